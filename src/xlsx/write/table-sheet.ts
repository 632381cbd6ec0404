import type { FigureId } from '../../form/form.js';
import type { CellName, Sheet, SheetRow } from '../book.js';
import { colourRules } from './checks.js';
import type { FigurePlace, FigurePlaces } from './figure-places.js';
import { blankFiling, filledFiling } from './filing-rows.js';
import { type DraftRow, type Frame, frameOf, type SheetContext } from './frame.js';
import { fittedBreaks } from './page-breaks.js';
import { footerMargin, pageFooter } from './page-footer.js';
import type { PrintedSheet } from './printed-sheets.js';
import { aboveRows, noteRows, titleRows } from './rows-around.js';
import { tableRows } from './table-rows.js';

const draftRows = (frame: Frame, places: FigurePlaces): readonly DraftRow[] => [
  ...titleRows(frame),
  ...aboveRows(frame),
  ...tableRows(frame, places),
  ...noteRows(frame),
  ...(frame.context.blank ? blankFiling(frame) : filledFiling(frame)),
];

/** Where the figures of the sheets will stand: known before any cell is written, as formulas refer to them. */
export const placeFigures = (sheets: readonly PrintedSheet[], context: SheetContext): FigurePlaces => {
  const places = new Map<FigureId, FigurePlace>();
  for (const sheet of sheets) {
    const frame = frameOf(sheet, context);
    const above = titleRows(frame).length + sheet.above.length;
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
  const rows = draftRows(frame, places);
  const above = titleRows(frame).length + sheet.above.length;
  const { headRows } = sheet.table;
  const repeated = rows.slice(above, above + headRows).reduce((sum, { height }) => sum + height, 0);
  const pageHeight = layout.page.height - layout.page.top - layout.page.bottom;
  const breaks = fittedBreaks(rows, pageHeight, repeated);
  const footer = pageFooter(layout);
  return {
    sheet: {
      name: sheet.name,
      columns: frame.columns.widths,
      rows: rows.map(({ height, cells }): SheetRow => ({ height, cells })),
      frozenRows: above + headRows,
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
        firstPageNumber: layout.pageNumber.first,
        ...(footer ? { footer } : {}),
      },
      rules: colourRules(context.checks, sheet.name, places),
      protected: context.blank,
    },
    names: rows.flatMap(({ names = [] }, index) =>
      names.map(({ name, column }) => ({ name, sheet: sheet.name, place: { row: index + 1, column } })),
    ),
  };
};
