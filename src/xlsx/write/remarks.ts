import type { Cell as PrintedCell } from '../../document/printed.js';
import { remarkName } from '../../form/cell-names.js';
import { emWidthOf } from '../../lines/em-width.js';
import { printFigure } from '../../text/decimals.js';
import type { CellStyle } from '../book.js';
import { cellLook } from './cell-look.js';
import { CELL_MARGIN, type DraftRow, type Frame, LINE, line, pointsOf } from './frame.js';
import { isFormat, numberFormat, textFormat } from './number-format.js';
import { textLines } from './text-lines.js';

/** To how much of its size a figure with its remark may shrink in its cell. */
const MIN_SCALE = 0.7;

/** The remark printed on a figure, in its brackets; `undefined` if there is none. */
const remarkOn = ({ figure, lines }: PrintedCell): string | undefined =>
  figure && lines[figure.value === null ? 0 : 1]?.text;

/** A remark stands in the cell of its number, as part of its format; on a blank, or where it is too long, below the table. */
const standsInCell = (frame: Frame, cell: PrintedCell, remark: string): boolean => {
  const value = cell.figure?.value ?? null;
  if (value === null || !isFormat(numberFormat(printFigure(value), remark))) return false;
  const room = pointsOf(frame, cell) / frame.context.layout.styles.cell.figure.size - CELL_MARGIN;
  return emWidthOf(printFigure(value) + remark) * MIN_SCALE <= room;
};

/** The number format of a figure's cell. */
export const figureFormat = (frame: Frame, cell: PrintedCell): string | undefined => {
  const value = cell.figure?.value ?? null;
  const remark = remarkOn(cell);
  const inCell = remark !== undefined && standsInCell(frame, cell, remark);
  return numberFormat(value === null ? '' : printFigure(value), inCell ? remark : undefined);
};

/** The remarks that have no room in their cells, each in a row below the table; its format names the figure. */
export const remarkRows = (frame: Frame): readonly DraftRow[] => {
  const { layout, names } = frame.context;
  const { size } = layout.styles.cell.figure;
  const style: CellStyle = { ...cellLook(layout.styles.line.note, layout), vertical: 'top', fit: 'wrap' };
  return frame.sheet.table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell): readonly DraftRow[] => {
      const remark = remarkOn(cell);
      if (!cell.figure || remark === undefined || standsInCell(frame, cell, remark)) return [];
      const name = `${names.label(cell.figure.id)}：`;
      const text = remark.replace(/^（(.*)）$/u, '$1');
      const lines = textLines(name + text, frame.width / size - CELL_MARGIN).length;
      const format = textFormat(name);
      const look = isFormat(format) ? { ...style, format } : style;
      const row = line(frame, text, look, lines * size * LINE + 2, remarkName(cell.figure.id));
      return [{ ...row, keepWithNext: false }];
    }),
  );
};
