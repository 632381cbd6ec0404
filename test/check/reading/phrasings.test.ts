import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/check/check-report.js';
import type { Mention } from '../../../src/check/reading/mention.js';
import { passageReader } from '../../../src/check/reading/read-passage.js';
import { national2014 } from '../../../src/form/national-2014.js';
import { vocabulary2014 } from '../../../src/vocabulary/national-2014.js';
import { reportWith } from '../clean-report.js';
import phrasings from './phrasings.json' with { type: 'json' };

type Phrasing = (typeof phrasings)[number];

const partsByGroup: { readonly [group: string]: string } = {
  proactive: 'proactiveDisclosure',
  response: 'overview',
  requests: 'disclosureOnRequest',
  reconsideration: 'disputes',
  litigation: 'disputes',
  complaints: 'disputes',
  fees: 'fees',
  organization: 'overview',
  training: 'overview',
};

const partOf = ({ id }: Phrasing): string => partsByGroup[id.split('.')[0] ?? ''] ?? '';

/** Outcomes are told after their kind of case. */
const before = ({ id }: Phrasing): string => {
  if (id === 'reconsideration.upheld' || id === 'reconsideration.corrected')
    return '因政府信息公开申请行政复议的情况如下。';
  return id === 'litigation.corrected' ? '因政府信息公开提起行政诉讼的情况如下。' : '';
};

const frames = ['2018年，T。', '2018年，全区T，较往年有所变化。', 'T。'];
const texts = (phrasing: Phrasing): readonly string[] =>
  frames.map((frame) => `${before(phrasing)}${frame.replace('T', phrasing.text)}`);

const read = passageReader(vocabulary2014, reportWith().agency, 2018);
const mentionsIn = (text: string, key: string): readonly Mention[] => {
  const part = national2014.parts.find((def) => def.key === key);
  return read({
    kind: 'paragraph',
    path: 'here',
    place: '此处',
    text,
    resolved: [],
    headings: [],
    ...(part && { part }),
  });
};

const figuresOf = (mention: Mention): readonly string[] =>
  mention.type === 'number' ? (mention.sums[0] ?? []) : mention.figures;
const saidBy = (mention: Mention): number | undefined => {
  if (mention.type === 'number') return mention.value;
  return mention.type === 'zero' ? 0 : undefined;
};

/** Whether a check of the text against a table with this value says anything of the figure. */
const isTold = (phrasing: Phrasing, text: string, value: number): boolean =>
  checkReport(reportWith({ parts: { [partOf(phrasing)]: [text] }, figures: { [phrasing.id]: value } })).some(
    ({ code, paths }) =>
      ['text-table-mismatch', 'denial-mismatch', 'fees-mismatch'].includes(code) &&
      paths.includes(`statistics.${phrasing.id}`),
  );

const kind = (expected: string): readonly Phrasing[] => phrasings.filter(({ expect }) => expect === expected);

describe('real wordings of figures', () => {
  it.each(kind('equal'))('reads $text as $id', (phrasing) => {
    for (const text of texts(phrasing)) {
      const found = mentionsIn(text, partOf(phrasing)).filter((mention) => figuresOf(mention).includes(phrasing.id));
      expect(found.map(saidBy), text).toEqual([phrasing.value]);
    }
    const [text = ''] = texts(phrasing);
    expect(isTold(phrasing, text, phrasing.value)).toBe(false);
    expect(isTold(phrasing, text, phrasing.value + 1)).toBe(true);
  });

  it.each(kind('ignore'))('does not take $text for $id', (phrasing) => {
    for (const text of texts(phrasing)) {
      const found = mentionsIn(text, partOf(phrasing)).filter((mention) => figuresOf(mention).includes(phrasing.id));
      expect(found, text).toEqual([]);
    }
    expect(isTold(phrasing, texts(phrasing)[0] ?? '', phrasing.value + 1)).toBe(false);
  });

  it.each(kind('growth'))('reads $text as growth of the figure before it', ({ id, text, value }) => {
    const figure = phrasings.find((other) => other.id === id && other.expect === 'equal');
    const [mention] = mentionsIn(`2018年，${figure?.text}，${text}。`, 'proactiveDisclosure');
    expect(mention).toMatchObject({ type: 'number', growths: [{ sign: 1, amount: value, unit: 'percent' }] });
    expect(mention && figuresOf(mention)).toEqual([id]);
  });

  it('knows all sums', () => {
    expect(kind('sum').map(({ text }) => text)).toEqual([
      '新闻媒体公开信息12条',
      '政府信息公开行政诉讼46件',
      '受理政府信息公开申请749件',
      '予以公开及部分公开208件（17.46%）',
    ]);
  });

  it.each(kind('sum'))('reads the value of $text', (phrasing) => {
    const [text = ''] = texts(phrasing);
    const found = mentionsIn(text, partOf(phrasing));
    expect(found.map((mention) => [figuresOf(mention).includes(phrasing.id), saidBy(mention)])).toEqual([
      [true, phrasing.value],
    ]);
  });

  const told = (key: string, text: string, figures: { readonly [id: string]: number }): boolean =>
    checkReport(reportWith({ parts: { [key]: [text] }, figures })).some(({ code }) => code === 'text-table-mismatch');

  it('takes one medium for a part of the other channels', () => {
    const text = '新闻媒体公开信息12条，新闻发布会公开信息12条。';
    expect(told('proactiveDisclosure', text, { 'proactive.channels.other': 24 })).toBe(false);
    expect(told('proactiveDisclosure', text, { 'proactive.channels.other': 11 })).toBe(true);
  });

  it('takes accepted requests for those received, with those carried over or without', () => {
    const text = '2018年，受理政府信息公开申请749件。';
    const total = (received: number, done: number) => ({
      'requests.received.total': received,
      'requests.concluded.total': done,
      'requests.replied.total': done,
    });
    expect(told('disclosureOnRequest', text, total(713, 749))).toBe(false);
    expect(told('disclosureOnRequest', text, total(749, 700))).toBe(false);
    expect(told('disclosureOnRequest', text, total(713, 713))).toBe(true);
  });

  it('adds two rows that one number covers', () => {
    const text = '2018年，予以公开及部分公开208件（17.46%）。';
    const rows = (granted: number) => ({ 'requests.replied.granted': granted, 'requests.replied.partlyGranted': 8 });
    expect(told('disclosureOnRequest', text, rows(200))).toBe(false);
    expect(told('disclosureOnRequest', text, rows(208))).toBe(true);
  });
});
