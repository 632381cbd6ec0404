/**
 * A district of 64 made-up units files its reports, fifteen of them with a fault, one not at all: `npm run demo:collect`
 * collects them into out/collect.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { district } from './district/district.js';
import { plantFaults } from './district/plant-faults.js';
import { acceptCsv, registerCsv, writeFilings, writeReport } from './district/write-district.js';

const folder = 'out/collect';
const at = (...names: readonly string[]): string => join(folder, ...names);

const made = district({ seed: 'planted' });
const { register, filings, planted } = plantFaults(made);
const faulty = new Set(planted.map(({ unit }) => unit));

rmSync(folder, { recursive: true, force: true });
mkdirSync(at('上年报送'), { recursive: true });
const files = [...filings.keys()];
writeFileSync(at('名册.csv'), `\ufeff${registerCsv({ ...made, units: register })}`);
writeFileSync(
  at('上年裁定.csv'),
  `\ufeff${acceptCsv(
    made.units.filter(({ summed }) => summed),
    '2025-01-18',
  )}`,
);
writeFileSync(
  at('裁定.csv'),
  `\ufeff${acceptCsv(
    files.filter((unit) => !faulty.has(unit)),
    '2026-01-18',
  )}`,
);
for (const unit of made.units.filter(({ summed }) => summed)) {
  await writeReport(at('上年报送'), unit.name, made.lastReportOf(unit), ['xlsx']);
}
await writeFilings(filings, at('报送'));

const collect = (...argv: readonly string[]): void => {
  console.log(`\n$ nianbao collect ${argv.join(' ')}`);
  // 1: it cannot be finalised yet, which is what this demonstration shows.
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'collect', ...argv], { stdio: 'inherit' });
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
};
const agency = ['--agency', made.agency.name] as const;
collect(
  ...[at('名册.csv'), at('上年报送'), '--year', '2024', ...agency, '--as-of', '2025-01-20'],
  ...['--decisions', at('上年裁定.csv'), '--out', at('去年汇总')],
);
collect(
  ...[at('名册.csv'), at('报送'), '--year', '2025', ...agency, '--due', '2026-01-10', '--as-of', '2026-01-19'],
  ...['--decisions', at('裁定.csv'), '--previous', at('去年汇总'), '--contact', '王敏，0552-6012345'],
  ...['--reply-by', '2026-01-25', '--notice', '《关于报送2025年政府信息公开工作年度报告的通知》', '--out', at('汇总')],
);
