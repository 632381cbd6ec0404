import type { FigureId } from '../../form/form.js';
import { addressOf, placeOf } from '../../text/cell-address.js';
import type { ReadFinding, ReadFindingCode, SourcePlace } from '../reading.js';
import { type Cells, type Content, shownContent } from './content.js';
import { type FoundCell, findCell, rowText } from './find-cell.js';
import { columnOf } from './match-table.js';
import { readFigure, type Unreadable } from './number.js';
import type { FigureRules, PlacedTable } from './placed-table.js';
import { bracketedRemark, remarkIn } from './remark.js';

export interface FiguresRead {
  readonly figures: ReadonlyMap<FigureId, number | null>;
  /** Figures that are `null` because they could not be read. */
  readonly unread: readonly FigureId[];
  readonly remarks: ReadonlyMap<FigureId, string>;
  readonly places: ReadonlyMap<FigureId, SourcePlace>;
  readonly findings: readonly ReadFinding[];
}

const unreadable: { readonly [why in Unreadable]: { readonly code: ReadFindingCode; readonly sentence: string } } = {
  'not-a-number': { code: 'not-a-number', sentence: '不是数字，请只填数字' },
  marked: { code: 'cell-marked', sentence: '中有上标、下标或删除线，分不清是哪个数，请只留一个数' },
  date: { code: 'cell-date', sentence: '被存成了日期，请把单元格格式改为“常规”后重新填写' },
  error: { code: 'cell-error', sentence: '是公式错误，请改正公式或直接填数字' },
  boolean: { code: 'cell-boolean', sentence: '不是数字，请只填数字' },
  uncalculated: { code: 'cell-uncalculated', sentence: '是没有计算结果的公式，请用 Excel 或 WPS 打开、保存一次' },
  covered: { code: 'cell-merged', sentence: '是合并的单元格，分不清属于哪一项，请取消合并后分别填写' },
  scaled: {
    code: 'cell-scaled',
    sentence: '的数字格式使显示的数与实际的数不同（如百分比、以万为单位），请把单元格格式改为“常规”后核对',
  },
};

const headChanged = ({ table, match, grid, places }: PlacedTable): readonly ReadFinding[] =>
  table.rows.flatMap((row, index): ReadFinding[] => {
    const isHead = row.labels.some(({ role }) => role === 'head') && row.figures.length === 0;
    if (!isHead || match.rows[index] || grid.length === 0) return [];
    const label = row.labels.map(({ printed }) => printed).join(' ');
    const message = `${places.whole}的表头不再是“${label}”，请核对各列`;
    const finding = { code: 'label-changed', severity: 'warning', label, message } as const;
    return [places.wholePlace === undefined ? finding : { ...finding, place: places.wholePlace }];
  });

/** Numbers in rows that are headings: they belong elsewhere. */
const headingValues = ({ table, match, cells, places }: PlacedTable): readonly ReadFinding[] => {
  const columns = new Set(table.rows.flatMap(({ figures }) => figures.map(({ head }) => columnOf(match, head))));
  return table.rows.flatMap((row, index): readonly ReadFinding[] => {
    const onRow = match.rows[index];
    const isHeading = row.labels.length > 0 && row.labels.every(({ role }) => role === 'label');
    if (!onRow || !isHeading || row.figures.length > 0) return [];
    const label = row.labels.map(({ printed }) => printed).join(' ');
    return [...columns].flatMap((column): readonly ReadFinding[] => {
      const address = column === undefined ? undefined : addressOf(onRow.row, column);
      const content = address === undefined ? undefined : cells.cells.get(address);
      if (address === undefined || readFigure(content, { kind: 'count' }).type !== 'number') return [];
      const found = shownContent(content);
      const message = `${places.name(address)}“${label}”是标题行，没有数据，这里填的“${found}”没有读取，请移到应填的一行`;
      const place = places.place(address);
      return [{ code: 'heading-value', severity: 'error', place, label, found, message }];
    });
  });
};

/** What is said of a figure in its cell: by a number format, in brackets beside it, or in the place of a blank one. */
const remarkOn = (content: Content | undefined): string | undefined => {
  if (content?.type === 'number') return remarkIn(content.format);
  return content?.type === 'text' ? (content.remark ?? bracketedRemark(content.text)) : undefined;
};

/** A figure's cell read: its value, and whether it is `null` for want of reading. */
interface CellRead {
  readonly value: number | null;
  readonly isUnread: boolean;
  readonly finding?: ReadFinding;
}

