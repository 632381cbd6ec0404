import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-file.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeWhole', () => {
  it('makes the folders that are missing, also for many files at once', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await Promise.all(Array.from({ length: 20 }, (_, index) => writeWhole(join(deep, `${index}.txt`), String(index))));
    expect(readdirSync(deep)).toHaveLength(20);
    expect(readFileSync(join(deep, '7.txt'), 'utf8')).toBe('7');
  });

  it('writes pieces one behind another', async () => {
    const pieces = Array.from({ length: 500 }, (_, index) => `${index}号，`);
    await writeWhole(join(folder, 'a.txt'), pieces);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(pieces.join(''));
    await writeWhole(join(folder, 'a.txt'), ['短']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('短');
  });

  it('leaves the file as it was where pieces cannot be made to their end', async () => {
    await writeWhole(join(folder, 'a.txt'), 'before');
    const broken = function* () {
      yield 'half';
      throw new Error('no more');
    };
    await expect(writeWhole(join(folder, 'a.txt'), broken())).rejects.toThrow('不能写入（no more）');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('never replaces what is no file: a device, a pipe', async () => {
    await expect(writeWhole('/dev/null', 'x')).rejects.toThrow('不能写入（不是普通文件）');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('writes where a link points at nothing yet', async () => {
    symlinkSync('b.txt', join(folder, 'a.txt'));
    await writeWhole(join(folder, 'a.txt'), 'x');
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('x');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('is a sentence where the system takes no folders', async () => {
    await expect(writeWhole('/proc/nianbao/a.txt', '')).rejects.toThrow(/^不能写入（/);
  });
});
