import { AGENCY_NAME, YEAR_NAME } from '../../form/cell-names.js';
import { textWidth } from '../../text/width.js';
import type { CellStyle } from '../book.js';
import { cellLines } from './cell-lines.js';
import { CELL_MARGIN, type DraftRow, type Frame, LINE, line } from './frame.js';

/** 附件, space, and the title over the table. */
export const titleRows = (frame: Frame): readonly DraftRow[] => {
  const { sheet, context } = frame;
  const { layout } = context;
  const annex = sheet.mark !== undefined;
  const size = annex ? layout.title.size : layout.annex.markSize;
  const perLine = Math.floor(frame.width / size) - 1;
  const lines = Math.max(1, Math.ceil(textWidth(sheet.title) / perLine));
  const style: CellStyle = { family: layout.faces.hei, size, horizontal: 'center', fit: 'wrap' };
  const title = line(frame, sheet.title, style, lines * layout.title.pitch);
  if (sheet.mark === undefined) return [title];
  const mark: CellStyle = { family: layout.faces.hei, size: layout.annex.markSize, horizontal: 'left' };
  const pitch = layout.grid.pitch;
  const blankLines = Math.max(0, layout.annex.titleLine - 2);
  const blank = Array.from({ length: blankLines }, () => line(frame, null, mark, pitch / 2));
  return [line(frame, sheet.mark, mark, pitch), ...blank, title];
};

/** The lines between title and table: （2018年度）, 填报单位. */
export const aboveRows = (frame: Frame): readonly DraftRow[] => {
  const { layout } = frame.context;
  const size = layout.table.size + 1.5;
  const base = { family: layout.faces.song, size };
  return frame.sheet.above.map(({ role, text }) =>
    role === 'period'
      ? line(frame, text, { ...base, horizontal: 'center' }, size * 1.7, YEAR_NAME)
      : line(frame, text, { ...base, horizontal: 'left', fit: 'shrink' }, size * 1.9, AGENCY_NAME),
  );
};

/** The notes under the table. */
export const noteRows = (frame: Frame): readonly DraftRow[] => {
  const { layout } = frame.context;
  const { size } = layout.table;
  const perLine = frame.width / size - CELL_MARGIN;
  const style: CellStyle = { family: layout.faces.song, size, horizontal: 'left', vertical: 'top', fit: 'wrap' };
  return frame.sheet.notes.map((note) => {
    const lines = cellLines([note], 0, 0, perLine);
    return { ...line(frame, lines.join('\n'), style, lines.length * size * LINE + 2), keepWithNext: false };
  });
};
