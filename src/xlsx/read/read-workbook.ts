import { figuresOf } from '../../figures/figures.js';
import { figureNames } from '../../figures/names.js';
import { tablesOf } from '../../figures/tables.js';
import type { FigureId, FigureKind, Form } from '../../form/form.js';
import { WorkbookError } from '../workbook-error.js';
import { type ExpectedTable, expectedTable } from './expected-table.js';
import type { WorkbookFinding } from './finding.js';
import { matchTable, type TableMatch } from './match-table.js';
import { openCells, type ReadableBook } from './open-cells.js';
import { type FigureRules, type FiguresRead, type PlacedTable, readFigures } from './read-figures.js';
import { sheetGrid } from './sheet-grid.js';
import { type Filing, type NamedSheet, readSurroundings, type Surroundings } from './surroundings.js';

/** What a sheet gives of a report. */
export interface SheetReading extends Surroundings {
  readonly sheet: string;
  /** Id of the table that it holds. */
  readonly table: string;
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly remarks: ReadonlyMap<FigureId, string>;
}

/** What a workbook gives of a report: one sheet for each table, and the sheets that hold a table once more. */
export interface BookReading {
  readonly form: Form;
  readonly read: readonly SheetReading[];
  readonly others: readonly SheetReading[];
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly findings: readonly WorkbookFinding[];
  readonly agency?: string;
  readonly year?: number;
  readonly filing: Filing;
}

/** At least this share of a table's labels, or of its figures' names, must be there. */
const ENOUGH = 0.5;

interface SheetInBook {
  readonly place: NamedSheet;
  /** Names that hold in the whole book, by sheet: the copy that bears them goes first. */
  readonly bookNames: ReadonlySet<string>;
}

const sheetsIn = (book: ReadableBook): readonly SheetInBook[] =>
  book.sheets.map((sheet) => {
    const own = book.names.filter((name) => name.sheet === sheet.name);
    const addresses = own.map(({ name, address }) => [name.toLowerCase(), address] as const);
    return {
      place: { sheet, grid: sheetGrid(sheet), names: new Map(addresses) },
      bookNames: new Set(own.filter(({ scope }) => scope === undefined).map(({ name }) => name.toLowerCase())),
    };
  });

/** A table found on a sheet. */
interface Candidate {
  readonly in: SheetInBook;
  readonly table: ExpectedTable;
  readonly match: TableMatch;
  readonly ids: readonly FigureId[];
  /** Shares of the figures that have a name on this sheet, and one that holds in the whole book. */
  readonly namedShare: number;
  readonly bookShare: number;
}

const candidateOf = (sheet: SheetInBook, table: ExpectedTable): Candidate => {
  const ids = table.rows.flatMap(({ figures }) => figures.map(({ id }) => id));
  const shareOf = (has: (name: string) => boolean): number =>
    ids.filter((id) => has(id.toLowerCase())).length / Math.max(1, ids.length);
  return {
    in: sheet,
    table,
    ids,
    match: matchTable(table, sheet.place.grid),
    namedShare: shareOf((name) => sheet.place.names.has(name)),
    bookShare: shareOf((name) => sheet.bookNames.has(name)),
  };
};

const fits = ({ match, namedShare }: Candidate): boolean => match.share >= ENOUGH || namedShare >= ENOUGH;

/** The candidates of one table, the best first: with names of the whole book, then of the sheet, else in the order of the tabs. */
const ranked = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(fits).toSorted((a, b) => b.bookShare - a.bookShare || b.namedShare - a.namedShare);

interface FormFound {
  readonly form: Form;
  readonly tables: readonly { readonly table: ExpectedTable; readonly candidates: readonly Candidate[] }[];
  /** How much of the form was found, in labels and names. */
  readonly score: number;
}

const findForm = (form: Form, sheets: readonly SheetInBook[]): FormFound => {
  const tables = tablesOf(form).map((def) => {
    const table = expectedTable(def);
    return { table, candidates: ranked(sheets.map((sheet) => candidateOf(sheet, table))) };
  });
  const scores = tables.map(({ candidates }) => Math.max(0, ...candidates.map((c) => c.match.share + c.namedShare)));
  return { form, tables, score: scores.reduce((sum, score) => sum + score, 0) / Math.max(1, tables.length) };
};

const rulesOf = (form: Form, fault: FigureRules['fault']): FigureRules => {
  const definitions = figuresOf(form);
  return { definitions, fault, words: figureNames(form).label };
};

