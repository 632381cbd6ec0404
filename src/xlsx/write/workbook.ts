import type { PrintedReport } from '../../document/printed.js';
import { figuresOf } from '../../figures/figures.js';
import { figureNames } from '../../figures/names.js';
import type { FigureId, Form } from '../../form/form.js';
import type { Layout } from '../../layout/layout.js';
import type { Book, CellName, Sheet } from '../book.js';
import { checksByFigure, checksOf } from './checks.js';
import type { SheetContext } from './frame.js';
import { guideSheet } from './guide-sheet.js';
import { type Heading, printedSheets } from './printed-sheets.js';
import { placeFigures, tableSheet } from './table-sheet.js';
import { totalsOf } from './totals.js';

/** How a workbook is to be written. */
export interface WorkbookPlan {
  readonly form: Form;
  readonly printed: PrintedReport;
  readonly heading: Heading;
  readonly layout: Layout;
  /** Totals as formulas. */
  readonly formulas: boolean;
  /** To be filled in: protected, with the fields of the filing line and the sheet 填报说明. */
  readonly blank: boolean;
  /** Figures that are gathered from other sheets; none if absent. */
  readonly gathered?: SheetContext['gathered'];
  /** A line above every table, that says what stands in it. */
  readonly above?: string;
  /** Before the tables' names in those of their sheets. */
  readonly prefix?: string;
}

const figuresIn = ({ body, annexes }: PrintedReport): ReadonlyMap<FigureId, number | null> =>
  new Map(
    [...body, ...annexes.flatMap(({ blocks }) => blocks)].flatMap((block) =>
      block.type === 'table'
        ? block.rows.flatMap(({ cells }) =>
            cells.flatMap(({ figure }) => (figure ? [[figure.id, figure.value] as const] : [])),
          )
        : [],
    ),
  );

/** Page numbers run on from sheet to sheet, as the whole book is printed. */
const numberPages = (sheets: readonly Sheet[], first: number): readonly Sheet[] => {
  let next = first;
  return sheets.map((sheet) => {
    const firstPageNumber = next;
    next += sheet.print.pages;
    return { ...sheet, print: { ...sheet.print, firstPageNumber } };
  });
};

const firstOfEach = (names: readonly CellName[]): readonly CellName[] => {
  const known = new Set<string>();
  return names.filter(({ name }) => !known.has(name) && known.add(name));
};

/** The tables of a printed report as a workbook: a sheet a table. */
export const workbookOf = ({
  form,
  printed,
  heading,
  layout,
  formulas,
  blank,
  gathered = new Map(),
  above,
  prefix = '',
}: WorkbookPlan): Book => {
  const sheets = printedSheets(printed, form, heading).map((sheet) => ({
    ...sheet,
    name: `${prefix}${sheet.name}`,
    above: above === undefined ? sheet.above : [...sheet.above, { role: 'note' as const, text: above }],
  }));
  const definitions = figuresOf(form);
  const context: SheetContext = {
    layout,
    definitions,
    names: figureNames(form),
    checks: checksOf(form),
    checksOf: checksByFigure(form),
    figures: figuresIn(printed),
    totals: formulas ? totalsOf(form) : new Map(),
    blank,
    gathered,
  };
  const places = placeFigures(sheets, context);
  const tables = sheets.map((sheet) => tableSheet(sheet, context, places));
  const guide = blank ? [guideSheet(form, { year: heading.year, formulas, layout, places })] : [];
  const names = tables.flatMap((table) => table.names);
  return {
    ...printed.properties,
    sheets: [
      ...numberPages(
        tables.map(({ sheet }) => sheet),
        layout.pageNumber.first,
      ),
      ...guide,
    ],
    // Agency and year stand on every sheet; a name is one cell's, the first.
    names: firstOfEach(names),
  };
};
