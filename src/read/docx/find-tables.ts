import { tablesOf } from '../../figures/tables.js';
import type { FigureId, Form } from '../../form/form.js';
import type { ReadFinding, SourcePlace } from '../reading.js';
import { type ExpectedTable, expectedTable } from '../tables/expected-table.js';
import { matchTable, type TableMatch } from '../tables/match-table.js';
import { figureRules } from '../tables/placed-table.js';
import { type FiguresRead, readFigures } from '../tables/read-figures.js';
import type { WordTable } from './word-table.js';

interface Candidate {
  readonly on: WordTable;
  readonly match: TableMatch;
}

/** A table of the form with the tables of the file that may be it, the best first. */
interface SoughtTable {
  readonly table: ExpectedTable;
  readonly candidates: readonly Candidate[];
}

export interface FormTables {
  readonly form: Form;
  readonly sought: readonly SoughtTable[];
  /** Share of the form's labels that stand in the file. */
  readonly share: number;
}

/** At least this share of a table's labels must stand in a table of the file. */
const ENOUGH = 0.5;
/** Where nearly all labels stand in one table, it was not cut. */
const WHOLE = 0.95;

const candidatesIn = (table: ExpectedTable, tables: readonly WordTable[]): readonly Candidate[] => {
  const matched = (on: WordTable): Candidate => ({ on, match: matchTable(table, on.grid, on.cells.rows) });
  const single = tables.filter((on) => on.tables.length === 1).map(matched);
  const isWhole = single.some(({ match }) => match.share >= WHOLE);
  const cut = isWhole ? [] : tables.filter((on) => on.tables.length > 1).map(matched);
  return [...single, ...cut]
    .filter(({ match }) => match.share >= ENOUGH)
    .sort((a, b) => b.match.share - a.match.share || a.on.tables.length - b.on.tables.length);
};

/** Looks for the tables of a form. */
export const findTables = (form: Form, tables: readonly WordTable[]): FormTables => {
  const sought = tablesOf(form).map((def) => {
    const table = expectedTable(def);
    return { table, candidates: candidatesIn(table, tables) };
  });
  const shares = sought.map(({ candidates }) => candidates[0]?.match.share ?? 0);
  return { form, sought, share: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length) };
};

/** What the tables of a file give. */
export interface TablesRead {
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly unread: readonly FigureId[];
  readonly remarks: ReadonlyMap<FigureId, string>;
  readonly places: ReadonlyMap<FigureId, SourcePlace>;
  readonly findings: readonly ReadFinding[];
  /** Ids of the form's tables by the place of the table in the file that holds their end. */
  readonly ids: ReadonlyMap<number, readonly string[]>;
  /** Places of all tables that were read. */
  readonly read: ReadonlySet<number>;
}

const noNames: ReadonlyMap<FigureId, string> = new Map();

/** Tables that hold the same once more: others than the best, nearly as good, none of its pieces. */
const copiesOf = ([best, ...others]: readonly Candidate[]): readonly Candidate[] =>
  others.filter(
    ({ on, match }) =>
      best !== undefined &&
      match.share >= best.match.share - 0.1 &&
      on.tables.length === 1 &&
      !on.tables.some((place) => best.on.tables.includes(place)),
  );

/** Figures of which a second table says otherwise: which of both is meant cannot be told. */
const conflicts = (main: FiguresRead, copies: readonly FiguresRead[]): readonly FigureId[] =>
  [...main.figures].flatMap(([id, value]) =>
    copies.some((copy) => copy.figures.get(id) !== value && !copy.unread.includes(id)) ? [id] : [],
  );

/** The figures of the form's tables. What cannot be read is `null` and has a finding. */
export const readTables = ({ form, sought }: FormTables): TablesRead => {
  const rules = figureRules(form);
  const figures = new Map<FigureId, number | null>([...rules.definitions.keys()].map((id) => [id, null]));
  const unread: FigureId[] = [];
  const remarks = new Map<FigureId, string>();
  const places = new Map<FigureId, SourcePlace>();
  const findings: ReadFinding[] = [];
  const ids = new Map<number, readonly string[]>();
  const read = new Set<number>();

  const readOne = (table: ExpectedTable, { on, match }: Candidate): FiguresRead =>
    readFigures({ table, match, cells: on.cells, places: on.places, grid: on.grid, named: noNames }, rules);

  for (const { table, candidates } of sought) {
    const [best] = candidates;
    if (!best) {
      const lost = table.rows.flatMap(({ figures: row }) => row.map(({ id }) => id));
      unread.push(...lost);
      const message = `文件中没有“${table.name}”，其中的${lost.length}个数据没有读取`;
      findings.push({ code: 'table-missing', severity: 'error', label: table.name, message });
      continue;
    }
    const main = readOne(table, best);
    const copies = copiesOf(candidates);
    const differing = conflicts(
      main,
      copies.map((copy) => readOne(table, copy)),
    );
    for (const place of [...best.on.tables, ...copies.flatMap(({ on }) => on.tables)]) read.add(place);
    const last = best.on.tables.at(-1) ?? 0;
    ids.set(last, [...(ids.get(last) ?? []), table.id]);
    findings.push(...main.findings);
    unread.push(...main.unread);
    for (const [id, value] of main.figures) figures.set(id, value);
    for (const [id, place] of main.places) places.set(id, place);
    for (const [id, remark] of main.remarks) remarks.set(id, remark);
    for (const id of differing) {
      figures.set(id, null);
      if (!unread.includes(id)) unread.push(id);
      const label = rules.name(id);
      const where = copies.map(({ on }) => on.places.whole).join('、');
      const message = `“${label}”在${best.on.places.whole}和${where}中的数不同，没有读取，请只留本年度的表`;
      findings.push({
        code: 'figures-differ',
        severity: 'error',
        figure: id,
        path: `statistics.${id}`,
        label,
        message,
      });
    }
  }
  return { figures, unread, remarks, places, findings, ids, read };
};