const readCandidate = (
  candidate: Candidate,
  form: Form,
  rules: FigureRules,
): { readonly reading: SheetReading; readonly findings: readonly WorkbookFinding[] } => {
  const { table, match, ids } = candidate;
  const { place } = candidate.in;
  const named = new Map(
    ids.flatMap((id) => {
      const address = place.names.get(id.toLowerCase());
      return address === undefined ? [] : [[id, address] as const];
    }),
  );
  const placed: PlacedTable = { table, sheet: place.sheet, grid: place.grid, match, named };
  const { figures, remarks, findings }: FiguresRead = readFigures(placed, rules);
  const rows = match.rows.flatMap((found) => (found ? [found.row] : []));
  const first = rows.length > 0 ? Math.min(...rows) : Number.POSITIVE_INFINITY;
  const last = rows.length > 0 ? Math.max(...rows) : 0;
  const around = readSurroundings(place, form, { first, last });
  const all = [...findings, ...around.findings];
  const reading = { ...around, sheet: place.sheet.name, table: table.id, figures, remarks, findings: all };
  return { reading, findings: all };
};

const tableMissing = ({ name, id }: ExpectedTable): WorkbookFinding => ({
  code: 'table-missing',
  severity: 'error',
  label: name,
  message: `工作簿中没有“${name}”（${id}），其中的数据没有读取`,
});

const severalCopies = (table: ExpectedTable, candidates: readonly Candidate[]): readonly WorkbookFinding[] => {
  const [first, second] = candidates;
  if (!first || !second || first.bookShare > second.bookShare || first.namedShare > second.namedShare) return [];
  const names = candidates.map((candidate) => `“${candidate.in.place.sheet.name}”`).join('、');
  const message = `有${candidates.length}个工作表都是“${table.name}”（${names}），读取的是第一个，请核对`;
  return [{ code: 'several-copies', severity: 'warning', sheet: first.in.place.sheet.name, message }];
};

const around = (
  read: readonly SheetReading[],
): { readonly agency?: string; readonly year?: number; readonly findings: readonly WorkbookFinding[] } => {
  const agency = read.find((reading) => reading.agency !== undefined)?.agency;
  const year = read.find((reading) => reading.year !== undefined)?.year;
  const findings: WorkbookFinding[] = [];
  if (agency === undefined) {
    findings.push({ code: 'agency-missing', severity: 'warning', message: '没有读到填报单位' });
  }
  if (year === undefined) findings.push({ code: 'year-missing', severity: 'warning', message: '没有读到统计年度' });
  return { findings, ...(agency === undefined ? {} : { agency }), ...(year === undefined ? {} : { year }) };
};

/**
 * Reads a workbook as a filled-in form: the form of which it holds most.
 *
 * @param fault why a number cannot be a figure of its kind
 * @throws WorkbookError if the bytes are no workbook that can be read, or hold no table of the forms
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  forms: readonly Form[],
  fault: (kind: FigureKind, value: number) => string | undefined,
): Promise<BookReading> => {
  const sheets = sheetsIn(await openCells(bytes));
  const [found] = forms.map((form) => findForm(form, sheets)).toSorted((a, b) => b.score - a.score);
  if (!found || found.tables.every(({ candidates }) => candidates.length === 0)) {
    throw new WorkbookError(
      'no-form',
      '工作簿中没有政府信息公开情况统计表：既没有各项的单元格名称，也认不出各行的标签',
    );
  }
  const { form, tables } = found;
  const rules = rulesOf(form, fault);
  const read: SheetReading[] = [];
  const others: SheetReading[] = [];
  const findings: WorkbookFinding[] = [];
  for (const { table, candidates } of tables) {
    const [best, ...copies] = candidates;
    if (!best) {
      findings.push(tableMissing(table));
      continue;
    }
    findings.push(...severalCopies(table, candidates));
    const main = readCandidate(best, form, rules);
    read.push(main.reading);
    findings.push(...main.findings);
    others.push(...copies.map((copy) => readCandidate(copy, form, rules).reading));
  }
  const blank = [...rules.definitions.keys()].map((id) => [id, null] as const);
  const { findings: missing, ...whose } = around(read);
  return {
    form,
    read,
    others,
    figures: new Map([...blank, ...read.flatMap(({ figures }) => [...figures])]),
    findings: [...findings, ...missing],
    filing: Object.assign({}, ...read.map(({ filing }) => filing)),
    ...whose,
  };
};
