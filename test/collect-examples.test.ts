import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { unitKindNames } from '../src/collect/index.js';
import { district } from '../tools/district/district.js';
import { acceptCsv, registerCsv, writeDistrict } from '../tools/district/write-district.js';

// Each example is run as its first lines say, in a process of its own.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nianbao-collecting-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
const small = district({ seed: 'examples', count: 4 });
const units = small.units.filter(({ summed }) => summed);
const agency = small.agency.name;
const options = ['--year', '2025', '--agency', agency, '--due', '2026-01-20', '--as-of', '2026-01-22'];

const loader = fileURLToPath(import.meta.resolve('tsx'));
const command = [process.execPath, '--import', loader, join(root, 'src/cli/main.ts')];

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}
const run = (file: string, argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(file, [...argv], { cwd, env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ status: error === null ? 0 : Number(error.code), out, err }),
    );
  });

const bytesIn = (path: string): ReadonlyMap<string, string> => {
  const below = (here: string): readonly string[] =>
    readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? below(join(here, entry.name)) : [join(here, entry.name)],
    );
  return new Map(
    below(path)
      .toSorted()
      .map((file) => [relative(path, file), readFileSync(file, 'base64')]),
  );
};

const received = 'requests.received.total';
const sum = units.reduce((total, unit) => {
  const { requests } = small.reportOf(unit).statistics as { requests: { received: { total: number } } };
  return total + requests.received.total;
}, 0);

beforeAll(async () => {
  await writeDistrict(small, at('报送'));
  writeFileSync(at('名册.csv'), registerCsv(small));
  writeFileSync(at('裁定.csv'), acceptCsv(units, '2026-01-21'));
  const [program = '', ...argv] = command;
  await run(
    program,
    [...argv, 'collect', '名册.csv', '报送', ...options, '--decisions', '裁定.csv', '--out', '汇总'],
    folder,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('collect-shards.sh', () => {
  it('ends with the bytes of a run on one machine', async () => {
    const script = join(root, 'examples/collect-shards.sh');
    const argv = [script, '名册.csv', '报送', ...options, '--decisions', '裁定.csv'];
    const { status, err } = await run('sh', argv, folder, { N: '2', OUT: '片', NIANBAO: command.join(' ') });
    expect({ status, err: err.includes('not found') }).toEqual({ status: 0, err: false });
    expect(bytesIn(at('片'))).toEqual(bytesIn(at('汇总')));
  });
});

/** The scripts of a manifest's containers, in order: what stands indented under `- |`. */
const scriptsIn = (manifest: string): readonly string[] =>
  [...manifest.matchAll(/^( +)- \|\n((?:\1 {2}.*\n)+)/gm)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}  `, 'gm'), ''),
  );

describe('collect-job.yaml', () => {
  it('reads in pods that know their index, and merges to the bytes of a run on one machine', async () => {
    mkdirSync(at('bin'));
    writeFileSync(at('bin', 'npx'), `#!/bin/sh\nshift\nexec ${command.join(' ')} "$@"\n`);
    chmodSync(at('bin', 'npx'), 0o755);
    const [read = '', merge = ''] = scriptsIn(readFileSync(join(root, 'examples/collect-job.yaml'), 'utf8'));
    const env = {
      PATH: `${at('bin')}:${process.env.PATH}`,
      ...{ REGISTER: '名册.csv', FOLDER: '报送', DECISIONS: '裁定.csv', YEAR: '2025', AGENCY: agency },
      ...{ DUE: '2026-01-20', AS_OF: '2026-01-22', OUT: '任务', SHARDS: '2' },
    };
    for (const index of ['1', '0']) {
      const { status, err } = await run('sh', ['-c', read], folder, { ...env, JOB_COMPLETION_INDEX: index });
      expect({ status, err }).toEqual({ status: 0, err: '' });
    }
    expect((await run('sh', ['-c', merge], folder, env)).status).toBe(0);
    expect(bytesIn(at('任务'))).toEqual(bytesIn(at('汇总')));
  });
});

describe('collect-folder', () => {
  it('collects from a program, with the way back', async () => {
    const rows = units.map(({ name, kind }) => ({ 单位名称: name, 单位类别: unitKindNames[kind], 是否汇总: '是' }));
    writeFileSync(at('register.json'), JSON.stringify(rows));
    const argv = ['--import', 'tsx', 'examples/collect-folder.ts', at('register.json'), at('报送')];
    const { status, out, err } = await run(
      process.execPath,
      [...argv, '2025', agency, '2026-01-22', at('script')],
      root,
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`${received} ${sum}\n`);
    for (const { name } of units) expect(out).toContain(`  ${name} `);
    expect(readdirSync(at('script'))).toContain('paper.xlsx');
  });
});

describe('serve-collection', () => {
  it('answers what figures are made of, who is to be told what, and with the working paper', async () => {
    const argv = ['--import', 'tsx', 'examples/serve-collection.ts', at('汇总', '汇总.json'), '0'];
    const server = spawn(process.execPath, argv, { cwd: root });
    try {
      const address = await new Promise<string>((resolve) => {
        server.stdout.once('data', (line) => resolve(String(line).trim()));
      });
      const figure = await (await fetch(`${address}/figures/${received}`)).json();
      expect(figure).toMatchObject({ from: units.map(({ name }) => ({ unit: name })) });
      expect((await fetch(`${address}/figures/nothing`)).status).toBe(404);
      expect(await (await fetch(`${address}/`)).json()).toMatchObject({ expected: units.length, final: true });
      expect(Array.isArray(await (await fetch(`${address}/slips`)).json())).toBe(true);
      const paper = new Uint8Array(await (await fetch(`${address}/paper.xlsx`)).arrayBuffer());
      expect(Buffer.from(paper)).toEqual(readFileSync(at('汇总', '汇总底稿.xlsx')));
    } finally {
      server.kill();
    }
  });
});