const readCell = (
  id: FigureId,
  address: string,
  label: string,
  { cells, places }: PlacedTable,
  rules: FigureRules,
): CellRead => {
  const content = cells.cells.get(address);
  const definition = rules.definitions.get(id);
  const kind = definition?.kind ?? 'count';
  const reading = readFigure(content, definition?.unit === undefined ? { kind } : { kind, unit: definition.unit });
  const isBlank = content?.type === 'text' && bracketedRemark(content.text) !== undefined;
  if (reading.type === 'blank' || isBlank) return { value: null, isUnread: false };
  const found = shownContent(content);
  const base = { label, figure: id, path: `statistics.${id}`, place: places.place(address), found };
  const unread = (code: ReadFindingCode, message: string): CellRead => ({
    value: null,
    isUnread: true,
    finding: { ...base, severity: 'error', code, message },
  });
  const where = `${places.name(address)}“${label}”`;
  if (reading.type === 'unreadable') {
    const { code, sentence } = unreadable[reading.why];
    return unread(code, `${where}填的“${found}”${sentence}`);
  }
  const fault = rules.fault(kind, reading.value);
  if (fault !== undefined) return unread('figure-value', `${where}填的是${found}，${fault}`);
  if (reading.shown === undefined) return { value: reading.value, isUnread: false };
  const message = `${where}显示的是${reading.shown}，实际存的是${found}，已按实际的数读取，请核对`;
  return {
    value: reading.value,
    isUnread: false,
    finding: { ...base, severity: 'warning', code: 'cell-rounded', message },
  };
};

/** The cells of a table, in which one that covers other figures' cells is no figure's: it could be meant for each. */
const withShared = (cells: Cells, addresses: ReadonlySet<string>): Cells => {
  const shared = [...addresses].flatMap((address) => {
    const content = cells.cells.get(address);
    return content?.type === 'covered' && addresses.has(content.first) && cells.cells.has(content.first)
      ? [[content.first, content] as const]
      : [];
  });
  return shared.length === 0 ? cells : { ...cells, cells: new Map([...cells.cells, ...shared]) };
};

/** A figure of the table, and where it was found. */
type LocatedFigure = { readonly id: FigureId; readonly label: string } & FoundCell;

const locate = (placed: PlacedTable, rules: FigureRules): readonly LocatedFigure[] =>
  placed.table.rows.flatMap((row, index) =>
    row.figures.map((figure): LocatedFigure => {
      const { id } = figure;
      const label = rules.name(id);
      return { id, label, ...findCell({ figure, row, index, label }, placed) };
    }),
  );

/** The figures of one table. What cannot be read is `null` and has a finding. */
export const readFigures = (found: PlacedTable, rules: FigureRules): FiguresRead => {
  const located = locate(found, rules);
  const cells = withShared(found.cells, new Set(located.flatMap(({ address }) => address ?? [])));
  const placed = { ...found, cells };
  const { match, places } = placed;
  const figures = new Map<FigureId, number | null>();
  const unread: FigureId[] = [];
  const remarks = new Map<FigureId, string>();
  const stoodAt = new Map<FigureId, SourcePlace>();
  const findings: ReadFinding[] = [...headChanged(placed), ...headingValues(placed)];

  const readOne = (id: FigureId, address: string, label: string): CellRead => {
    const onRow = match.rows.find((row) => row?.row === placeOf(address)?.row);
    if (!onRow || onRow.hasUnit) return readCell(id, address, label, placed, rules);
    const rowLabel = rowText(placed.grid, onRow.row);
    const unit = rules.definitions.get(id)?.unit ?? '';
    const message = `${places.name(address)}“${label}”的单位应为“${unit}”，这一行写的是“${rowLabel}”，没有读取`;
    const where = { place: places.place(address), label, figure: id, path: `statistics.${id}`, found: rowLabel };
    return { value: null, isUnread: true, finding: { code: 'unit-changed', severity: 'error', ...where, message } };
  };

  for (const { id, label, address, finding } of located) {
    if (finding) findings.push(finding);
    const read = address === undefined ? { value: null, isUnread: true } : readOne(id, address, label);
    figures.set(id, read.value);
    if (read.isUnread) unread.push(id);
    if (read.finding) findings.push(read.finding);
    if (address === undefined) continue;
    stoodAt.set(id, places.place(address));
    const remark = remarkOn(cells.cells.get(address));
    if (remark !== undefined) remarks.set(id, remark);
  }
  return { figures, unread, remarks, places: stoodAt, findings };
};
