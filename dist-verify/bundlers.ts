/**
 * Holds that a program renders a report of each form in every format after bundling: which tools take the fonts of the PDF
 * along, and what is said where not.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = 'program.mjs';

/** Holds what a program wrote into a folder, named from the one that holds nianbao.tgz. */
type AssertRendered = (out: string) => void;

/**
 * Builds and runs the program with each bundler, in a folder of its own below `parent`, which holds nianbao.tgz and the
 * reports.
 */
export const verifyBundlers = async (
  root: string,
  parent: string,
  samples: readonly string[],
  assertRendered: AssertRendered,
): Promise<void> => {
  const folder = join(parent, 'bundled');
  cpSync(join(root, 'dist-verify', 'bundled'), folder, { recursive: true });
  copyFileSync(join(parent, 'nianbao.tgz'), join(folder, 'nianbao.tgz'));
  const reports = join(parent, 'reports');
  cpSync(reports, join(folder, 'app', 'report'), { recursive: true });
  const run = (command: string, ...argv: readonly string[]): string =>
    execFileSync(command, argv, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const tool = (name: string, ...argv: readonly string[]) => run(join('node_modules', '.bin', name), ...argv);
  run('npm', 'install', '--no-package-lock', '--no-audit', '--no-fund');

  const fonts = join(folder, 'node_modules', 'nianbao', 'fonts');
  const out = join(folder, 'out');
  const written = (): void => assertRendered(join('bundled', 'out'));
  /** Runs what a bundler made: with fonts named it renders; without, it renders too or says what is missing. */
  const assertRuns = (file: string, alone: 'renders' | string): void => {
    rmSync(out, { force: true, recursive: true });
    assert.equal(run(process.execPath, file, reports, out, fonts), '');
    written();
    rmSync(out, { force: true, recursive: true });
    const said = run(process.execPath, file, reports, out).trim();
    if (alone === 'renders') written();
    else assert.equal(said, `FontError ${alone}`);
    console.log(`${file}: renders ${samples.length} reports in 4 formats with fonts named; without, ${alone}`);
  };

  tool('webpack', '--mode', 'production', '--target', 'node', '--entry', `./${program}`, '-o', 'out-webpack');
  assertRuns(join('out-webpack', 'main.js'), 'renders');
  tool('vite', 'build', '--ssr', program, '--outDir', 'out-vite');
  assertRuns(join('out-vite', program), 'font-unreadable');
  // ncc reads the files that it finds as text, and damages them.
  tool('ncc', 'build', program, '-o', 'out-ncc');
  assertRuns(join('out-ncc', 'index.mjs'), 'font-corrupt');

  const { nodeFileTrace } = await import(
    pathToFileURL(join(folder, 'node_modules', '@vercel', 'nft', 'out', 'index.js')).href
  );
  for (const file of [program, 'program.cjs']) {
    const { fileList } = await nodeFileTrace([join(folder, file)], { base: folder });
    const traced = [...fileList].filter((name: string) => name.endsWith('.ttf'));
    assert.equal(traced.length, readdirSync(fonts).filter((name) => name.endsWith('.ttf')).length, file);
    console.log(`@vercel/nft traces the ${traced.length} fonts of ${file}`);
  }
  await verifyNext(folder, samples, tool);
  assertRendered(join('bundled', 'out-next'));
  console.log(`Next.js, standalone: renders ${samples.length} reports in 4 formats`);
};

/** A standalone build of Next.js, as it comes: no configuration for the package. Writes what it answers into out-next. */
const verifyNext = async (
  folder: string,
  samples: readonly string[],
  tool: (name: string, ...argv: readonly string[]) => string,
): Promise<void> => {
  tool('next', 'build');
  const port = 38_000 + (process.pid % 1000);
  const server = spawn(process.execPath, ['server.js'], {
    cwd: join(folder, '.next', 'standalone'),
    env: { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' },
    stdio: 'ignore',
  });
  const answer = async (query: string, tries: number): Promise<Response> => {
    try {
      return await fetch(`http://127.0.0.1:${port}/report?${query}`);
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return answer(query, tries - 1);
    }
  };
  try {
    mkdirSync(join(folder, 'out-next'));
    for (const name of samples) {
      for (const format of ['docx', 'pdf', 'xlsx', 'txt']) {
        const response = await answer(`name=${name}&format=${format}`, 20);
        assert.equal(response.status, 200, `${name}.${format}`);
        writeFileSync(join(folder, 'out-next', `${name}.${format}`), new Uint8Array(await response.arrayBuffer()));
      }
    }
  } finally {
    server.kill();
  }
};
