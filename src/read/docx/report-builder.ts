import type { Form, PartDef } from '../../form/form.js';
import { type Path, printPath } from '../../report/path.js';
import type { FilingData, Part } from '../../report/report.js';
import type { HeadingLevel } from '../../text/heading-number.js';
import { agencyPatterns, isoDate, linePattern, splitFiling, yearIn } from '../around.js';
import type { ReadFinding, SourcePlace } from '../reading.js';
import type { ReadLine } from './headings.js';
import { annexMark, inText, literal, noteLine, quoted } from './line-words.js';
import type { SourceLine } from './lines.js';
import { isOwnHeading } from './part-names.js';

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

/** Collects a report from lines and tables in their order. */
export class ReportBuilder {
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

  private find(code: ReadFinding['code'], severity: ReadFinding['severity'], line: SourceLine, message: string): void {
    this.findings.push({ code, severity, place: inText(line), found: quoted(line.text), message });
  }

  private put(path: Path, line: SourceLine): void {
    this.places[printPath(path)] = inText(line);
  }

  /** Opens a part under its heading. */
  part(def: PartDef, { line, heading, text }: ReadLine): void {
    this.waiting = undefined;
    this.lastTable = [];
    const title = heading?.text ?? line.text;
    if (Object.hasOwn(this.parts, def.key)) {
      this.find(
        'part-repeated',
        'warning',
        line,
        `“${quoted(title)}”与前面的“${def.heading}”是同一部分，作为其中的一节读取`,
      );
      this.section(2, title, line);
    } else {
      const body: BodyItem[] = [];
      const isOwn = isOwnHeading(title, def) && !/其它/.test(title);
      const path: Path = isOwn ? ['parts', def.key] : ['parts', def.key, 'body'];
      this.parts[def.key] = isOwn ? body : { heading: literal(title), body };
      this.put(['parts', def.key, ...(isOwn ? [] : ['heading'])], line);
      this.open = [{ level: 1, body, path }];
    }
    if (text !== '') this.paragraph(text, line);
  }

  /** A heading of the first level that opens no part: kept as a section of the part before it. */
  unknown({ line, heading, text }: ReadLine): void {
    const title = heading?.text ?? line.text;
    this.find(
      'heading-unknown',
      'warning',
      line,
      `“${quoted(title)}”不是这种报告的一个部分，作为前一部分中的一节读取，请核对`,
    );
    if (this.open.length === 0) return;
    this.section(2, title, line);
    if (text !== '') this.paragraph(text, line);
  }

  section(level: HeadingLevel, heading: string, line: SourceLine): void {
    this.waiting = undefined;
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

  opening(level: HeadingLevel, heading: string, text: string, line: SourceLine): void {
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

  paragraph(text: string, line: SourceLine): void {
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
  note(line: SourceLine): boolean {
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
  annexLine(line: SourceLine): void {
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
  readFiling(line: SourceLine): boolean {
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

  unread(line: SourceLine): void {
    this.find('line-unread', 'warning', line, `“${quoted(line.text)}”不属于报告的任何部分，没有读取`);
  }
}
