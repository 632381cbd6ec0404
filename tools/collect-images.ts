/**
 * Writes the pictures of docs/collecting.md anew, from a made-up district: a 退回单, the 送审说明 and two sheets of the
 * working paper, which LibreOffice prints: `npm run images:collect`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from '../src/collect/index.js';
import { renderSigningNote, renderSlip, renderWorkingPaper, slipsOf } from '../src/papers/index.js';
import { district } from './district/district.js';
import { plantFaults } from './district/plant-faults.js';
import { lastSubmissionsOf, submissionOfFiling } from './district/readings.js';
import { paintPages, toPng } from './page-images.js';
import { sideBySide } from './side-by-side.js';

const DOTS_PER_INCH = 66;

const made = district({ seed: 'planted' });
const { register, filings, planted } = plantFaults(made);
const common = { form: 'national-2021', agency: made.agency } as const;
const accepted = (names: readonly string[], date: string) =>
  names.map((unit) => ({ kind: 'accept' as const, unit, who: '李敏', why: '', date }));
const summed = made.units.filter((unit) => unit.summed).map(({ name }) => name);
const previous = collect({
  ...common,
  register: made.units,
  submissions: lastSubmissionsOf(made),
  decisions: accepted(summed, '2025-01-18'),
  year: 2024,
  asOf: '2025-01-20',
});
const faulty = planted.map(({ unit }) => unit.name);
const collection = collect({
  ...common,
  register,
  submissions: [...filings].map(([unit, filing]) => submissionOfFiling(unit, filing)),
  decisions: accepted(
    [...filings.keys()].map(({ name }) => name).filter((name) => !faulty.includes(name)),
    '2026-01-18',
  ),
  year: 2025,
  previous,
  due: '2026-01-10',
  asOf: '2026-01-19',
});

const folder = mkdtempSync(join(tmpdir(), 'nianbao-images-'));
const printed = (name: string, bytes: Uint8Array): Uint8Array => {
  writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, name], {
    cwd: folder,
    stdio: 'ignore',
  });
  return new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/, '.pdf'))));
};

const slip = slipsOf(collection, { contact: '王敏，0552-6012345', replyBy: '2026-01-25' }).find(({ unit }) =>
  unit.includes('民政局'),
);
if (slip === undefined) throw new Error('no slip');
const [slipPage] = await paintPages(await renderSlip(slip, 'pdf'), DOTS_PER_INCH);
const note = await renderSigningNote(collection, { previous: previous.report });
const [notePage] = await paintPages(printed('note.docx', note), DOTS_PER_INCH);
const paper = await paintPages(printed('paper.xlsx', await renderWorkingPaper(collection)), DOTS_PER_INCH);
rmSync(folder, { recursive: true });
if (!slipPage || !notePage) throw new Error('no pages');
writeFileSync('docs/images/collect-slips.png', toPng(sideBySide([slipPage, notePage])));
writeFileSync('docs/images/collect-paper.png', toPng(sideBySide([paper[1], paper[3]].flatMap((page) => page ?? []))));
