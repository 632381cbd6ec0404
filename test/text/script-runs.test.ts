import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLatin, scriptRuns } from '../../src/text/script-runs.js';

describe('scriptRuns', () => {
  it('cuts a text where Chinese and Latin meet', () => {
    expect(scriptRuns('收到150件，其中PM2.5类3件')).toEqual([
      { script: 'chinese', text: '收到' },
      { script: 'latin', text: '150' },
      { script: 'chinese', text: '件，其中' },
      { script: 'latin', text: 'PM2.5' },
      { script: 'chinese', text: '类' },
      { script: 'latin', text: '3' },
      { script: 'chinese', text: '件' },
    ]);
  });

  it('keeps the ’ of an English word with the word', () => {
    expect(scriptRuns('镇People’s Office”')).toEqual([
      { script: 'chinese', text: '镇' },
      { script: 'latin', text: 'People’s Office' },
      { script: 'chinese', text: '”' },
    ]);
  });

  it('leaves marks that Chinese and Latin share to the Chinese face', () => {
    for (const mark of '“”‘’—…·×÷°±、。，（）《》〔〕①Ⅻ　') expect(isLatin(mark), mark).toBe(false);
  });

  it('sets letters, digits and Latin marks in the Latin face', () => {
    for (const character of 'azAZ09.,()%/@:-_ éßΩЖ−\u00a0') expect(isLatin(character), character).toBe(true);
  });

  it('never splits a character, and gives the text back when joined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const runs = scriptRuns(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        runs.forEach((run, index) => {
          expect(run.script).not.toBe(runs[index + 1]?.script);
          expect(run.text).not.toBe('');
          expect(run.text).not.toMatch(/\p{Surrogate}/u);
        });
      }),
    );
  });
});
