import type { Form, PartDef } from '../../form/form.js';
import { printPath } from '../../report/path.js';
import type { FilingData, IssuedData, Part } from '../../report/report.js';
import { linePattern } from '../around.js';
import type { ReadFinding, SourcePlace } from '../reading.js';
import type { TablesRead } from './find-tables.js';
import { readFront, type Signature, signatureAt } from './front.js';
import { type HeadingHabits, type ReadLine, readLine } from './headings.js';
import { annexMark, caption, inText, literal } from './line-words.js';
import type { Item, SourceLine } from './lines.js';
import { partOf } from './part-names.js';
import { ReportBuilder } from './report-builder.js';

/** What the text of a file gives of a report. */
export interface TextRead {
  readonly title: readonly string[];
  readonly preamble: readonly string[];
  readonly parts: { readonly [key: string]: Part };
  readonly issued: IssuedData | undefined;
  /** The agency as its signature and its table's line write it. */
  readonly signature: string | undefined;
  readonly unit: string | undefined;
  readonly shortName: string | undefined;
  readonly year: number | undefined;
  readonly filing: FilingData;
  readonly tableNotes: { readonly [table: string]: readonly string[] };
  readonly places: { readonly [path: string]: SourcePlace };
  readonly findings: readonly ReadFinding[];
  /** Headings of parts that the form knows. */
  readonly known: number;
}

/** Headings of parts by their place among the items: by their words, or all by their order where they are as many. */
const partsOf = (lines: readonly (ReadLine | undefined)[], form: Form): ReadonlyMap<number, PartDef | undefined> => {
  const found = lines.flatMap((read, at) =>
    read?.heading?.level === 1 && !annexMark.test(read.line.text)
      ? [{ at, part: partOf(read.heading.text, form) }]
      : [],
  );
  const inOrder =
    found.length === form.parts.length &&
    found.every(({ part }, index) => part === undefined || part === form.parts[index]);
  return new Map(found.map(({ at, part }, index) => [at, inOrder ? form.parts[index] : part]));
};

/** Lines of a signature, its date among them. */
const LONGEST_SIGNATURE = 6;

/** Where the annex begins: its mark, or the title of its table. */
const annexStart = (items: readonly Item[], form: Form): number => {
  if (!form.annex) return items.length;
  const title = linePattern(form.annex.title, '{shortName}', '(.*?)');
  const at = items.findIndex(
    (item, index) =>
      item.type === 'line' &&
      (annexMark.test(item.text) || title.test(item.text)) &&
      items.slice(index, index + 8).some(({ type }) => type === 'table'),
  );
  return at < 0 ? items.length : at;
};

/** Whether a line is what the table below it is called. */
const isCaption = (items: readonly Item[], index: number): boolean => {
  const [line, next] = [items[index], items[index + 1]];
  return line?.type === 'line' && line.text.length <= 40 && caption.test(line.text) && next?.type === 'table';
};

/** Makes a report of the lines and tables of a file. */
export const buildReport = (items: readonly Item[], habits: HeadingHabits, tables: TablesRead): TextRead => {
  const { form } = habits;
  const builder = new ReportBuilder(form);
  const annex = annexStart(items, form);
  const reads = items.map((item, index) =>
    item.type === 'line' && index < annex ? readLine(item, habits) : undefined,
  );
  const parts = partsOf(reads, form);
  const [start = annex] = parts.keys();
  const lineAt = (index: number): SourceLine | undefined => {
    const item = items[index];
    return item?.type === 'line' ? item : undefined;
  };

  const isContentsHead = ({ text: words }: SourceLine): boolean => words.replace(/\s/g, '') === '目录';
  const front = readFront(
    items.slice(0, start).flatMap((item) => (item.type === 'line' && !isContentsHead(item) ? [item] : [])),
  );
  for (const line of front.before) builder.unread(line);
  let issued: IssuedData | undefined = front.issued && { date: front.issued.iso, at: 'title' };
  let signature = front.issued?.agency;
  if (front.issued) builder.places['issued.date'] = inText(front.issued.date);
  front.title.forEach((line, index) => {
    builder.places[`title[${index}]`] = inText(line);
  });
  const preamble = front.rest.map((line, index) => {
    builder.places[`preamble[${index}]`] = inText(line);
    return literal(`${line.number}${line.text}`);
  });

  /** The signature at the end of the text, or before a table. */
  const signatureFrom = (index: number): Signature | undefined => {
    const upTo = Array.from({ length: Math.min(LONGEST_SIGNATURE, annex - index) }, (_, more) => lineAt(index + more));
    const signed = signatureAt(upTo, 0);
    const end = index + (signed?.end ?? 0);
    const next = lineAt(end);
    return signed && (!next || end >= annex || annexMark.test(next.text)) ? { ...signed, end } : undefined;
  };

  let passed = -1;
  items.forEach((item, index) => {
    if (index <= passed) return;
    if (item.type === 'table') {
      if (tables.read.has(item.table.place)) builder.table(tables.ids.get(item.table.place) ?? []);
      else if (
        item.table.rows.some((row) => row.some(({ paragraphs }) => paragraphs.some(({ pieces }) => pieces.length > 0)))
      ) {
        builder.table([]);
        const place: SourcePlace = { in: 'cell', table: item.table.place, row: 1, column: 1 };
        const message = `第${item.table.place}个表格不是报告规定的表，没有读取`;
        builder.findings.push({ code: 'table-unread', severity: 'warning', place, message });
      }
      return;
    }
    if (index < start) return;
    if (index >= annex) {
      builder.annexLine(item);
      return;
    }
    const read = reads[index];
    if (!read) return;
    const signed = read.heading ? undefined : signatureFrom(index);
    if (signed) {
      issued ??= { date: signed.iso, at: 'end' };
      signature ??= signed.agency;
      builder.places['issued.date'] ??= inText(signed.date);
      passed = signed.end - 1;
      return;
    }
    if (parts.has(index)) {
      const part = parts.get(index);
      if (part) builder.part(part, read);
      else builder.unknown(read);
    } else if (builder.note(item) || isCaption(items, index)) return;
    else if (read.heading && read.text !== '') builder.opening(read.heading.level, read.heading.text, read.text, item);
    else if (read.heading) builder.section(read.heading.level, read.heading.text, item);
    else if (annexMark.test(item.text) && index > items.length - 4) builder.unread(item);
    else builder.paragraph(read.text, item);
  });

  for (const { key, heading, text } of form.parts) {
    if (Object.hasOwn(builder.parts, key) || text !== 'required') continue;
    const message = `没有“${heading}”这一部分`;
    builder.findings.push({ code: 'part-missing', severity: 'warning', path: printPath(['parts', key]), message });
  }
  return {
    title: front.title.map(({ text }) => literal(text)),
    preamble,
    parts: builder.parts,
    issued,
    signature,
    unit: builder.unit,
    shortName: builder.shortName,
    year: builder.period,
    filing: builder.filing,
    tableNotes: builder.tableNotes,
    places: builder.places,
    findings: builder.findings,
    known: [...parts.values()].filter((part) => part !== undefined).length,
  };
};
