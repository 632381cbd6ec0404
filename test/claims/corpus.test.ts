import { describe, expect, it } from 'vitest';
import { checkReport, figuresOf, parseReport } from '../../src/index.js';
import { type CorpusCase, formOf, halves, previousOf, readCorpus, reportOf, textOf } from './corpus.js';

const sum = (values: Readonly<Record<string, number>>, ids: readonly (string | number)[] = []): number =>
  ids.reduce<number>((total, id) => total + (values[id] ?? 0), 0);

/** What a number of the table's own should be by the agreeing figures; `undefined` where they do not say. */
const borneOut = ({ agree, previous = {} }: CorpusCase, number: CorpusCase['numbers'][number]): number | undefined => {
  const now = sum(agree, number.figures);
  const before = sum(previous, number.figures);
  switch (number.relation) {
    case 'equal':
    case 'sum':
      return now;
    case 'share':
      return (100 * now) / sum(agree, number.of);
    case 'growth':
      return Math.abs(100 * (now / before - 1));
    case 'increase':
      return Math.abs(now - before);
    case 'lastYear':
      return before;
    default:
      return undefined;
  }
};

/** What a number made from others of the text should be. */
const madeOf = ({ numbers }: CorpusCase, { op, of = [] }: CorpusCase['numbers'][number]): number | undefined => {
  const [first = 0, ...rest] = of.map((index) => numbers[Number(index)]?.value ?? 0);
  switch (op) {
    case 'sum':
      return rest.reduce((total, value) => total + value, first);
    case 'difference':
      return Math.abs(rest.reduce((left, value) => left - value, first));
    case 'share':
      return (100 * first) / (rest[0] ?? 0);
    case 'same':
      return first;
    default:
      return undefined;
  }
};

const decimals = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

describe.each(halves)('the corpus of claims, %s', (half) => {
  const { agencies, cases } = readCorpus(half);
  const agencyOf = (item: CorpusCase) => {
    const agency = agencies.find(({ id }) => id === item.agency);
    if (agency === undefined) throw new Error(`no agency ${item.agency}`);
    return agency;
  };

  it('has valid reports, last year’s too', () => {
    for (const item of cases) {
      parseReport(reportOf(agencyOf(item), item));
      const previous = previousOf(agencyOf(item), item);
      if (previous) parseReport(previous);
    }
  });

  it('names only figures of the form', () => {
    for (const item of cases) {
      const known = figuresOf(formOf(agencyOf(item).form));
      const named = [...Object.keys(item.agree), ...item.numbers.flatMap(({ figures = [] }) => figures)];
      expect(
        named.filter((id) => !known.has(id)),
        item.id,
      ).toEqual([]);
    }
  });

  it('has each number where it says', () => {
    for (const { id, text, numbers } of cases)
      for (const number of numbers) expect(text.startsWith(number.text, number.at), `${id} ${number.text}`).toBe(true);
  });

  it('has tables that add up', () => {
    for (const item of cases) {
      const faults = checkReport(reportOf(agencyOf(item), item)).filter(({ code }) => code === 'sum-mismatch');
      expect(
        faults.map(({ message }) => message),
        item.id,
      ).toEqual([]);
    }
  });

  it('bears out each number by its table, or by the numbers it is made from', () => {
    for (const item of cases)
      for (const number of item.numbers) {
        const value = number.relation === 'internal' ? madeOf(item, number) : borneOut(item, number);
        if (value === undefined) continue;
        const margin = number.text.endsWith('%') ? 0.5 * 10 ** -decimals(number.text) + 1e-9 : 1e-6;
        expect(Math.abs(value - number.value), `${item.id} ${number.text}: ${value}`).toBeLessThanOrEqual(margin);
      }
  });

  it('has parts that add up to their whole', () => {
    for (const { id, numbers } of cases)
      numbers.forEach(({ value }, whole) => {
        const parts = numbers.filter(({ op, of = [] }) => op === 'part' && of.includes(whole));
        if (parts.length > 0)
          expect(
            parts.reduce((total, part) => total + part.value, 0),
            id,
          ).toBe(value);
      });
  });

  it('has variants that differ from what they contradict', () => {
    for (const item of cases)
      for (const variant of item.variants ?? []) {
        const changed = Object.entries(variant.figures ?? {}).some(([id, value]) => (item.agree[id] ?? 0) !== value);
        expect(changed || textOf(item, variant) !== item.text, item.id).toBe(true);
      }
  });
});

it('has no agency in two files', () => {
  const names = halves.flatMap((half) => readCorpus(half).agencies.map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
