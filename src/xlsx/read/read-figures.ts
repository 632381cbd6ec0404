import type { FigureDef } from '../../figures/figures.js';
import type { FigureId, FigureKind } from '../../form/form.js';
import { addressOf, placeOf } from '../address.js';
import { type SheetCells, shownContent } from './content.js';
import type { ExpectedFigure, ExpectedTable } from './expected-table.js';
import type { WorkbookFinding } from './finding.js';
import { columnOf, type FoundRow, type TableMatch, takenRows } from './match-table.js';
import { readFigure, type Unreadable } from './number.js';
import { remarkIn } from './remark.js';
import type { GridRow } from './sheet-grid.js';

/** What is known of a form for reading its figures. */
export interface FigureRules {
  readonly definitions: ReadonlyMap<FigureId, FigureDef>;
  /** What a figure is called in a message. */
  readonly words: (id: FigureId) => string;
  /** Why a number cannot be a figure of its kind, as a sentence; `undefined` if it can. */
  readonly fault: (kind: FigureKind, value: number) => string | undefined;
}

/** A table on a sheet: its labels as found, and the cells that bear the figures' names. */
export interface PlacedTable {
  readonly table: ExpectedTable;
  readonly sheet: SheetCells;
  readonly grid: readonly GridRow[];
  readonly match: TableMatch;
  /** Addresses on this sheet by figure id. */
  readonly named: ReadonlyMap<FigureId, string>;
}

export interface FiguresRead {
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly remarks: ReadonlyMap<FigureId, string>;
  readonly findings: readonly WorkbookFinding[];
}

type Found =
  | { readonly address: string; readonly finding?: WorkbookFinding }
  | { readonly address?: undefined; readonly finding: WorkbookFinding };

const unreadable: {
  readonly [why in Unreadable]: { readonly code: WorkbookFinding['code']; readonly sentence: string };
} = {
  'not-a-number': { code: 'not-a-number', sentence: '不是数字，请只填数字' },
  date: { code: 'cell-date', sentence: '被存成了日期，请把单元格格式改为“常规”后重新填写' },
  error: { code: 'cell-error', sentence: '是公式错误，请改正公式或直接填数字' },
  boolean: { code: 'cell-boolean', sentence: '不是数字，请只填数字' },
  uncalculated: { code: 'cell-uncalculated', sentence: '是没有计算结果的公式，请用 Excel 或 WPS 打开、保存一次' },
  scaled: {
    code: 'cell-scaled',
    sentence: '的数字格式使显示的数与实际的数不同（如百分比、以万为单位），请把单元格格式改为“常规”后核对',
  },
};

const rowText = (grid: readonly GridRow[], row: number): string =>
  grid
    .find((candidate) => candidate.row === row)
    ?.words.map(({ raw }) => raw.replaceAll('\n', ''))
    .join(' ') ?? '';

/** Whether a cell stands under the head of another column: its name has stayed behind when columns moved. */
const isUnderOther = (address: string, head: ExpectedFigure['head'], { match, table }: PlacedTable): boolean => {
  const column = placeOf(address)?.column;
  const columns = head === undefined ? [] : (match.heads[head.row] ?? []);
  const isHead = (word: number): boolean => table.rows[head?.row ?? -1]?.words[word]?.role === 'head';
  return columns.some((other, word) => word !== head?.word && other === column && isHead(word));
};

/** Finds the cell of a figure: by its name, and by its label; where they disagree, the label goes first. */
const findCell = (
  figure: ExpectedFigure,
  onRow: FoundRow | undefined,
  placed: PlacedTable,
  taken: ReadonlySet<number>,
  label: string,
): Found => {
  const { sheet, grid, match, named } = placed;
  const base = { sheet: sheet.name, label, figure: figure.id };
  const name = named.get(figure.id);
  const namedRow = name === undefined ? undefined : placeOf(name)?.row;
  const column = columnOf(match, figure.head);
  const labelled = onRow && column !== undefined ? addressOf(onRow.row, column) : undefined;
  const strayed = name !== undefined && isUnderOther(name, figure.head, placed);
  // A row without labels stands under its heads, unless something was inserted between: then its names have moved along.
  const goesByName = onRow?.columns.length === 0 && !strayed && namedRow !== undefined && !taken.has(namedRow);

  if (labelled !== undefined && (name === undefined || name === labelled)) return { address: labelled };
  if (labelled !== undefined && !goesByName) {
    const message = `“${label}”的单元格名称留在了${name}，已按标签读取${labelled}`;
    return {
      address: labelled,
      finding: { ...base, code: 'name-displaced', severity: 'warning', cell: labelled, message },
    };
  }
  if (name !== undefined && namedRow !== undefined && !strayed) {
    if (labelled !== undefined || namedRow === onRow?.row) return { address: name };
    if (!taken.has(namedRow)) {
      const found = rowText(grid, namedRow);
      const message = `${name}所在的行不再写着“${label}”，而是“${found}”，已按单元格名称读取，请核对`;
      return {
        address: name,
        finding: { ...base, code: 'label-changed', severity: 'warning', cell: name, found, message },
      };
    }
  }
  const message = `工作表“${sheet.name}”中找不到“${label}”（该行缺失、改名或重复），没有读取`;
  return { finding: { ...base, code: 'figure-missing', severity: 'error', message } };
};

