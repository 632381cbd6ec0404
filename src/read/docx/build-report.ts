import type { Form, PartDef } from '../../form/form.js';
import { type Path, printPath } from '../../report/path.js';
import type { FilingData, IssuedData, Part } from '../../report/report.js';
import type { HeadingLevel } from '../../text/heading-number.js';
import { agencyPatterns, isoDate, linePattern, splitFiling, yearIn } from '../around.js';
import type { ReadFinding, SourcePlace } from '../reading.js';
import type { TablesRead } from './find-tables.js';
import { type HeadingHabits, type ReadLine, readLine } from './headings.js';
import type { Item, Line } from './lines.js';
import { isOwnHeading, partOf } from './part-names.js';

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

interface Section {
  heading: string;
  runIn?: true;
  body: BodyItem[];
}
type BodyItem = string | Section;

interface OpenSection {
  readonly level: number;
  readonly body: BodyItem[];
  readonly path: Path;
}

/** Braces that are text stand as such in a report. */
const literal = (text: string): string => text.replaceAll('{{', '\\{{');

const inText = ({ place }: Line): SourcePlace => ({ in: 'text', paragraph: place });

/** Characters of a line that a message repeats. */
const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const isTitleStyle = ({ style }: Line): boolean => /^(?:title|标题)$/.test(style);
const reportTitle = /(?:政府信息公开|政务公开).*(?:报告|年报)\s*$/u;

const isTitleLine = (line: Line): boolean =>
  isTitleStyle(line) ||
  (line.text.length <= 60 &&
    (line.align === 'center' || reportTitle.test(line.text)) &&
    isoDate(bare(line.text)) === undefined);

/** A line without the brackets around it. */
const bare = (text: string): string => text.replace(/^[（(]\s*(.*?)\s*[)）]$/u, '$1');

const isName = ({ text }: Line): boolean => text.length <= 45 && !/[。；，：:！？]/u.test(text);

const annexMark = /^附\s*[件表录]\s*[\d一二三四]*\s*[:：.、]?\s*\S{0,40}$/u;

/** 附表1, 表2 …: what a table is called above it. */
const caption = /^附?表\s*[\d一二三四]/u;

const noteLine = /^(?:注|备注|说明|填表说明|※|\*)\s*[:：\d一二三1-9、.]?/u;

/** Splits the items before the first part: title, signature under it, preamble. */
const readFront = (lines: readonly Line[]) => {
  const styled = lines.some(isTitleStyle);
  const isTitle = (line: Line): boolean => (styled ? isTitleStyle(line) : isTitleLine(line));
  const first = lines.findIndex(isTitle);
  if (first < 0) return { before: [], title: [], issued: undefined, rest: lines };
  let end = first;
  while (end < lines.length && isTitle(lines[end] as Line) && !isSignature(lines, end)) end += 1;
  const title = lines.slice(first, end);
  const [one, two] = lines.slice(end);
  const before = lines.slice(0, first);
  if (one && two && isSignature(lines, end)) {
    return {
      before,
      title,
      issued: { agency: one, date: two, iso: isoDate(bare(two.text)) ?? '' },
      rest: lines.slice(end + 2),
    };
  }
  const alone = one && isoDate(bare(one.text));
  if (one && alone !== undefined) {
    return { before, title, issued: { agency: undefined, date: one, iso: alone }, rest: lines.slice(end + 1) };
  }
  return { before, title, issued: undefined, rest: lines.slice(end) };
};

/** Whether an agency stands at this line and a date at the next. */
const isSignature = (lines: readonly (Line | undefined)[], at: number): boolean => {
  const [name, date] = [lines[at], lines[at + 1]];
  return name !== undefined && date !== undefined && isName(name) && isoDate(bare(date.text)) !== undefined;
};

/** Collects a report from lines and tables in their order. */
class ReportBuilder {
  readonly parts: { [key: string]: Part } = {};
  readonly tableNotes: { [table: string]: string[] } = {};
  readonly places: { [path: string]: SourcePlace } = {};
  readonly findings: ReadFinding[] = [];
  readonly filing: { -readonly [key in keyof FilingData]: FilingData[key] } = {};
  unit: string | undefined;
  shortName: string | undefined;
  period: number | undefined;
  private open: OpenSection[] = [];
  private waiting: { readonly section: Section; readonly path: Path } | undefined;
  private lastTable: readonly string[] = [];
  private notesGoOn = false;

  constructor(private readonly form: Form) {}

  private find(code: ReadFinding['code'], severity: ReadFinding['severity'], line: Line, message: string): void {
    this.findings.push({ code, severity, place: inText(line), found: quoted(line.text), message });
  }

  private put(path: Path, line: Line): void {
    this.places[printPath(path)] = inText(line);
  }

  /** Opens a part under its heading. */
  part(def: PartDef, { line, heading, text }: ReadLine): void {
    this.waiting = undefined;
    this.lastTable = [];
    const words = heading?.text ?? line.text;
    if (Object.hasOwn(this.parts, def.key)) {
      this.find(
        'part-repeated',
        'warning',
        line,
        `“${quoted(words)}”与前面的“${def.heading}”是同一部分，作为其中的一节读取`,
      );
      this.section(2, words, line);
    } else {
      const body: BodyItem[] = [];
      const isOwn = isOwnHeading(words, def) && !/其它/.test(words);
      const path: Path = isOwn ? ['parts', def.key] : ['parts', def.key, 'body'];
      this.parts[def.key] = isOwn ? body : { heading: literal(words), body };
      this.put(['parts', def.key, ...(isOwn ? [] : ['heading'])], line);
      this.open = [{ level: 1, body, path }];
    }
    if (text !== '') this.paragraph(text, line);
  }

