import type { FigureId } from '../../form/form.js';
import type { CellName, Sheet, SheetRow } from '../book.js';
import { colourRules } from './checks.js';
import type { FigurePlace, FigurePlaces } from './figure-places.js';
import { blankFiling, filledFiling } from './filing-rows.js';
import { type DraftRow, type Frame, frameOf, HIGHEST_ROW, type SheetContext } from './frame.js';
import { firstOpen, openRules } from './open-cells.js';
import { fittedBreaks } from './page-breaks.js';
import { footerMargin, pageFooter } from './page-footer.js';
import type { PrintedSheet } from './printed-sheets.js';
import { remarkRows } from './remarks.js';
import { aboveRows, noteRows, titleRowCount, titleRows } from './rows-around.js';
import { tableRows } from './table-rows.js';

/** Rows beyond which the heads of a table leave the screen. */
const SCREEN_ROWS = 25;

/** Heads stay in sight where a long table has several columns of figures: else the label beside a figure says it all. */
const needsHeads = ({ table }: PrintedSheet): boolean =>
  table.rows.length > SCREEN_ROWS &&
  table.rows.some(({ cells }) => cells.filter(({ role }) => role === 'figure').length > 1);

const draftRows = (frame: Frame, places: FigurePlaces): readonly DraftRow[] =>
  [
    ...titleRows(frame),
    ...aboveRows(frame),
    ...tableRows(frame, places),
    ...remarkRows(frame),
    ...noteRows(frame),
    ...(frame.context.blank ? blankFiling(frame) : filledFiling(frame)),
  ].map((row) => ({ ...row, height: Math.min(row.height, HIGHEST_ROW) }));

/** Where the figures of the sheets will stand: known before any cell is written, as formulas refer to them. */
export const placeFigures = (sheets: readonly PrintedSheet[], context: SheetContext): FigurePlaces => {
  const places = new Map<FigureId, FigurePlace>();
  for (const sheet of sheets) {
    const frame = frameOf(sheet, context);
    const above = titleRowCount(frame) + sheet.above.length;
    sheet.table.rows.forEach(({ cells }, index) => {
      for (const { figure, col } of cells) {
        if (!figure) continue;
        const place = { row: above + index + 1, column: frame.columns.starts[col] ?? 1 };
        places.set(figure.id, { sheet: sheet.name, place, kind: figure.kind });
      }
    });
  }
  return places;
};

/** A printed table as a sheet, and the names of its cells. */
export const tableSheet = (
  sheet: PrintedSheet,
  context: SheetContext,
  places: FigurePlaces,
): { readonly sheet: Sheet; readonly names: readonly CellName[] } => {
  const { layout } = context;
  const frame = frameOf(sheet, context);
  const drafts = draftRows(frame, places);
  const rows = drafts.map(({ height, cells }): SheetRow => ({ height, cells }));
  const above = titleRowCount(frame) + sheet.above.length;
  const { headRows } = sheet.table;
  const repeated = rows.slice(above, above + headRows).reduce((sum, { height }) => sum + height, 0);
  const pageHeight = layout.page.height - layout.page.top - layout.page.bottom;
  const breaks = fittedBreaks(drafts, pageHeight, repeated);
  const footer = pageFooter(layout);
  const chosen = context.blank ? firstOpen(rows) : undefined;
  return {
    sheet: {
      name: sheet.name,
      columns: frame.columns.widths,
      rows,
      frozenRows: needsHeads(sheet) ? above + headRows : 0,
      ...(chosen && { chosen }),
      ...(headRows > 0 ? { repeatedRows: [above + 1, above + headRows] as const } : {}),
      breaks,
      print: {
        margins: {
          top: layout.page.top,
          left: layout.page.left,
          right: layout.page.right,
          bottom: layout.page.bottom,
          footer: footerMargin(layout),
        },
        pages: breaks.length + 1,
        ...(context.blank && { colourless: true }),
        firstPageNumber: layout.pageNumber.first,
        ...(footer ? { footer } : {}),
      },
      rules: [...colourRules(context.checks, sheet.name, places), ...(context.blank ? openRules(rows) : [])],
      protected: context.blank,
    },
    names: drafts.flatMap(({ names = [] }, index) =>
      names.map(({ name, column }) => ({ name, sheet: sheet.name, place: { row: index + 1, column } })),
    ),
  };
};
