import { describe, expect, it } from 'vitest';
import { type FigureSource, printPieces } from '../../src/report/print-pieces.js';

const figures: FigureSource = {
  current: new Map<string, number | null>([
    ['a.b', 1234.5],
    ['a.blank', null],
    ['a.new', 3],
  ]),
  previous: new Map<string, number | null>([
    ['a.b', 1000],
    ['a.blank', 5],
    ['a.new', 0],
    ['a.gone', 5],
  ]),
};

const printed = (text: string, source = figures): string =>
  printPieces(text, source)
    .map((piece) => piece.printed)
    .join('');

describe('a placeholder is printed', () => {
  it.each<[text: string, as: string]>([
    ['共{{a.b}}件', '共1234.5件'],
    ['共{{a.blank}}件', '共〔待填〕件'],
    ['共{{a.unknown}}件', '共〔待填〕件'],
    ['共{{a b}}件', '共{{a b}}件'],
    ['共\\{{a.b}}件', '共{{a.b}}件'],
    ['增长{{growth:a.b}}。', '增长23.5%。'],
    ['增长{{growth:a.b:0}}。', '增长23%。'],
    ['增长{{growth:a.b}}%。', '增长23.5%。'],
    ['增长{{growth:a.b}}％。', '增长23.5％。'],
    ['增长{{growth:a.b}}个百分点。', '增长23.5个百分点。'],
    ['增长{{growth:a.b}}，占5%。', '增长23.5%，占5%。'],
    ['{{growth:a.b}}{{a.new}}', '23.5%3'],
    ['增长{{growth:a.blank}}。', '增长〔待填〕。'],
    ['增长{{growth:a.gone}}。', '增长〔待填〕。'],
    ['增长{{growth:a.new}}。', '增长〔待填〕。'],
  ])('%s', (text, as) => {
    expect(printed(text)).toBe(as);
  });

  it('as still to be filled where there is no report of last year', () => {
    expect(printed('{{growth:a.b}}', { current: figures.current })).toBe('〔待填〕');
  });

  it('each with the piece that it came from', () => {
    expect(printPieces('共{{a.b}}', figures)).toEqual([
      { piece: { type: 'literal', text: '共' }, printed: '共' },
      { piece: { type: 'figure', source: '{{a.b}}', id: 'a.b' }, printed: '1234.5' },
    ]);
  });
});
