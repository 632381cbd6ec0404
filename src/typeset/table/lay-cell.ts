import type { Cell, Text } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import type { TextStyle } from '../../layout/text-style.js';
import { isMark } from '../../text/composition.js';
import { balanceLines } from '../balance-lines.js';
import { breakLines, type Line } from '../break-lines.js';
import { type Glyph, shapeSpans } from '../glyphs.js';
import { natural } from '../grid.js';
import type { Metrics } from '../metrics.js';
import { type Alignment, widthOf } from '../set-line.js';
import { span } from '../style-block.js';

/** One line of a cell; `left` and `room` from the cell's left edge. */
export interface CellLine {
  readonly glyphs: readonly Glyph[];
  readonly alignment: Alignment;
  readonly left: number;
  readonly room: number;
}

/** A cell broken into lines. Lengths in points. */
export interface LaidCell {
  readonly lines: readonly CellLine[];
  readonly size: number;
  readonly pitch: number;
  /** What the lines need. */
  readonly height: number;
  readonly fill?: string;
}

/** Space above and below the lines of a cell that has several. */
const VERTICAL_PADDING = 1.4;
/** Space at the sides of a column too narrow for its words at the usual padding. */
const NARROW_PADDING = 1.3;
/** Below this, in em, a cell is narrow: its words are set in even lines. */
const NARROW = 6;
/** Sizes to which type shrinks before a word is broken badly, of the table's size. */
const SCALES = [1, 0.975, 0.95, 0.925, 0.9];

const shape = (text: Text, style: TextStyle, size: number, metrics: Metrics): readonly Glyph[] =>
  shapeSpans([span(text, style)], natural(size), metrics);

/** Whether the lines read well: none holds a single character, no word that must hold is broken. */
const readsWell = (glyphs: readonly Glyph[], lines: readonly Line[]): boolean =>
  lines.every(
    ({ start, end }) =>
      glyphs.slice(start, end).filter((glyph) => !isMark(glyph.text)).length > 1 &&
      (end === glyphs.length || glyphs[end - 1]?.mayBreak === true),
  );

const cut = (glyphs: readonly Glyph[], lines: readonly Line[]): readonly (readonly Glyph[])[] =>
  lines.map(({ start, end }) => glyphs.slice(start, end));

interface Fit {
  readonly room: number;
  /** Of the table's size. */
  readonly scale: number;
}

/** What to try, best first: the usual padding, a narrow one, then smaller type. */
const fitsFor = (usual: number, narrow: number): readonly Fit[] => [
  { room: usual, scale: 1 },
  ...SCALES.map((scale) => ({ room: narrow, scale })),
];

/** The scale at which a figure that no trying fits stands in the cell on one line. */
const figureFit = (cell: Cell, narrow: number, style: TextStyle, metrics: Metrics): Fit => {
  const [figure] = cell.role === 'figure' ? cell.lines : [];
  const natural = figure ? widthOf(shape(figure, style, style.size, metrics)) : 0;
  return { room: narrow, scale: Math.min(1, narrow / Math.max(natural, 1)) };
};

/** Words centred in a cell: even lines; a little smaller where that saves a word from being broken badly. */
const centredLines = (cell: Cell, width: number, layout: Layout, metrics: Metrics): LaidCell => {
  const style = layout.styles.cell[cell.role];
  const { size } = style;
  const { cellPadding } = layout.table;
  const narrow = width - 2 * NARROW_PADDING;
  const setIn = ({ room, scale }: Fit) =>
    cell.lines.map((text) => {
      const glyphs = shape(text, style, size * scale, metrics);
      return { glyphs, lines: balanceLines(glyphs, room) };
    });
  const fit =
    fitsFor(width - 2 * cellPadding, narrow).find((each) =>
      setIn(each).every(({ glyphs, lines }) =>
        lines.length < 2 ? widthOf(glyphs) <= each.room + 0.001 : readsWell(glyphs, lines),
      ),
    ) ?? figureFit(cell, narrow, style, metrics);
  const { room, scale } = fit;
  const pitch = style.leading * scale;
  const lines = setIn(fit).flatMap((text) =>
    cut(text.glyphs, text.lines).map(
      (glyphs): CellLine => ({ glyphs, alignment: 'centred', left: (width - room) / 2, room }),
    ),
  );
  return { lines, size: size * scale, pitch, height: heightOf(lines.length, pitch) };
};

const heightOf = (lines: number, pitch: number): number => (lines > 1 ? lines * pitch + 2 * VERTICAL_PADDING : pitch);

/** A label: wrapped lines, and every line after the first, hang under its own words. */
const hangingLines = (cell: Cell, width: number, layout: Layout, metrics: Metrics): LaidCell => {
  const style = layout.styles.cell[cell.role];
  const { size, leading: pitch } = style;
  const { cellPadding } = layout.table;
  const lines = cell.lines.flatMap((text, index) => {
    const glyphs = shape(text, style, size, metrics);
    const hung = (cell.indent + cell.hang) * size;
    const left = index === 0 ? cell.indent * size : hung;
    const room = width - 2 * cellPadding;
    const broken = breakLines(glyphs, { first: room - left, rest: room - hung });
    return cut(glyphs, broken).map((line, i): CellLine => {
      const at = i === 0 ? left : hung;
      return { glyphs: line, alignment: 'left', left: cellPadding + at, room: room - at };
    });
  });
  return { lines, size, pitch, height: heightOf(lines.length, pitch) };
};

/** Breaks the words of a cell into lines. */
export const layCell = (cell: Cell, width: number, layout: Layout, metrics: Metrics): LaidCell => {
  const { align, size, fill } = layout.styles.cell[cell.role];
  const lay = align === 'left' && width >= NARROW * size ? hangingLines : centredLines;
  const laid = lay(cell, width, layout, metrics);
  return fill === undefined ? laid : { ...laid, fill };
};
