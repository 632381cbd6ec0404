import { type SetCell, setCell } from './set-cell.js';

/** A cell of a printed table, as far as its lines go. */
interface PrintedCell {
  readonly role: string;
  readonly lines: readonly { readonly text: string }[];
  readonly indent: number;
  readonly hang: number;
}

/** The look of the cell's role. */
interface CellStyle {
  readonly align: string;
  readonly size: number;
  readonly leading: number;
}

/** {@link setCell} for a cell of a printed table, in the look of its role; lengths in points. */
export const setTableCell = (
  { role, lines, indent, hang }: PrintedCell,
  { align, size, leading }: CellStyle,
  width: number,
  padding: number,
): SetCell =>
  setCell(
    {
      texts: lines.map(({ text }) => text),
      indent,
      hang,
      align: align === 'left' ? 'left' : 'centred',
      isFigure: role === 'figure',
    },
    { width, size, leading, padding },
  );