const headChanged = ({ table, match, grid, sheet }: PlacedTable): readonly WorkbookFinding[] =>
  table.rows.flatMap((row, index): WorkbookFinding[] => {
    const isHead = row.words.some(({ role }) => role === 'head') && row.figures.length === 0;
    if (!isHead || match.rows[index] || grid.length === 0) return [];
    const label = row.words.map(({ printed }) => printed).join(' ');
    const message = `工作表“${sheet.name}”的表头不再是“${label}”，请核对各列`;
    return [{ code: 'label-changed', severity: 'warning', sheet: sheet.name, label, message }];
  });

/** Numbers in rows that are headings: they belong elsewhere. */
const headingValues = ({ table, match, sheet }: PlacedTable): readonly WorkbookFinding[] => {
  const columns = new Set(table.rows.flatMap(({ figures }) => figures.map(({ head }) => columnOf(match, head))));
  return table.rows.flatMap((row, index): readonly WorkbookFinding[] => {
    const onRow = match.rows[index];
    const isHeading = row.words.length > 0 && row.words.every(({ role }) => role === 'label');
    if (!onRow || !isHeading || row.figures.length > 0) return [];
    const label = row.words.map(({ printed }) => printed).join(' ');
    return [...columns].flatMap((column): readonly WorkbookFinding[] => {
      const cell = column === undefined ? undefined : addressOf(onRow.row, column);
      const content = cell === undefined ? undefined : sheet.cells.get(cell);
      if (cell === undefined || readFigure(content).type !== 'number') return [];
      const found = shownContent(content);
      const message = `${cell}“${label}”是标题行，没有数据，这里填的“${found}”没有读取，请移到应填的一行`;
      return [{ code: 'heading-value', severity: 'error', sheet: sheet.name, cell, label, found, message }];
    });
  });
};

/** The figures of one table on one sheet. What cannot be read is `null` and has a finding. */
export const readFigures = (placed: PlacedTable, rules: FigureRules): FiguresRead => {
  const { table, sheet, match } = placed;
  const figures = new Map<FigureId, number | null>();
  const remarks = new Map<FigureId, string>();
  const findings: WorkbookFinding[] = [...headChanged(placed), ...headingValues(placed)];
  const taken = takenRows(match);

  const readCell = (id: FigureId, address: string, label: string): number | null => {
    const content = sheet.cells.get(address);
    const reading = readFigure(content);
    if (content?.type === 'number') {
      const remark = remarkIn(content.format);
      if (remark !== undefined) remarks.set(id, remark);
    }
    if (reading.type === 'blank') return null;
    const found = shownContent(content);
    const base = { severity: 'error', sheet: sheet.name, cell: address, label, figure: id, found } as const;
    if (reading.type === 'unreadable') {
      const { code, sentence } = unreadable[reading.why];
      findings.push({ ...base, code, message: `${address}“${label}”填的“${found}”${sentence}` });
      return null;
    }
    const kind = rules.definitions.get(id)?.kind ?? 'count';
    const value = settled(reading.value, kind);
    const fault = rules.fault(kind, value);
    if (fault === undefined) return value;
    findings.push({ ...base, code: 'figure-value', message: `${address}“${label}”填的是${found}，${fault}` });
    return null;
  };

  table.rows.forEach((row, index) => {
    const onRow = match.rows[index];
    for (const figure of row.figures) {
      const label = rules.words(figure.id);
      const { address, finding } = findCell(figure, onRow, placed, taken, label);
      if (finding) findings.push(finding);
      figures.set(figure.id, null);
      if (address === undefined) continue;
      if (onRow && !onRow.hasUnit && placeOf(address)?.row === onRow.row) {
        const found = rowText(placed.grid, onRow.row);
        const unit = rules.definitions.get(figure.id)?.unit ?? '';
        const message = `${address}“${label}”的单位应为“${unit}”，这一行写的是“${found}”，没有读取`;
        const where = { sheet: sheet.name, cell: address, label, figure: figure.id, found };
        findings.push({ code: 'unit-changed', severity: 'error', ...where, message });
        continue;
      }
      figures.set(figure.id, readCell(figure.id, address, label));
    }
  });
  return { figures, remarks, findings };
};

/** Sums of money leave a dust of binary fractions (0.1 + 0.2): within it, the decimal that is meant. */
const settled = (value: number, kind: FigureKind): number => {
  if (kind !== 'money') return value;
  const rounded = Number(value.toFixed(6));
  return Math.abs(value - rounded) <= Math.abs(value) * Number.EPSILON * 8 ? rounded : value;
};
