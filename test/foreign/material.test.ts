import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Item, type Part, parseReport } from '../../src/index.js';
import { compare, type Read } from './compare.js';
import { type Expected, type ForeignFile, type Half, readForeign } from './corpus.js';

const halves: readonly Half[] = ['open', 'held-out'];

const nested = (figures: Expected['figures']): object => {
  const statistics: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(figures)) {
    const segments = id.split('.');
    const last = segments.pop() ?? id;
    let level = statistics;
    for (const segment of segments) {
      level[segment] ??= {};
      level = level[segment] as Record<string, unknown>;
    }
    level[last] = value;
  }
  return statistics;
};

const reportOf = ({ form, year, agency, title, preamble, parts, issued, figures }: Expected) => ({
  form,
  year,
  agency: { name: agency },
  title,
  preamble,
  parts: { overview: [], problemsAndImprovements: [], otherMatters: [], ...parts },
  statistics: nested(figures),
  ...(issued ? { issued } : {}),
});

/** What a reader without fault gives. */
const faultless = (expected: Expected): Read => ({
  form: expected.form,
  year: expected.year,
  agency: expected.agency,
  report: reportOf(expected),
  statistics: nested(expected.figures),
  unread: expected.unreadable,
  findings: [...(expected.comments ?? []), ...(expected.elsewhere ?? [])].map((message) => ({ message })),
});

const textsIn = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (typeof item === 'string' ? [item] : [item.heading, ...textsIn(item.body)]));

const bodyOf = (part: Part): readonly Item[] => ('body' in part ? part.body : part);

const textsOf = ({ preamble, parts }: Expected): readonly string[] => [
  ...preamble,
  ...Object.values(parts).flatMap((part) => textsIn(bodyOf(part))),
];

/** All that a person sees of a file's text, in one line: without what is struck out or hidden. */
const seen = ({ text }: ForeignFile): string => {
  const xml = new TextDecoder().decode(unzipSync(text)['word/document.xml']);
  return xml
    .replaceAll(/<mc:Fallback>.*?<\/mc:Fallback>/gsu, '')
    .replaceAll(/<w:moveFrom .*?<\/w:moveFrom>/gsu, '')
    .replaceAll(/<w:(?:delText|instrText)[^>]*>[^<]*/gu, '')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
};

describe.each(halves)('the foreign files, %s', (half) => {
  const files = readForeign(half);

  it('are twenty, each with a report that is valid', () => {
    expect(files).toHaveLength(20);
    for (const { expected } of files) parseReport(reportOf(expected) as Parameters<typeof parseReport>[0]);
  });

  it('hold the text that is expected of them', () => {
    for (const file of files) {
      const text = seen(file);
      for (const wanted of textsOf(file.expected)) expect(text, `${file.name}: ${wanted}`).toContain(wanted);
    }
  });

  it('count nothing against a reader without fault', () => {
    for (const { name, expected } of files) {
      const { lost, wrong, headingsWrong, figuresWrong, figuresUnread, others } = compare(
        expected,
        faultless(expected),
      );
      expect([lost, wrong, headingsWrong, figuresWrong, figuresUnread, others].flat(), name).toEqual([]);
    }
  });

  it('count what a reader loses, guesses or makes of a blank', () => {
    for (const { name, expected } of files) {
      const read = faultless(expected);
      const [first] = Object.entries(expected.figures).find(([, value]) => value !== null) ?? [''];
      const guessed = { ...read, statistics: nested({ ...expected.figures, [first]: null }) };
      expect(compare(expected, guessed).figuresWrong, name).toHaveLength(1);
      const nothing = { ...read, report: { ...reportOf(expected), preamble: [], parts: {} }, findings: [] };
      expect(compare(expected, nothing).lost, name).toHaveLength(compare(expected, nothing).paragraphs);
    }
  });
});

it('no text stands in both halves', () => {
  const [open, heldOut] = halves.map((half) => new Set(readForeign(half).flatMap(({ expected }) => textsOf(expected))));
  const shared = [...(open ?? [])].filter((text) => text.length > 14 && heldOut?.has(text));
  expect(shared).toEqual([]);
});
