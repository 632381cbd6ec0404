import { describe, expect, it } from 'vitest';
import { wordsOfRuns } from '../../src/pages/spoken-words.js';

describe('white space that the end of a line swallows', () => {
  it('belongs to the run before it', () => {
    expect(wordsOfRuns('by the State Council', ['by the', 'State', ' Council'])).toEqual([
      'by the ',
      'State',
      ' Council',
    ]);
    expect(wordsOfRuns(' 甲', ['甲'])).toEqual([' 甲']);
  });

  it('is all that may lack: other words are no reading of the text', () => {
    expect(wordsOfRuns('甲乙丙', ['甲', '丙'])).toBeUndefined();
    expect(wordsOfRuns('甲乙', ['甲'])).toBeUndefined();
    expect(wordsOfRuns('−1', ['-1'])).toBeUndefined();
  });
});
