import { describe, expect, it } from 'vitest';
import { textOfRuns } from '../../src/pages/spoken-text.js';

describe('white space that the end of a line swallows', () => {
  it('belongs to the run before it', () => {
    expect(textOfRuns('by the State Council', ['by the', 'State', ' Council'])).toEqual([
      'by the ',
      'State',
      ' Council',
    ]);
    expect(textOfRuns(' 甲', ['甲'])).toEqual([' 甲']);
  });

  it('is all that may lack: other words are no reading of the text', () => {
    expect(textOfRuns('甲乙丙', ['甲', '丙'])).toBeUndefined();
    expect(textOfRuns('甲乙', ['甲'])).toBeUndefined();
    expect(textOfRuns('−1', ['-1'])).toBeUndefined();
  });
});
