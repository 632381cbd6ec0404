import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../../src/cli/collect/json-pieces.js';

const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, -0, 1.5, '', '固镇县', '"\\\n', '\ud800'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), fc.oneof(tie('value'), fc.constant(undefined)), { maxKeys: 4 }),
  ),
})).value;

describe('jsonPieces', () => {
  it('gives what JSON.stringify gives, whatever the data', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value)}\n`);
      }),
    );
  });

  it('leaves out members without a value, as JSON does', () => {
    expect([...jsonPieces({ a: undefined, b: [undefined, { c: undefined }] })].join('')).toBe('{"b":[null,{}]}\n');
  });

  it('never holds more than one figure, unit or finding in a piece', () => {
    const pieces = [...jsonPieces({ trail: { one: { from: ['甲'] }, other: { from: ['乙'] } }, units: ['丙', '丁'] })];
    for (const piece of pieces) expect(piece.match(/[甲乙丙丁]/g) ?? []).toHaveLength(/[甲乙丙丁]/.test(piece) ? 1 : 0);
  });

  it('can be gone through again', () => {
    const pieces = jsonPieces({ a: [1, 2] });
    expect([...pieces]).toEqual([...pieces]);
  });
});
