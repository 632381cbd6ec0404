import { describe, expect, it } from 'vitest';
import { readingSharer } from '../../../src/cli/collect/sharing.js';
import type { Reading } from '../../../src/read/reading.js';

const cell = (address: string) => ({ in: 'sheet', sheet: '表一', cell: address }) as const;
const readingOf = (places: Reading['places'], received = 1): Reading => ({
  format: 'xlsx',
  form: 'national-2021',
  year: 2025,
  report: { agency: { name: '固镇县教育局' }, statistics: { requests: { received } } } as unknown as NonNullable<
    Reading['report']
  >,
  statistics: { requests: { received } },
  unread: [],
  findings: [],
  places,
});

describe('readingSharer', () => {
  it('changes nothing of what a reading says', () => {
    const share = readingSharer();
    for (const reading of [readingOf({ a: cell('B2') }), readingOf({ a: cell('B3'), b: cell('B2') }, 2)]) {
      expect(JSON.stringify(share(reading))).toBe(JSON.stringify(reading));
    }
  });

  it('keeps the places of one model once', () => {
    const share = readingSharer();
    const [one, other] = [share(readingOf({ a: cell('B2') })), share(readingOf({ a: cell('B2') }, 2))];
    expect(other.places).toBe(one.places);
  });

  it('keeps equal places once where the files differ', () => {
    const share = readingSharer();
    const [one, other] = [share(readingOf({ a: cell('B2') })), share(readingOf({ a: cell('B2'), b: cell('B3') }))];
    expect(other.places).not.toBe(one.places);
    expect(other.places.a).toBe(one.places.a);
  });

  it('keeps figures once where the report has the same', () => {
    const { report, statistics } = readingSharer()(readingOf({}));
    expect(statistics).toBe(report?.statistics);
  });

  it('keeps figures of a report that has others', () => {
    const reading = { ...readingOf({}), statistics: { requests: { received: null } } };
    expect(readingSharer()(reading).statistics).toEqual({ requests: { received: null } });
  });
});
