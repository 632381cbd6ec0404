import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePages } from './sample-pages.js';

const jar: string = createRequire(import.meta.url)('vnu-jar');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-web-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly lastLine: number;
}

/** What the Nu checker, with its checker of CSS, says of files: errors and warnings alike. */
const complaints = (files: readonly string[]): readonly string[] => {
  // It ends with 1 where it has something to say.
  const { stdout, error } = spawnSync('java', ['-jar', String(jar), '--format', 'json', '--stdout', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw new Error(`java is missing: apt-get install default-jre-headless (${error.message})`);
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(stdout);
  return messages.map(({ type, url, lastLine, message }) => `${type}: ${url}:${lastLine}: ${message}`);
};

const write = (name: string, page: string): string => {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, page);
  return file;
};

test('the Nu checker sees a fault', () => {
  const [[name, page] = ['', '']] = samplePages();
  expect(complaints([write(`${name}-faulty`, page.replace('<h1>', '<h1 size="1">'))])).toHaveLength(1);
});

test('the Nu checker has nothing to say', () => {
  expect(complaints([...samplePages()].map(([name, page]) => write(name, page)))).toEqual([]);
});
