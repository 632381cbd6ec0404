/**
 * How much of the foreign files is read: `npx tsx test/foreign/measure.ts open|held-out [--list]`.
 * Of the half set aside nothing but totals is printed.
 */
import { compare, type Differences, type Read } from './compare.js';
import { type Expected, type ForeignFile, readForeign } from './corpus.js';

interface Readers {
  readonly readDocx?: (bytes: Uint8Array, options?: { readonly revisions?: 'accept' | 'reject' }) => Promise<Read>;
  readonly readXlsx?: (bytes: Uint8Array) => Promise<Read>;
  readonly joinReadings?: (text: Read, tables: Read) => Read;
}

const [half, option] = process.argv.slice(2);
if (half !== 'open' && half !== 'held-out') throw new Error('usage: measure.ts open|held-out [--list]');
const told = half === 'open';
const list = told && option === '--list';

const readers = (await import('../../src/read/index.js')) as unknown as Readers;
const { readDocx, readXlsx, joinReadings } = readers;
if (readDocx === undefined) throw new Error('nianbao/read has no readDocx yet');

const read = async ({ text, beside }: ForeignFile, revisions: 'accept' | 'reject'): Promise<Read> => {
  const reading = await readDocx(text, { revisions });
  if (beside === undefined) return reading;
  const tables = beside.format === 'docx' ? await readDocx(beside.bytes) : await readXlsx?.(beside.bytes);
  if (tables === undefined || joinReadings === undefined) throw new Error('nianbao/read has no joinReadings yet');
  return joinReadings(reading, tables);
};

const counts = ['paragraphs', 'lost', 'wrong', 'headings', 'wrong', 'figures', 'wrong', 'unread', 'findings', 'others'];
const row = (name: string, numbers: readonly number[]): string =>
  name.padEnd(34) + numbers.map((n, i) => String(n).padStart((counts[i]?.length ?? 0) + 2)).join('');
const numbersOf = (d: Differences, findings: number): readonly number[] => [
  d.paragraphs,
  d.lost.length,
  d.wrong.length,
  d.headings,
  d.headingsWrong.length,
  d.figures,
  d.figuresWrong.length,
  d.figuresUnread.length,
  findings,
  d.others.length,
];

const total = counts.map(() => 0);
let failed = 0;
console.log(''.padEnd(34) + counts.map((name) => `  ${name}`).join(''));
for (const file of readForeign(half)) {
  const ways: readonly (readonly ['accept' | 'reject', Expected])[] = [
    ['accept', file.expected],
    ...(file.expected.rejected
      ? [
          [
            'reject',
            {
              ...file.expected,
              ...file.expected.rejected,
              figures: { ...file.expected.figures, ...file.expected.rejected.figures },
            },
          ] as const,
        ]
      : []),
  ];
  for (const [revisions, expected] of ways) {
    const name = `${file.name}${revisions === 'reject' ? ' (rejected)' : ''}`;
    let reading: Read | undefined;
    try {
      reading = await read(file, revisions);
    } catch (error) {
      failed += 1;
      if (told) console.log(`${name.padEnd(34)}  ${error instanceof Error ? error.message : error}`);
    }
    // A file that cannot be read at all has lost everything.
    const differences = compare(
      expected,
      reading ?? { form: '', statistics: {}, unread: Object.keys(expected.figures), findings: [] },
    );
    const numbers = numbersOf(differences, reading?.findings.length ?? 0);
    for (const [i, n] of numbers.entries()) total[i] = (total[i] ?? 0) + n;
    if (told && reading) console.log(row(name, numbers));
    if (list) {
      const { lost, wrong, headingsWrong, figuresWrong, figuresUnread, others } = differences;
      for (const [what, lines] of Object.entries({ lost, wrong, headingsWrong, figuresWrong, figuresUnread, others }))
        for (const line of lines) console.log(`    ${what}: ${line}`);
      for (const { message } of reading?.findings ?? []) console.log(`    finding: ${message}`);
    }
  }
}
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
const [paragraphs = 0, lost = 0, wrong = 0, , , figures = 0, figuresWrong = 0, unread = 0] = total;
console.log(row(`${half}: all`, total));
console.log(
  `not read at all: ${failed}; paragraphs read: ${share(paragraphs - lost - wrong, paragraphs)}; figures read: ${share(figures - figuresWrong - unread, figures)}`,
);
