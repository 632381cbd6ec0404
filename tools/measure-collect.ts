/**
 * How long `nianbao collect` takes, and how much memory, for a district of many units: `npm run measure:collect -- --units
 * 3000`. The units' files are made once, in out/measure-collect, which takes several times as long as what is measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { district } from './district/district.js';
import { registerCsv, writeDistrict } from './district/write-district.js';

const { values } = parseArgs({ options: { units: { type: 'string', default: '300' } } });
const count = Number(values.units);
if (!Number.isInteger(count) || count < 1) throw new Error(`--units: a number of units, not ${values.units}`);

const folder = `out/measure-collect/${count}`;
const at = (name: string): string => join(folder, name);
const made = district({ seed: 'measured', count });

// The register is written last: where it lies, all files are there.
if (!existsSync(at('名册.csv'))) {
  mkdirSync(folder, { recursive: true });
  await writeDistrict(made, at('报送'));
  writeFileSync(at('名册.csv'), registerCsv(made));
}

/** Tells, on a pipe of its own, the most memory that the process has held, in KiB. */
const tellsPeak = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
)}`;

const measure = (what: string): void => {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', tellsPeak, 'dist/cli.js', 'collect', at('名册.csv'), at('报送'), '--year', '2025', '--preview'],
      ...['--agency', made.agency.name, '--due', '2026-01-20', '--as-of', '2026-01-22', '--out', at('汇总')],
    ],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  // 1: it cannot be finalised, since it is a preview.
  if (status !== 1) throw new Error(`nianbao collect ended with ${status}: ${stderr}`);
  console.log(`${count} units, ${what}: ${seconds.toFixed(1)} s, ${Math.round(Number(output[3]) / 1024)} MiB`);
};

rmSync(at('汇总'), { recursive: true, force: true });
measure('all files read');
measure('no file changed');
