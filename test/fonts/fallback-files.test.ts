import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFallbackFiles } from '../../src/fonts/fallback-files.js';
import { defaultFonts, type FontSet } from '../../src/fonts/index.js';
import { shippedFont } from './altered-font.js';

let folder = '';
let fonts: FontSet;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-fallbacks-'));
  fonts = await defaultFonts();
});
afterAll(() => rm(folder, { recursive: true }));

describe('font files among the fallbacks', () => {
  it('are read once for a set, after the fonts that are at hand', async () => {
    const file = join(folder, 'rare.ttf');
    await writeFile(file, shippedFont('rare.ttf'));
    const set: FontSet = { ...fonts, fallbacks: [{ file }, fonts.kai] };
    const read = await readFallbackFiles(set);
    expect(read.fallbacks).toEqual([fonts.kai, { bytes: expect.any(Uint8Array) }]);
    expect(await readFallbackFiles(set)).toBe(read);
  });

  it('leave a set without files as it is', async () => {
    const set: FontSet = { ...fonts, fallbacks: [fonts.kai] };
    expect(await readFallbackFiles(set)).toBe(set);
  });

  it('are named where they cannot be read, and may come later', async () => {
    const file = join(folder, 'late.ttf');
    const set: FontSet = { ...fonts, fallbacks: [{ file }] };
    await expect(readFallbackFiles(set)).rejects.toMatchObject({ code: 'font-unreadable', file });
    await writeFile(file, shippedFont('rare.ttf'));
    expect((await readFallbackFiles(set)).fallbacks).toHaveLength(1);
  });

  it('are named where they are no fonts', async () => {
    const file = join(folder, 'broken.ttf');
    await writeFile(file, 'no font');
    await expect(readFallbackFiles({ ...fonts, fallbacks: [{ file }] })).rejects.toMatchObject({
      code: 'font-not-a-font',
      file,
    });
  });
});
