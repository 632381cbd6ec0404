/** Holds that the package installs with other package managers than npm, and runs from where they put it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const tool = (parent: string, ...path: readonly string[]): string => join(parent, 'node_modules', ...path);

/** A folder with the program, its reports, and the package as its only dependency. */
const emptyProgram = (parent: string, name: string): string => {
  const folder = join(parent, name);
  mkdirSync(folder);
  const manifest = { name, private: true, dependencies: { nianbao: 'file:../nianbao.tgz' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  copyFileSync(join(parent, 'module.mjs'), join(folder, 'module.mjs'));
  cpSync(join(parent, 'reports'), join(folder, 'reports'), { recursive: true });
  return folder;
};

const run = (folder: string, ...argv: readonly string[]): void => {
  // Yarn does not read npm's settings, and in CI changes no lockfile.
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const env = { ...process.env, CI: '', YARN_NPM_REGISTRY_SERVER: registry };
  execFileSync(process.execPath, argv, { cwd: folder, stdio: 'pipe', env });
};

/**
 * pnpm keeps packages from what they do not name; Yarn's Plug'n'Play keeps them in archives. `rendered` is told the folder
 * whose `out` holds what the program rendered.
 */
export const verifyPackageManagers = (parent: string, rendered: (name: string) => void): void => {
  const pnpm = emptyProgram(parent, 'with-pnpm');
  run(pnpm, tool(parent, 'pnpm', 'bin', 'pnpm.cjs'), 'install', '--no-lockfile');
  run(pnpm, 'module.mjs', 'out');
  rendered('with-pnpm');

  const yarn = emptyProgram(parent, 'with-yarn');
  const cli = tool(parent, '@yarnpkg', 'cli-dist', 'bin', 'yarn.js');
  writeFileSync(join(yarn, '.yarnrc.yml'), 'nodeLinker: pnp\nenableTelemetry: false\nenableGlobalCache: false\n');
  writeFileSync(join(yarn, 'yarn.lock'), '');
  run(yarn, cli, 'install', '--no-immutable');
  run(yarn, cli, 'node', 'module.mjs', 'out');
  rendered('with-yarn');
};
