import { AGENCY_NAME, YEAR_NAME } from '../../form/cell-names.js';
import type { Layout } from '../../layout/layout.js';
import { cutText } from '../../lines/cut-text.js';
import { emWidthOf } from '../../lines/em-width.js';
import { titleLines } from '../../lines/title-lines.js';
import { emUnits } from '../../lines/unit.js';
import type { CellStyle } from '../book.js';
import { cellLook } from './cell-look.js';
import { CELL_MARGIN, type DraftRow, type Frame, HIGHEST_ROW, LINE, line } from './frame.js';
import { textLines } from './text-lines.js';

/** Blank lines between 附件 and the title. */
const blankLinesOf = ({ styles, grid }: Layout): number => Math.round(styles.annexTitle.before / grid.pitch);

/** How many rows {@link titleRows} are. */
export const titleRowCount = ({ sheet, context }: Frame): number =>
  sheet.mark === undefined ? 1 : 2 + blankLinesOf(context.layout);

/** 附件, space, and the title over the table. */
export const titleRows = (frame: Frame): readonly DraftRow[] => {
  const { sheet, context } = frame;
  const { layout } = context;
  const { styles } = layout;
  const look = cellLook(sheet.mark === undefined ? styles.heading[1] : styles.annexTitle, layout);
  const { size } = look;
  const lines = titleLines([emUnits(sheet.title, size)], frame.width - size)[0] ?? [];
  const text = cutText(sheet.title, lines).join('\n');
  const style: CellStyle = { ...look, horizontal: 'center', fit: 'wrap' };
  const title = line(frame, text, style, Math.max(1, lines.length) * layout.styles.title.leading);
  if (sheet.mark === undefined) return [title];
  const mark = cellLook(styles.annexMark, layout);
  const pitch = layout.grid.pitch;
  const blank = Array.from({ length: blankLinesOf(layout) }, () => line(frame, null, mark, pitch / 2));
  return [line(frame, sheet.mark, mark, pitch), ...blank, title];
};

/** Room of a line above the table, in the size of its text. */
const ABOVE_LINE = 1.7;

/** A line above the table is set smaller to stand on one line, but never smaller than this: it goes on in a second. */
const MIN_SIZE = 9;

/** The cells by which programs find a sheet's year and agency. */
const names = { period: YEAR_NAME, unit: AGENCY_NAME, note: undefined } as const;

/** The lines between title and table: （2018年度）, 填报单位. */
export const aboveRows = (frame: Frame): readonly DraftRow[] => {
  const { layout } = frame.context;
  return frame.sheet.above.map(({ role, text }) => {
    const look = cellLook(layout.styles.line[role], layout);
    const name = names[role];
    const room = frame.width - CELL_MARGIN * look.size;
    const size = Math.min(look.size, Math.floor((room / emWidthOf(text)) * 2) / 2);
    if (size >= MIN_SIZE) return line(frame, text, { ...look, size }, look.size * ABOVE_LINE, name);
    const lines = textLines(text, room / look.size).length;
    return line(frame, text, { ...look, fit: 'wrap' }, look.size * (ABOVE_LINE + (lines - 1) * LINE), name);
  });
};

const NOTE_AIR = 2;

const inParts = <T>(values: readonly T[], max: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(values.length / max) }, (_, part) => values.slice(part * max, (part + 1) * max));

/** The notes under the table. */
export const noteRows = (frame: Frame): readonly DraftRow[] => {
  const { layout } = frame.context;
  const { size } = layout.styles.line.note;
  const perLine = frame.width / size - CELL_MARGIN;
  const style: CellStyle = { ...cellLook(layout.styles.line.note, layout), vertical: 'top', fit: 'wrap' };
  // No row of Excel is high enough for a long note: it goes on in the next.
  const maxLines = Math.floor((HIGHEST_ROW - NOTE_AIR) / (size * LINE));
  return frame.sheet.notes.flatMap((note) =>
    inParts(textLines(note, perLine), maxLines).map((lines) => ({
      ...line(frame, lines.join('\n'), style, lines.length * size * LINE + NOTE_AIR),
      keepWithNext: false,
    })),
  );
};
