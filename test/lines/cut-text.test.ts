import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from '../../src/lines/break-lines.js';
import { cutText } from '../../src/lines/cut-text.js';
import { emUnits } from '../../src/lines/unit.js';

it('loses no character, white space at line ends neither', () => {
  const text = fc.string({ unit: fc.constantFrom('政', '府', ' ', '，', 'a', '𬱖', '1'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 9 }), (words, room) => {
      const lines = breakLines(emUnits(words, 1), { first: room, rest: room });
      if (lines.length > 0) expect(cutText(words, lines).join('')).toBe(words);
    }),
  );
});

it('begins lines where they are to begin', () => {
  expect(cutText('某某 县Ab', [{ start: 0 }, { start: 3 }])).toEqual(['某某 ', '县Ab']);
});
