import { AGENCY_NAME, FILING_LINE_NAME, filingName, YEAR_NAME } from '../../form/cell-names.js';
import type { FilingField, Form } from '../../form/form.js';
import { addressOf, placeOf } from '../../text/cell-address.js';
import { badCharacters } from '../../text/characters.js';
import { agencyPatterns, isoDate, splitFiling, yearIn } from '../around.js';
import type { ReadFinding } from '../reading.js';
import { type Cells, type Content, shownContent, textIn } from '../tables/content.js';
import type { GridRow } from '../tables/grid.js';

/** Filing fields as read; a date is `YYYY-MM-DD`. */
export type Filing = { readonly [key in FilingField['key']]?: string };

/** What stands around a table. */
export interface Surroundings {
  readonly agency?: string;
  readonly year?: number;
  readonly filing: Filing;
  readonly findings: readonly ReadFinding[];
}

/** A sheet with the names of its cells. */
export interface NamedSheet {
  readonly sheet: Cells;
  readonly grid: readonly GridRow[];
  /** Addresses on this sheet by name, in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

const textAt = ({ sheet, names }: NamedSheet, name: string): string | undefined => {
  const address = names.get(name.toLowerCase());
  const content = address === undefined ? undefined : sheet.cells.get(address);
  return textIn(content)?.trim();
};

const textsOf = (grid: readonly GridRow[]): readonly string[] =>
  grid.flatMap(({ labels }) => labels.map(({ raw }) => raw));

/** The text right of a label whose own cell ends with it. */
const textBeside = (grid: readonly GridRow[], pattern: RegExp): string | undefined => {
  for (const { labels } of grid) {
    const place = labels.findIndex(({ raw }) => pattern.exec(raw)?.[1]?.trim() === '');
    const beside = place < 0 ? undefined : labels[place + 1]?.raw;
    if (beside !== undefined) return beside;
  }
  return undefined;
};

const agencyIn = (place: NamedSheet, form: Form): string | undefined => {
  const named = textAt(place, AGENCY_NAME);
  const texts = [...(named === undefined ? [] : [named]), ...textsOf(place.grid)];
  for (const pattern of agencyPatterns(form)) {
    for (const text of texts) {
      const agency = pattern.exec(text)?.[1]?.trim();
      if (agency) return agency;
    }
    const beside = textBeside(place.grid, pattern);
    if (beside !== undefined) return beside;
  }
  return undefined;
};

const yearAbove = (place: NamedSheet, firstRow: number): number | undefined => {
  const named = textAt(place, YEAR_NAME);
  // The year may stand in the head of a column: 2018年度.
  const above = place.grid.filter(({ row }) => row <= firstRow);
  for (const text of [...(named === undefined ? [] : [named]), ...textsOf(above)]) {
    const year = yearIn(text);
    if (year !== undefined) return year;
  }
  return undefined;
};

interface FieldFound {
  readonly content: Content;
  readonly address?: string;
}

/** Whether the label left of a cell is the field's own, or none: a name stays behind when a program moves rows. */
const bearsLabel = (
  { grid }: NamedSheet,
  address: string,
  key: FilingField['key'],
  fields: readonly FilingField[],
): boolean => {
  const place = placeOf(address);
  const onRow = grid.find(({ row }) => row === place?.row)?.labels ?? [];
  const upTo = onRow.filter(({ column }) => column <= (place?.column ?? 0));
  const labels = upTo.flatMap(({ raw, column }) =>
    [...splitFiling(raw, fields).keys()].map((own) => ({ own, column })),
  );
  const nearest = labels.at(-1);
  return nearest === undefined || (nearest.own === key && nearest.column !== place?.column);
};

const fieldsIn = (
  place: NamedSheet,
  fields: readonly FilingField[],
  lastRow: number,
): ReadonlyMap<FilingField['key'], FieldFound> => {
  const found = new Map<FilingField['key'], FieldFound>();
  const { sheet, names, grid } = place;
  for (const { key } of fields) {
    const address = names.get(filingName(key).toLowerCase());
    const content = address === undefined ? undefined : sheet.cells.get(address);
    if (address !== undefined && content && bearsLabel(place, address, key, fields))
      found.set(key, { content, address });
  }
  const below = grid.filter(({ row }) => row > lastRow);
  const line = names.get(FILING_LINE_NAME);
  const lineRow = line === undefined ? undefined : placeOf(line)?.row;
  const rows = [...grid.filter(({ row }) => row === lineRow), ...below];
  for (const { row, labels } of rows) {
    for (const { raw, column } of labels) {
      const split = splitFiling(raw, fields);
      for (const [key, text] of split) {
        if (found.has(key)) continue;
        const beside =
          text === '' && [...split.keys()].at(-1) === key ? besideOf(place, row, column, fields) : undefined;
        if (text !== '') found.set(key, { content: { type: 'text', text }, address: addressOf(row, column) });
        else if (beside) found.set(key, beside);
      }
    }
  }
  return found;
};

/** What stands next to the right of a label; nothing if that is the next label. */
const besideOf = (
  { sheet }: NamedSheet,
  row: number,
  column: number,
  fields: readonly FilingField[],
): FieldFound | undefined => {
  const [next] = [...sheet.cells]
    .flatMap(([address, content]) => {
      const place = placeOf(address);
      return place?.row === row && place.column > column ? [{ address, content, column: place.column }] : [];
    })
    .sort((a, b) => a.column - b.column);
  const text = textIn(next?.content);
  const isLabel = text !== undefined && splitFiling(text, fields).size > 0;
  return next && !isLabel ? { content: next.content, address: next.address } : undefined;
};

const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** Reads agency, year and filing fields of a table's sheet. Rows of the table itself are not looked into. */
export const readSurroundings = (
  place: NamedSheet,
  form: Form,
  rows: { readonly first: number; readonly last: number },
): Surroundings => {
  const findings: ReadFinding[] = [];
  const filing: { [key in FilingField['key']]?: string } = {};
  const fields = form.annex?.filing ?? [];
  for (const [key, { content, address }] of fieldsIn(place, fields, rows.last)) {
    const label = fields.find((field) => field.key === key)?.label ?? key;
    const text = textIn(content);
    const shown = text === undefined ? shownContent(content) : oneLine(text);
    if (shown === '') continue;
    const where = {
      severity: 'warning',
      label,
      path: `filing.${key}`,
      place: { in: 'sheet', sheet: place.sheet.name, ...(address === undefined ? {} : { cell: address }) },
      found: shown,
    } as const;
    if (key === 'date') {
      const date = content.type === 'date' ? isoDate(content.iso.slice(0, 10)) : isoDate(shown);
      if (date !== undefined) filing.date = date;
      else
        findings.push({
          ...where,
          code: 'filing-date',
          message: `填报日期“${shown}”不是日期，应如2019年1月10日，没有读取`,
        });
    } else if (badCharacters(shown).length > 0 || content.type === 'error' || content.type === 'uncalculated') {
      findings.push({ ...where, code: 'filing-value', message: `“${label}”填的“${shown}”不能印出，没有读取` });
    } else filing[key] = shown;
  }
  const above = { ...place, grid: place.grid.filter(({ row }) => row < rows.first) };
  const agency = agencyIn(above, form);
  const year = yearAbove(place, rows.first);
  return {
    filing,
    findings,
    ...(agency === undefined ? {} : { agency }),
    ...(year === undefined ? {} : { year }),
  };
};
