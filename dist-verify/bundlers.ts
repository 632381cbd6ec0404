/** Holds that a program with `nianbao/pdf` works after bundling: which tools take the fonts along, and what is said where not. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = 'program.mjs';

/** Builds and runs the program with each bundler, in a folder of its own below `folder`, which holds nianbao.tgz. */
export const verifyBundlers = async (root: string, parent: string): Promise<void> => {
  const folder = join(parent, 'bundled');
  cpSync(join(root, 'dist-verify', 'bundled'), folder, { recursive: true });
  copyFileSync(join(parent, 'nianbao.tgz'), join(folder, 'nianbao.tgz'));
  const report = join(root, 'fixtures', 'minimal', 'report.json');
  copyFileSync(report, join(folder, 'app', 'pdf', 'report.json'));
  const run = (command: string, ...argv: readonly string[]): string =>
    execFileSync(command, argv, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const tool = (name: string, ...argv: readonly string[]) => run(join('node_modules', '.bin', name), ...argv);
  run('npm', 'install', '--no-package-lock', '--no-audit', '--no-fund');

  const fonts = join(folder, 'node_modules', 'nianbao', 'fonts');
  const pdf = join(folder, 'out.pdf');
  const assertPdf = (): void => assert.equal(readFileSync(pdf).toString('latin1', 0, 8), '%PDF-1.7');
  /** Runs what a bundler made: with fonts named it renders; without, it renders too or says what is missing. */
  const assertRuns = (file: string, alone: 'renders' | string): void => {
    rmSync(pdf, { force: true });
    assert.equal(run(process.execPath, file, report, pdf, fonts), '');
    assertPdf();
    rmSync(pdf, { force: true });
    const said = run(process.execPath, file, report, pdf).trim();
    if (alone === 'renders') assertPdf();
    else assert.equal(said, `FontError ${alone}`);
    console.log(`${file}: renders with fonts named; without, ${alone}`);
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
    assert.equal(traced.length, 6, file);
    console.log(`@vercel/nft traces the ${traced.length} fonts of ${file}`);
  }
  await verifyNext(folder, tool);
};

/** A standalone build of Next.js, as it comes: no configuration for the package. */
const verifyNext = async (
  folder: string,
  tool: (name: string, ...argv: readonly string[]) => string,
): Promise<void> => {
  tool('next', 'build');
  const port = 38_000 + (process.pid % 1000);
  const server = spawn(process.execPath, ['server.js'], {
    cwd: join(folder, '.next', 'standalone'),
    env: { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' },
    stdio: 'ignore',
  });
  try {
    const answer = async (tries: number): Promise<Response> => {
      try {
        return await fetch(`http://127.0.0.1:${port}/pdf`);
      } catch (error) {
        if (tries === 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
        return answer(tries - 1);
      }
    };
    const response = await answer(20);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /^%PDF-1\.7/);
    console.log('Next.js, standalone: renders');
  } finally {
    server.kill();
  }
};
