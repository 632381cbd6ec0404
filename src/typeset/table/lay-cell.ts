import type { Cell } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import { type SetCell, setCell } from '../../lines/set-cell.js';
import { type Glyph, shapeSpans } from '../glyphs.js';
import { natural } from '../grid.js';
import type { Metrics } from '../metrics.js';
import type { Alignment } from '../set-line.js';
import { span } from '../style-block.js';

/** One line of a cell; `left` and `room` from the cell's left edge. */
export interface LaidLine {
  readonly glyphs: readonly Glyph[];
  readonly alignment: Alignment;
  readonly left: number;
  readonly room: number;
}

/** A cell broken into lines. Lengths in points. */
export interface LaidCell {
  readonly lines: readonly LaidLine[];
  readonly size: number;
  readonly leading: number;
  /** What the lines need. */
  readonly height: number;
  readonly fill?: string;
}

const setWords = ({ role, lines, indent, hang }: Cell, width: number, { styles, table }: Layout): SetCell => {
  const { align, size, leading } = styles.cell[role];
  return setCell(
    {
      texts: lines.map(({ text }) => text),
      indent,
      hang,
      align: align === 'left' ? 'left' : 'centred',
      isFigure: role === 'figure',
    },
    { width, size, leading, padding: table.cellPadding },
  );
};

/** Breaks the words of a cell into lines, and shapes them. */
export const layCell = (cell: Cell, width: number, layout: Layout, metrics: Metrics): LaidCell => {
  const style = layout.styles.cell[cell.role];
  const { align, size, leading, lines, height } = setWords(cell, width, layout);
  const shaped = cell.lines.map((text) => shapeSpans([span(text, style, cell)], natural(size), metrics));
  return {
    lines: lines.map(({ of, start, end, left, room }) => ({
      glyphs: shaped[of]?.slice(start, end) ?? [],
      alignment: align,
      left,
      room,
    })),
    size,
    leading,
    height,
    ...(style.fill !== undefined && { fill: style.fill }),
  };
};
