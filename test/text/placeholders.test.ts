import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, parsePlaceholders } from '../../src/text/placeholders.js';

/** A piece as a person writes it. */
const written = (piece: Piece): string =>
  piece.type === 'literal' ? piece.text.replaceAll('{{', '\\{{') : piece.source;

describe('parsePlaceholders', () => {
  it('finds figures between words', () => {
    expect(parsePlaceholders('共收到{{requests.received.total}}件申请')).toEqual([
      { type: 'literal', text: '共收到' },
      { type: 'figure', source: '{{requests.received.total}}', id: 'requests.received.total' },
      { type: 'literal', text: '件申请' },
    ]);
  });

  it('finds growths with their decimals, one if not given', () => {
    expect(parsePlaceholders('{{growth:a.b}}{{growth:a.b:0}}{{growth:a.b:6}}')).toEqual([
      { type: 'growth', source: '{{growth:a.b}}', id: 'a.b', decimals: 1 },
      { type: 'growth', source: '{{growth:a.b:0}}', id: 'a.b', decimals: 0 },
      { type: 'growth', source: '{{growth:a.b:6}}', id: 'a.b', decimals: 6 },
    ]);
  });

  it('takes blanks inside the braces', () => {
    expect(parsePlaceholders('{{ a.b }}')).toEqual([{ type: 'figure', source: '{{ a.b }}', id: 'a.b' }]);
  });

  it('reads \\{{ as literal braces', () => {
    expect(parsePlaceholders('写作 \\{{a.b}}，即 {{a.b}}')).toEqual([
      { type: 'literal', text: '写作 {{a.b}}，即 ' },
      { type: 'figure', source: '{{a.b}}', id: 'a.b' },
    ]);
  });

  it.each([
    '{{}}',
    '{{a}}',
    '{{A.b}}',
    '{{a.b',
    '{{a.b:1}}',
    '{{growth:a.b:7}}',
    '{{growth:}}',
    '{{a..b}}',
    '{{收到}}',
    '{{{a.b}}}',
  ])('takes %s for no placeholder', (text) => {
    expect(parsePlaceholders(text).some((piece) => piece.type === 'malformed')).toBe(true);
  });

  it.each(['', '没有数据', '{a.b}', '}}', '一个 { 花括号'])('leaves %j as words', (text) => {
    expect(parsePlaceholders(text)).toEqual([{ type: 'literal', text }]);
  });

  it('reads back what is written', () => {
    const id = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}(\.[a-z][A-Za-z0-9]{0,8}){1,3}$/);
    const words = fc
      .string({ unit: fc.constantFrom('公', '开', '1', ' ', '}', '}}', '{{', ':', '.') })
      .filter((text) => text !== '' && !/\{\{\{|\{$/.test(text));
    const piece: fc.Arbitrary<Piece> = fc.oneof(
      words.map((text) => ({ type: 'literal' as const, text })),
      id.map((each) => ({ type: 'figure' as const, source: `{{${each}}}`, id: each })),
      fc.tuple(id, fc.integer({ min: 0, max: 6 })).map(([each, decimals]) => ({
        type: 'growth' as const,
        source: `{{growth:${each}:${decimals}}}`,
        id: each,
        decimals,
      })),
    );
    // Words beside words would be read as one piece.
    const apart = (pieces: readonly Piece[]) =>
      pieces.every((each, index) => each.type !== 'literal' || pieces[index + 1]?.type !== 'literal');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }).filter(apart), (pieces) => {
        expect(parsePlaceholders(pieces.map(written).join(''))).toEqual(pieces);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('公', '{', '}', 'a', '.', 'growth:', '\\') }), (text) => {
        const back = parsePlaceholders(text)
          .map((piece) => (piece.type === 'literal' ? piece.text : piece.source))
          .join('');
        expect(back).toBe(text.replaceAll('\\{{', '{{'));
      }),
      { numRuns: 500 },
    );
  });
});