  /** A heading of the first level that opens no part: kept as a section of the part before it. */
  unknown({ line, heading, text }: ReadLine): void {
    const words = heading?.text ?? line.text;
    this.find(
      'heading-unknown',
      'warning',
      line,
      `“${quoted(words)}”不是这种报告的一个部分，作为前一部分中的一节读取，请核对`,
    );
    if (this.open.length === 0) return;
    this.section(2, words, line);
    if (text !== '') this.paragraph(text, line);
  }

  section(level: HeadingLevel, heading: string, line: Line): void {
    this.closeWaiting();
    this.lastTable = [];
    while ((this.open.at(-1)?.level ?? 0) >= level && this.open.length > 1) this.open.pop();
    const parent = this.open.at(-1);
    if (!parent) return;
    const section: Section = { heading: literal(heading), body: [] };
    const path = [...parent.path, parent.body.length];
    parent.body.push(section);
    this.put([...path, 'heading'], line);
    // Four levels of sections have numbers of their own.
    if (this.open.length <= 4) this.open.push({ level, body: section.body, path: [...path, 'body'] });
    if (line.runsOn) this.waiting = { section, path };
  }

  opening(level: HeadingLevel, heading: string, text: string, line: Line): void {
    this.section(level, heading, line);
    const parent = this.open.at(-1);
    const section = this.sectionOf(parent);
    if (section) section.runIn = true;
    this.paragraph(text, line);
  }

  private sectionOf(open: OpenSection | undefined): Section | undefined {
    const outer = this.open.at(-2)?.body.at(-1);
    return open && typeof outer === 'object' && outer.body === open.body ? outer : undefined;
  }

  private closeWaiting(): void {
    this.waiting = undefined;
  }

  paragraph(text: string, line: Line): void {
    const parent = this.open.at(-1);
    if (!parent) return;
    if (this.waiting && this.waiting.section.body === parent.body) this.waiting.section.runIn = true;
    this.waiting = undefined;
    this.put([...parent.path, parent.body.length], line);
    parent.body.push(literal(text));
  }

  table(ids: readonly string[]): void {
    this.waiting = undefined;
    this.lastTable = ids;
    this.notesGoOn = false;
  }

  /** A line under a table; whether it was one of its notes. */
  note(line: Line): boolean {
    const table = this.lastTable.at(-1);
    if (table === undefined) return false;
    const isNote = noteLine.test(line.text) || (this.notesGoOn && !line.indented && line.outline === undefined);
    if (!isNote) return false;
    this.notesGoOn = true;
    const notes = this.tableNotes[table] ?? [];
    this.tableNotes[table] = notes;
    this.put(['notes', 'tables', table, notes.length], line);
    notes.push(literal(line.text));
    return true;
  }

  /** A line of the annex: title, period, unit, filing fields, notes. */
  annexLine(line: Line): void {
    const { annex } = this.form;
    const { text } = line;
    if (this.readFiling(line) || this.note(line)) return;
    const title = annex && linePattern(annex.title, '{shortName}', '(.*?)').exec(text)?.[1]?.trim();
    if (title !== undefined) {
      this.shortName = title === '' ? undefined : title;
      return;
    }
    const unit = agencyPatterns(this.form)
      .map((pattern) => pattern.exec(text)?.[1]?.trim())
      .find((found) => found);
    if (unit !== undefined) this.unit = unit;
    else if (yearIn(text) !== undefined && text.length <= 15) this.period = yearIn(text);
    else if (!/统计表$/.test(text) && !annexMark.test(text)) this.unread(line);
  }

  /** Whether a line holds filing fields. */
  readFiling(line: Line): boolean {
    const fields = splitFiling(line.text, this.form.annex?.filing ?? []);
    for (const [key, value] of fields) {
      if (value === '') continue;
      const read = key === 'date' ? isoDate(value) : literal(value);
      if (read === undefined) this.find('filing-date', 'warning', line, `填报日期“${quoted(value)}”不是日期，没有读取`);
      else {
        this.filing[key] = read;
        this.put(['filing', key], line);
      }
    }
    return fields.size > 0;
  }

  unread(line: Line): void {
    this.find('line-unread', 'warning', line, `“${quoted(line.text)}”不属于报告的任何部分，没有读取`);
  }
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
  const lineAt = (index: number): Line | undefined => {
    const item = items[index];
    return item?.type === 'line' ? item : undefined;
  };

  const isContentsHead = ({ text: words }: Line): boolean => words.replace(/\s/g, '') === '目录';
  const front = readFront(
    items.slice(0, start).flatMap((item) => (item.type === 'line' && !isContentsHead(item) ? [item] : [])),
  );
  for (const line of front.before) builder.unread(line);
  let issued: IssuedData | undefined = front.issued && { date: front.issued.iso, at: 'title' };
  let signature = front.issued?.agency?.text;
  if (front.issued) builder.places['issued.date'] = inText(front.issued.date);
  front.title.forEach((line, index) => {
    builder.places[`title[${index}]`] = inText(line);
  });
  const preamble = front.rest.map((line, index) => {
    builder.places[`preamble[${index}]`] = inText(line);
    return literal(`${line.number}${line.text}`);
  });

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
    const isEnd = !lineAt(index + 2) || index + 2 >= annex || annexMark.test(lineAt(index + 2)?.text ?? '');
    if (isSignature([item, lineAt(index + 1)], 0) && isEnd && !read.heading && index + 1 < annex) {
      const date = lineAt(index + 1);
      if (date) {
        issued ??= { date: isoDate(bare(date.text)) ?? '', at: 'end' };
        signature ??= item.text;
        builder.places['issued.date'] ??= inText(date);
        passed = index + 1;
      }
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
