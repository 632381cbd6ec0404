import { describe, expect, it } from 'vitest';
import { noteLead } from '../../src/text/note-lead.js';

describe('what stands before the words of a note', () => {
  it.each([
    ['注：1.不含涉密信息。', '注：1.'],
    ['注：不含涉密信息。', '注：'],
    ['2.不含历史数据。', '2.'],
    ['（3）不含历史数据。', '（3）'],
    ['①不含历史数据。', '①'],
    ['说明：不含历史数据。', '说明：'],
  ])('%s', (note, expected) => {
    expect(noteLead(note)).toBe(expected);
  });

  it.each(['不含历史数据。', '2018年起不含历史数据。', '3.5万元以下的不计。', '注意：不含历史数据。'])(
    'none in %s',
    (note) => {
      expect(noteLead(note)).toBe('');
    },
  );
});
