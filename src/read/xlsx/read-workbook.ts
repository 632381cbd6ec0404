import { tablesOf } from '../../figures/tables.js';
import { remarkName } from '../../form/cell-names.js';
import type { FigureId, Form } from '../../form/form.js';
import { badCharacters } from '../../text/characters.js';
import { ReadError } from '../read-error.js';
import type { ReadFinding, SourcePlace } from '../reading.js';
import { type ExpectedTable, expectedTable } from '../tables/expected-table.js';
import { gridOf } from '../tables/grid.js';
import { matchTable, type TableMatch } from '../tables/match-table.js';
import { type CellPlaces, type FigureRules, figureRules, type PlacedTable } from '../tables/placed-table.js';
import { type FiguresRead, readFigures } from '../tables/read-figures.js';
import { openBook, type ReadableBook } from './open-book.js';
import { type Filing, type NamedSheet, readSurroundings, type Surroundings } from './surroundings.js';

/** What a sheet gives of a report. */
export interface SheetReading extends Surroundings {
  readonly sheet: string;
  /** Id of the table that it holds. */
  readonly table: string;
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly unread: readonly FigureId[];
  readonly remarks: ReadonlyMap<FigureId, string>;
  readonly places: ReadonlyMap<FigureId, SourcePlace>;
}

/** What a workbook gives of a report: one sheet for each table, and the sheets that hold a table once more. */
export interface BookReading {
  readonly form: Form;
  readonly read: readonly SheetReading[];
  readonly others: readonly SheetReading[];
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly unread: readonly FigureId[];
  readonly findings: readonly ReadFinding[];
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
    const names = book.names.filter((name) => name.sheet === sheet.name);
    const addresses = names.map(({ name, address }) => [name.toLowerCase(), address] as const);
    return {
      place: { sheet, grid: gridOf(sheet), names: new Map(addresses) },
      bookNames: new Set(names.filter(({ scope }) => scope === undefined).map(({ name }) => name.toLowerCase())),
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
    match: matchTable(table, sheet.place.grid, sheet.place.sheet.rows),
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

const placesOn = (sheet: string): CellPlaces => ({
  whole: `工作表“${sheet}”`,
  wholePlace: { in: 'sheet', sheet },
  place: (cell) => ({ in: 'sheet', sheet, cell }),
  name: (cell) => cell,
});

/** Remarks that had no room in their figures' cells: in rows below the table, by the names of these. */
const remarksBelow = (
  { sheet, names }: NamedSheet,
  ids: readonly FigureId[],
): readonly (readonly [FigureId, string])[] =>
  ids.flatMap((id) => {
    const address = names.get(remarkName(id).toLowerCase());
    const content = address === undefined ? undefined : sheet.cells.get(address);
    const text = content?.type === 'text' ? content.text.trim() : '';
    return text === '' || badCharacters(text).length > 0 ? [] : [[id, text] as const];
  });

const readCandidate = (
  candidate: Candidate,
  form: Form,
  rules: FigureRules,
): { readonly reading: SheetReading; readonly findings: readonly ReadFinding[] } => {
  const { table, match, ids } = candidate;
  const { place } = candidate.in;
  const named = new Map(
    ids.flatMap((id) => {
      const address = place.names.get(id.toLowerCase());
      return address === undefined ? [] : [[id, address] as const];
    }),
  );
  const places = placesOn(place.sheet.name);
  const placed: PlacedTable = { table, cells: place.sheet, places, grid: place.grid, match, named };
  const read: FiguresRead = readFigures(placed, rules);
  const rows = match.rows.flatMap((found) => (found ? [found.row] : []));
  const first = rows.length > 0 ? Math.min(...rows) : Number.POSITIVE_INFINITY;
  const last = rows.length > 0 ? Math.max(...rows) : 0;
  const around = readSurroundings(place, form, { first, last });
  const all = [...read.findings, ...around.findings];
  const remarks = new Map([...read.remarks, ...remarksBelow(place, ids)]);
  const reading = { ...around, ...read, remarks, sheet: place.sheet.name, table: table.id, findings: all };
  return { reading, findings: all };
};

const tableMissing = ({ name, id }: ExpectedTable): ReadFinding => ({
  code: 'table-missing',
  severity: 'error',
  label: name,
  message: `工作簿中没有“${name}”（${id}），其中的数据没有读取`,
});

const severalCopies = (table: ExpectedTable, candidates: readonly Candidate[]): readonly ReadFinding[] => {
  const [first, second] = candidates;
  if (!first || !second || first.bookShare > second.bookShare || first.namedShare > second.namedShare) return [];
  const names = candidates.map((candidate) => `“${candidate.in.place.sheet.name}”`).join('、');
  const message = `有${candidates.length}个工作表都是“${table.name}”（${names}），读取的是第一个，请核对`;
  return [
    { code: 'several-copies', severity: 'warning', place: { in: 'sheet', sheet: first.in.place.sheet.name }, message },
  ];
};

const around = (
  read: readonly SheetReading[],
): { readonly agency?: string; readonly year?: number; readonly findings: readonly ReadFinding[] } => {
  const agency = read.find((reading) => reading.agency !== undefined)?.agency;
  const year = read.find((reading) => reading.year !== undefined)?.year;
  const findings: ReadFinding[] = [];
  if (agency === undefined) {
    findings.push({ code: 'agency-missing', severity: 'warning', message: '没有读到填报单位' });
  }
  if (year === undefined) findings.push({ code: 'year-missing', severity: 'warning', message: '没有读到统计年度' });
  return { findings, ...(agency === undefined ? {} : { agency }), ...(year === undefined ? {} : { year }) };
};

/**
 * Reads a workbook as a filled-in form: the form of which it holds most.
 *
 * @throws ReadError if the bytes are no workbook that can be read, or hold no table of the forms
 */
export const readWorkbook = (bytes: Uint8Array, forms: readonly Form[]): BookReading => {
  const sheets = sheetsIn(openBook(bytes));
  const [found] = forms.map((form) => findForm(form, sheets)).toSorted((a, b) => b.score - a.score);
  if (!found || found.tables.every(({ candidates }) => candidates.length === 0)) {
    throw new ReadError('no-form', '工作簿中没有政府信息公开情况统计表：既没有各项的单元格名称，也认不出各行的标签');
  }
  const { form, tables } = found;
  const rules = figureRules(form);
  const read: SheetReading[] = [];
  const others: SheetReading[] = [];
  const findings: ReadFinding[] = [];
  const unread: FigureId[] = [];
  for (const { table, candidates } of tables) {
    const [best, ...copies] = candidates;
    if (!best) {
      unread.push(...table.rows.flatMap(({ figures }) => figures.map(({ id }) => id)));
      findings.push(tableMissing(table));
      continue;
    }
    findings.push(...severalCopies(table, candidates));
    const main = readCandidate(best, form, rules);
    read.push(main.reading);
    unread.push(...main.reading.unread);
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
    unread,
    findings: [...findings, ...missing],
    filing: Object.assign({}, ...read.map(({ filing }) => filing)),
    ...whose,
  };
};
