/**
 * How much of the corpus the checks understand: `npx tsx test/claims/measure.ts open|open-2|open-3|open-4|held-out|held-out-3 [--list]`.
 * Of the halves set aside nothing but totals is printed: who writes rules must not see what it asks.
 */
import { checkReport, type Finding } from '../../src/index.js';
import { accountOf, type Told } from './account.js';
import {
  type CorpusAgency,
  type CorpusCase,
  type CorpusVariant,
  halves,
  isOpen,
  pathOf,
  previousOf,
  readCorpus,
  reportOf,
  textOf,
} from './corpus.js';

/** Faults of form and of proofreading: they say nothing of the figures in the text. */
const notOfFigures = new Set([
  'aspect-missing',
  'document-number',
  'doubled-word',
  'doubled-marks',
  'empty-brackets',
  'full-stop-missing',
  'heading-number',
  'html-residue',
  'impossible-date',
  'improvement-missing',
  'mark-width',
  'number-sequence',
  'number-style',
  'old-classes',
  'opening-year',
  'other-place',
  'part-empty',
  'part-perfunctory',
  'part-too-long',
  'personal-data',
  'plan-year',
  'repeated-sentence',
  'repeated-text',
  'repealed-document',
  'stray-space',
  'unbalanced-marks',
  'wrong-word',
]);

const findingsOf = (agency: CorpusAgency, item: CorpusCase, variant?: CorpusVariant): readonly Finding[] => {
  const previous = previousOf(agency, item);
  const path = pathOf(item);
  return checkReport(reportOf(agency, item, variant), previous ? { previous } : {}).filter(
    ({ code, paths }) => !notOfFigures.has(code) && paths.some((named) => named.startsWith(path)),
  );
};

class Count {
  claims = 0;
  found = 0;
  slips = 0;
  slipsFound = 0;
  texts = 0;
  falseAlarms = 0;
  tooGrave = 0;
  tooMild = 0;
  readonly told: Record<Told, number> = { understood: 0, unread: 0, 'set aside': 0, mistaken: 0, 'not told': 0 };
  extra = 0;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;

const lineOf = (name: string, count: Count): string =>
  `${name.padEnd(16)}${String(count.claims).padStart(7)}${percent(count.found, count.claims).padStart(10)}${String(count.slips).padStart(9)}${percent(count.slipsFound, count.slips).padStart(10)}${String(count.texts).padStart(8)}${percent(count.falseAlarms, count.texts).padStart(10)}${String(count.tooGrave).padStart(9)}${String(count.tooMild).padStart(8)}`;

const [name, option] = process.argv.slice(2);
const half = halves.find((known) => known === name);
if (half === undefined) throw new Error(`usage: measure.ts ${halves.join('|')} [--list]`);
const list = option === '--list' && isOpen(half);
const corpus = readCorpus(half);
const agencies = new Map(corpus.agencies.map((agency) => [agency.id, agency]));
const counts = new Map<string, Count>();

for (const item of corpus.cases) {
  const agency = agencies.get(item.agency);
  if (agency === undefined) throw new Error(`no agency ${item.agency}`);
  const mine = ['all', agency.form, agency.level].map((name) => {
    const count = counts.get(name) ?? new Count();
    counts.set(name, count);
    return count;
  });
  const add = (change: (count: Count) => void): void => mine.forEach(change);
  const quiet = findingsOf(agency, item);
  const said = new Set(quiet.map(({ code, message }) => `${code} ${message}`));
  add((count) => {
    count.texts += 1;
    if (quiet.length > 0) count.falseAlarms += 1;
  });
  if (list) for (const { code, message } of quiet) console.log(`FALSE   ${item.id} ${code} ${message}`);
  const missed = new Set<number>();
  for (const variant of item.variants ?? []) {
    const number = item.numbers[variant.number];
    const found = findingsOf(agency, item, variant).filter(({ code, message }) => !said.has(`${code} ${message}`));
    if (found.length === 0) {
      missed.add(variant.number);
      if (list)
        console.log(
          `MISSED  ${item.id} ${number?.relation} ${number?.text} → ${variant.printed ?? JSON.stringify(variant.figures)}: ${textOf(item, variant)}`,
        );
    }
    const grave = found.some(({ severity }) => severity === 'error');
    const tooMild = number?.severity === 'error' && found.length > 0 && !grave;
    if (list && ((number?.severity === 'ask' && grave) || tooMild)) {
      console.log(`${grave ? 'GRAVE ' : 'MILD  '}  ${item.id} ${number?.text}: ${textOf(item, variant)}`);
    }
    add((count) => {
      count.slips += 1;
      if (found.length > 0) count.slipsFound += 1;
      if (number?.severity === 'ask' && grave) count.tooGrave += 1;
      if (tooMild) count.tooMild += 1;
    });
  }
  const { told, extra } = accountOf(agency, item);
  add((count) => {
    for (const one of told) count.told[one.told] += 1;
    count.extra += extra.length;
  });
  if (list) {
    for (const { number, told: as, entry } of told)
      if (as !== 'understood' && as !== 'set aside')
        console.log(
          `${as.toUpperCase()}  ${item.id} ${number.text} (${number.relation} ${number.figures ?? ''}) is ${entry?.status} ${entry?.figures ?? ''}: ${item.text}`,
        );
    for (const { text, quote } of extra) console.log(`EXTRA  ${item.id} ${text}: ${quote}`);
  }
  const claims = new Set(item.variants?.map(({ number }) => number));
  add((count) => {
    count.claims += claims.size;
    count.found += claims.size - missed.size;
  });
}

console.log(`${half}: ${corpus.agencies.length} agencies, ${corpus.cases.length} texts`);
console.log('                 claims     found    slips     found   texts     false too grave too mild');
const sorted = [...counts].sort(([a], [b]) => (a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b)));
for (const [name, count] of sorted) console.log(lineOf(name, count));

console.log('');
console.log('                 claims understood   unread   no claim  mistaken  not told   extra');
for (const [name, { told, extra }] of sorted) {
  const { understood, unread, mistaken } = told;
  const claims = understood + unread;
  console.log(
    `${name.padEnd(16)}${String(claims).padStart(7)}${percent(understood, claims).padStart(11)}${percent(unread, claims).padStart(9)}${String(told['set aside']).padStart(11)}${String(mistaken).padStart(10)}${String(told['not told']).padStart(10)}${String(extra).padStart(8)}`,
  );
}
