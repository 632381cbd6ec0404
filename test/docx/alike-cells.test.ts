import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellRole } from '../../src/document/printed.js';
import { writeDocx } from '../../src/docx/write-docx.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { cell, printed, table } from './printed-sample.js';
import { all, at, bodyOf, type Element, textOf, val } from './word-file.js';

const styles: { readonly [role in CellRole]?: string } = {
  label: 'TableLabel',
  figure: 'TableFigure',
  head: 'TableHead',
};

const looksOf = (element: Element) =>
  all(element, 'w:tc').map((each) => {
    const paragraph = at(each, 'w:p');
    return {
      text: textOf(each),
      style: val(at(paragraph, 'w:pPr', 'w:pStyle')),
      keepNext: at(paragraph, 'w:pPr', 'w:keepNext') !== undefined,
      left: at(paragraph, 'w:pPr', 'w:ind')?.attributes['w:left'],
      width: at(each, 'w:tcPr', 'w:tcW')?.attributes['w:w'],
    };
  });

test('of cells that share all but one trait, each keeps its own', async () => {
  const role = fc.constantFrom<CellRole>('label', 'figure', 'head');
  const traits = fc.record({ role, text: fc.constantFrom('0', '1', ''), indent: fc.constantFrom(0, 2) });
  const rows = fc.array(
    fc.record({ cells: fc.array(traits, { minLength: 3, maxLength: 3 }), keepWithNext: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const made = table({
        grid: [60, 20, 20],
        headRows: 0,
        rows: given.map(({ cells, keepWithNext }) => ({
          keepWithNext,
          cells: cells.map((each, col) =>
            cell(each.role, col, each.text === '' ? [] : each.text, { indent: each.indent }),
          ),
        })),
      });
      const looks = looksOf(bodyOf(await writeDocx(printed([], [made]), resolveLayout())));
      const widths = looks.slice(0, 3).map(({ width }) => width);
      expect(widths[0]).not.toBe(widths[1]);
      expect(looks).toEqual(
        given.flatMap(({ cells, keepWithNext }, row) =>
          cells.map((each, col) => ({
            text: each.text,
            style: styles[each.role],
            keepNext: row === given.length - 1 ? keepWithNext : expect.any(Boolean),
            left: each.role === 'label' && each.indent > 0 && each.text !== '' ? String(each.indent * 210) : undefined,
            width: widths[col],
          })),
        ),
      );
    }),
    { numRuns: 60 },
  );
});
