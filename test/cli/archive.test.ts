import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inflated } from '../pdf/inflated.js';
import { runHere } from './run-here.js';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'nianbao-archive-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const render = (...flags: readonly string[]) =>
  runHere('render', 'fixtures/minimal/report.json', '--out', out, '--format', 'pdf', ...flags);
const written = (): string => inflated(readFileSync(join(out, 'report.pdf')));

describe('nianbao render --format pdf', () => {
  it('claims what --conformance lists', async () => {
    expect((await render('--conformance', 'pdf/a-3a,pdf/ua-1', '--embed')).status).toBe(0);
    expect(written()).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(written()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(written()).toContain('/AFRelationship /Source');
  }, 30_000);

  it('leaves tags out with --no-tags', async () => {
    expect((await render('--no-tags')).status).toBe(0);
    expect(written()).not.toContain('StructTreeRoot');
  }, 30_000);

  it.each([
    [['--conformance', 'pdf/a-2a', '--embed'], 'embed'],
    [['--conformance', 'pdf/ua-1', '--no-tags'], 'pdf/ua-1'],
    [['--conformance', 'pdf/a-1b'], 'pdf/a-2a'],
    [['--conformance', 'pdf/a-2a,pdf/a-3a'], 'pdf/a-2a'],
  ])('refuses %j before anything is written', async (flags, said) => {
    const { status, err } = await render(...flags);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('nianbao render --format ofd', () => {
  const ofd = (): string[] => Object.keys(unzipSync(readFileSync(join(out, 'report.ofd'))));
  const renderOfd = (...flags: readonly string[]) =>
    runHere('render', 'fixtures/minimal/report.json', '--out', out, '--format', 'ofd', ...flags);

  it('writes a plain one, with the data only if asked to', async () => {
    expect((await renderOfd()).status).toBe(0);
    expect(ofd()).not.toContain('Doc_0/Attachs/report.json');
    expect((await renderOfd('--embed')).status).toBe(0);
    expect(ofd()).toContain('Doc_0/Attachs/report.json');
  }, 30_000);

  it('writes one for archives with --conformance ofd-a, beside a PDF for archives', async () => {
    expect((await renderOfd('--format', 'pdf', '--conformance', 'pdf/a-2a,ofd-a')).status).toBe(0);
    expect(ofd()).toContain('Doc_0/Attachs/report.txt');
    expect(written()).toContain('<pdfaid:part>2</pdfaid:part>');
  }, 30_000);
});
