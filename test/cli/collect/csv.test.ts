import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/cli/collect/csv.js';

describe('parseCsv', () => {
  it.each([
    [
      'cells and rows',
      '单位,类别\n教育局,部门',
      [
        ['单位', '类别'],
        ['教育局', '部门'],
      ],
    ],
    [
      'line ends of Windows, and one at the end',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte-order mark', '\ufeffa', [['a']]],
    ['quotes around commas, line ends and quotes', '"a,b","c\nd","e""f"', [['a,b', 'c\nd', 'e"f']]],
    [
      'blank cells',
      'a,,\n,b',
      [
        ['a', '', ''],
        ['', 'b'],
      ],
    ],
    ['blank lines, which keep their place', 'a\n\nb', [['a'], [''], ['b']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('gives back whatever was written', () => {
    const cell = fc.string().map((text) => text.replaceAll('\ufeff', ''));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const text = given.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(parseCsv(text)).toEqual(given);
      }),
    );
  });
});
