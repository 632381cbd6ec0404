import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/read/merge/align-units.js';
import type { Unit } from '../../../src/read/merge/units.js';

const paragraphs = (texts: readonly string[]): readonly Unit[] =>
  texts.map((text, at) => ({ kind: 'paragraph', level: '', text, path: `parts.fees[${at}]`, part: 'fees' }));

const told = (before: readonly string[], after: readonly string[]) => {
  const { pairs, deleted, inserted } = alignUnits(paragraphs(before), paragraphs(after));
  const words = (units: readonly Unit[]) => units.map(({ text }) => text);
  return {
    moved: words(pairs.flatMap((pair) => (pair.moved ? [pair.before] : []))),
    stands: words(pairs.flatMap((pair) => (pair.moved ? [] : [pair.before]))).toSorted(),
    deleted: words(deleted),
    inserted: words(inserted),
  };
};

describe('what each paragraph has become', () => {
  it('of two neighbours that changed places, the second has moved up', () => {
    expect(told(['甲', '乙'], ['乙', '甲'])).toEqual({ moved: ['乙'], stands: ['甲'], deleted: [], inserted: [] });
  });

  it('a paragraph that stands elsewhere has moved, even if it was reworded a little', () => {
    const [text, reworded] = ['全年办结申请三千七百六十二件。', '全年共办结申请三千七百六十二件。'];
    expect(told([text, '甲', '乙'], ['甲', '乙', reworded])).toMatchObject({
      moved: [text],
      stands: ['甲', '乙'].toSorted(),
    });
  });

  it('texts with little in common are one deleted and one inserted', () => {
    expect(told(['没有收取费用。'], ['全年举办培训八十九期。'])).toEqual({
      moved: [],
      stands: [],
      deleted: ['没有收取费用。'],
      inserted: ['全年举办培训八十九期。'],
    });
  });

  it('the same text twice is matched once each', () => {
    expect(told(['无。', '甲', '无。'], ['无。', '甲'])).toMatchObject({ deleted: ['无。'], moved: [] });
  });

  it.each([
    [
      'all alike',
      (at: number) => (at % 2 === 0 ? '无。' : '没有。'),
      (at: number) => (at % 2 === 0 ? '没有。' : '无。'),
    ],
    ['all of other words', (at: number) => `第${at}段`, (at: number) => `第${at + 1}段，改写`],
  ])('40,000 paragraphs, %s, take no more than seconds', (_, one, other) => {
    const every = (text: (at: number) => string) => Array.from({ length: 40_000 }, (__, at) => text(at));
    const start = process.cpuUsage();
    const { pairs, deleted } = alignUnits(paragraphs(every(one)), paragraphs(every(other)));
    const { user, system } = process.cpuUsage(start);
    expect(pairs.length + deleted.length).toBe(40_000);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
