import { type CellPlace, type CellText, type SetCell, setCell } from './set-cell.js';

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

/** Cells whose words take several lines, by all that their lines follow from: the labels of a form are alike in each report. */
const kept = new Map<string, SetCell>();
const MOST_KEPT = 2048;

/** What {@link setCell} gives, looked up where words were broken before. */
const setOnce = (text: CellText, place: CellPlace): SetCell => {
  const { texts, ...how } = text;
  const room = place.width - 2 * place.padding;
  if (texts.every(({ length }) => length * place.size <= room)) return setCell(text, place);
  const key = `${Object.values(how).join(' ')} ${Object.values(place).join(' ')} ${texts.join('\n')}`;
  const set = kept.get(key) ?? setCell(text, place);
  if (kept.size >= MOST_KEPT && !kept.has(key)) kept.clear();
  kept.set(key, set);
  return set;
};

/** {@link setCell} for a cell of a printed table, in the look of its role; lengths in points. */
export const setTableCell = (
  { role, lines, indent, hang }: PrintedCell,
  { align, size, leading }: CellStyle,
  width: number,
  padding: number,
): SetCell =>
  // Keys in one order: the lines are found again by their values.
  setOnce(
    {
      texts: lines.map(({ text }) => text),
      indent,
      hang,
      align: align === 'left' ? 'left' : 'centred',
      isFigure: role === 'figure',
    },
    { width, size, leading, padding },
  );
