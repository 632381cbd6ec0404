/**
 * Holds the package as it would be published: packs it, installs the tarball in an empty folder, and has small programs
 * of users render a report of each form in every format. `npm run verify:package`; it needs npm's registry and Linux.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { verifyBundlers } from './bundlers.js';
import { verifyChromium } from './chromium.js';
import { verifyPackageManagers } from './package-managers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = ['haishu-2018', 'municipality-2019', 'municipality-2024'];

const folder = mkdtempSync(join(tmpdir(), 'nianbao-verify-'));
const run = (command: string, ...argv: readonly string[]): string => {
  try {
    return execFileSync(command, argv, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'stderr' in error) console.error(String(error.stderr));
    if (error instanceof Error && 'stdout' in error) console.error(String(error.stdout));
    throw error;
  }
};

const install = (): void => {
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' });
  cpSync(join(root, 'dist-verify', 'consumer'), folder, { recursive: true });
  // The same program once more, as TypeScript for CommonJS.
  copyFileSync(join(folder, 'typed.mts'), join(folder, 'typed.cts'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: 'ignore' });
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  renameSync(join(folder, tarball), join(folder, 'nianbao.tgz'));
  mkdirSync(join(folder, 'reports'));
  for (const name of samples) {
    copyFileSync(join(root, 'fixtures', name, 'report.json'), join(folder, 'reports', `${name}.json`));
  }
  run('npm', 'install', '--no-package-lock', '--no-audit', '--no-fund');
};

/** What the package alone brings into an empty folder: at most 25 packages and 50 MB, and nothing that npm warns of. */
const size = (): void => {
  const alone = join(folder, 'alone');
  mkdirSync(alone);
  writeFileSync(join(alone, 'package.json'), JSON.stringify({ dependencies: { nianbao: 'file:../nianbao.tgz' } }));
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--engine-strict'], {
    cwd: alone,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stderr, /EBADENGINE|deprecated/);
  const { packages } = JSON.parse(readFileSync(join(alone, 'package-lock.json'), 'utf8'));
  const installed = Object.keys(packages).filter((path) => path !== '').length;
  const bytes = readdirSync(join(alone, 'node_modules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  assert.ok(installed <= 25 && bytes <= 50e6);
  console.log(`installed: ${installed} packages, ${(bytes / 1e6).toFixed(1)} MB`);
};

/** What a program wrote, by file. The bytes of a PDF depend on the zlib of its Node: only that it is one is held. */
const written = (out: string): { readonly [file: string]: string } =>
  Object.fromEntries(
    readdirSync(join(folder, out))
      .sort()
      .map((file) => {
        const bytes = readFileSync(join(folder, out, file));
        if (file.endsWith('.pdf')) return [file, `${bytes.subarray(0, 8)}${bytes.subarray(-6)}`];
        return [file, createHash('sha256').update(bytes).digest('hex')];
      }),
  );

const golden = (name: string, file: string): string =>
  readFileSync(join(root, 'fixtures', name, 'golden', file), 'utf8').trim();

/** Every format of every sample, as the golden files of the repository have them. */
const assertGolden = (out: string): void => {
  const files = written(out);
  assert.equal(Object.keys(files).length, samples.length * 4, out);
  for (const name of samples) {
    assert.equal(files[`${name}.docx`], golden(name, 'docx.sha256'), `${out}/${name}.docx`);
    assert.equal(files[`${name}.xlsx`], golden(name, 'xlsx.sha256'), `${out}/${name}.xlsx`);
    assert.equal(readFileSync(join(folder, out, `${name}.txt`), 'utf8').trim(), golden(name, 'report.txt'));
    assert.match(files[`${name}.pdf`] ?? '', /^%PDF-1\.7.*%%EOF\n$/s);
  }
};

const programs = (node: string, version: string): void => {
  run(node, 'module.mjs', `module-${version}`);
  run(node, 'commonjs.cjs', `commonjs-${version}`);
  const reports = samples.map((name) => `reports/${name}.json`);
  const command = join('node_modules', 'nianbao', 'dist', 'cli.js');
  run(node, command, 'render', ...reports, '--out', `command-${version}`, '--format', 'docx,pdf,xlsx,txt');
  for (const kind of ['module', 'commonjs', 'command']) {
    assertGolden(`${kind}-${version}`);
    console.log(`Node ${version}: ${kind} renders ${samples.length} reports in 4 formats, as the golden files`);
  }
};

/** Runtimes other than Node.js; their zlib packs a PDF in another way. */
const runtimes = (): void => {
  run(join('node_modules', 'bun', 'bin', 'bun'), 'module.mjs', 'module-bun');
  run(join('node_modules', 'deno', 'deno'), 'run', '--allow-all', '--no-lock', 'module.mjs', 'module-deno');
  for (const name of ['bun', 'deno']) {
    assertGolden(`module-${name}`);
    console.log(`${name}: renders ${samples.length} reports in 4 formats, as the golden files`);
  }
};

const types = (compiler: string): void => {
  const bin = join('node_modules', compiler, 'bin', 'tsc');
  run(process.execPath, bin, '--project', 'tsconfig.json');
  console.log(`${run(process.execPath, bin, '--version').trim()}: nodenext, .mts and .cts, library checked`);
};

const browser = (): void => {
  run(
    join('node_modules', '.bin', 'esbuild'),
    'page.js',
    '--bundle',
    '--minify',
    '--platform=browser',
    '--outfile=page.out.js',
  );
  const bundle = readFileSync(join(folder, 'page.out.js'), 'utf8');
  assert.doesNotMatch(bundle, /["']node:/);
  const page = createContext({});
  runInContext(bundle, page);
  for (const name of samples) {
    const json = readFileSync(join(folder, 'reports', `${name}.json`), 'utf8');
    const [text] = runInContext(`textOf(${JSON.stringify(json)})`, page);
    assert.equal(text.trim(), golden(name, 'report.txt'));
  }
  console.log(`browser: esbuild, ${bundle.length} characters with zod, runs without Node's globals`);
};

try {
  install();
  size();
  run(join('node_modules', '.bin', 'nianbao'), '--version');
  types('typescript-5.9');
  types('typescript-7');
  browser();
  programs(process.execPath, process.versions.node);
  for (const package_ of ['node-22', 'node-24']) {
    const node = join(folder, 'node_modules', package_, 'bin', 'node');
    programs(node, run(node, '--version').trim().slice(1));
  }
  await verifyChromium(folder, samples, `module-${process.versions.node}`);
  runtimes();
  verifyPackageManagers(folder, (name) => {
    assertGolden(join(name, 'out'));
    console.log(`${name}: renders ${samples.length} reports in 4 formats, as the golden files`);
  });
  await verifyBundlers(root, folder, samples, assertGolden);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
