import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { emWidthOf, timesWidth } from '../../src/lines/em-width.js';

describe('timesWidth', () => {
  it('is the advance in a face with the metrics of Times New Roman', () => {
    const face = create(readFileSync('fonts/latin.ttf'));
    if (!('glyphForCodePoint' in face)) throw new Error('a collection');
    for (let code = 0x20; code < 0x7f; code += 1) {
      const advance = face.glyphForCodePoint(code).advanceWidth / face.unitsPerEm;
      expect(timesWidth(String.fromCodePoint(code)), String.fromCodePoint(code)).toBeCloseTo(advance, 3);
    }
    expect(timesWidth('−')).toBeCloseTo(face.glyphForCodePoint(0x2212).advanceWidth / face.unitsPerEm, 3);
  });
});

describe('emWidthOf', () => {
  it('counts digits as halves and Chinese marks as whole characters', () => {
    expect(emWidthOf('2018年“互联网+”')).toBe(2 + 1 + 1 + 3 + 0.564 + 1);
  });
});
