import type { Form, PartDef } from '../form/form.js';
import { type Path, printPath } from '../report/path.js';
import { type FigureSource, printPieces } from '../report/print-pieces.js';
import type { Item, Part, Report, Section } from '../report/report.js';
import { type HeadingLevel, headingNumber } from '../text/heading-number.js';
import { chineseNumeral } from '../text/numerals.js';

/**
 * The printed text of a report in order: every title line, heading and paragraph with its path, its place for a reader and
 * what placeholders have printed in it. The document is composed from it and the checks read it, so that parts are walked
 * and numbered once.
 */
export interface Outline {
  readonly title: readonly Passage[];
  readonly preamble: readonly Passage[];
  readonly parts: readonly PartText[];
  /** All of it; headings of parts only where they are the report's own. */
  readonly all: readonly Passage[];
}

/** A stretch of text, from its first character up to before its end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A title line, a heading or a paragraph as printed. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'paragraph';
  /** JSON path, or the form's own place. */
  readonly path: string;
  /** As a reader of the paper finds it: 第三部分第1段. */
  readonly place: string;
  /** As printed: placeholders resolved, white space at its ends dropped (typed indents; the layout indents). */
  readonly text: string;
  /** What comes from placeholders: it agrees with the table by construction. */
  readonly resolved: readonly Span[];
  /** The part that it belongs to; absent before part one. */
  readonly part?: PartDef;
  /** Headings of the sections around it, outermost first. */
  readonly headings: readonly string[];
  /** Of a heading: its number, and whether it opens the paragraph after it. */
  readonly numbered?: { readonly level: HeadingLevel; readonly number: string; readonly runIn: boolean };
}

/** A part with its heading. */
export interface PartText {
  readonly def: PartDef;
  /** 第三部分 */
  readonly place: string;
  /** As printed, without number. */
  readonly heading: string;
  readonly number: string;
  readonly path: string;
  /** Without the part's own heading. */
  readonly passages: readonly Passage[];
}

/** A text as printed, and where placeholders stood in it. */
export const printedText = (text: string, figures: FigureSource): { text: string; resolved: readonly Span[] } => {
  const resolved: Span[] = [];
  let printed = '';
  for (const { piece, printed: output } of printPieces(text, figures)) {
    const start = printed.length;
    printed += output;
    if (piece.type === 'figure' || piece.type === 'growth') resolved.push({ start, end: printed.length });
  }
  const dropped = printed.length - printed.trimStart().length;
  return {
    text: printed.trim(),
    resolved: resolved.map(({ start, end }) => ({ start: start - dropped, end: end - dropped })),
  };
};

const deeper = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 5) as HeadingLevel; // 1 … 5 by construction

interface SectionPlace {
  readonly path: Path;
  /** 第一部分（二）2. */
  readonly place: string;
  readonly level: HeadingLevel;
  readonly part: PartDef;
  readonly headings: readonly string[];
}

type PrintPassage = (kind: Passage['kind'], text: string, path: Path, place: string) => Passage;

const passagePrinter =
  (figures: FigureSource): PrintPassage =>
  (kind, text, path, place) => ({ kind, path: printPath(path), place, ...printedText(text, figures), headings: [] });

const sectionPassages = (
  section: Section,
  at: SectionPlace,
  number: string,
  print: PrintPassage,
): readonly Passage[] => {
  const { part, headings, level } = at;
  const heading: Passage = {
    ...print('heading', section.heading, [...at.path, 'heading'], `${at.place}标题`),
    part,
    headings,
    numbered: { level, number, runIn: section.runIn ?? false },
  };
  const inside = {
    ...at,
    path: [...at.path, 'body'],
    level: deeper(level),
    headings: [...headings, heading.text],
  };
  return [heading, ...itemPassages(section.body, inside, print)];
};

const itemPassages = (items: readonly Item[], at: SectionPlace, print: PrintPassage): readonly Passage[] => {
  let sections = 0;
  let paragraphs = 0;
  return items.flatMap((item, index): readonly Passage[] => {
    const path = [...at.path, index];
    if (typeof item === 'string') {
      paragraphs += 1;
      const passage = print('paragraph', item, path, `${at.place}第${paragraphs}段`);
      return [{ ...passage, part: at.part, headings: at.headings }];
    }
    sections += 1;
    const number = headingNumber(at.level, sections);
    return sectionPassages(item, { ...at, path, place: `${at.place}${number}` }, number, print);
  });
};

const isItems = (part: Part): part is readonly Item[] => Array.isArray(part);

const partText = (part: Part | undefined, def: PartDef, index: number, print: PrintPassage): PartText => {
  const place = `第${chineseNumeral(index + 1)}部分`;
  const path: Path = ['parts', def.key];
  const number = headingNumber(1, index + 1);
  const at: SectionPlace = { path, place, level: 2, part: def, headings: [] };
  const common = { def, place, number, path: printPath(path) };
  if (part === undefined) return { ...common, heading: def.heading, passages: [] };
  if (isItems(part)) return { ...common, heading: def.heading, passages: itemPassages(part, at, print) };
  const passages = itemPassages(part.body, { ...at, path: [...path, 'body'] }, print);
  if (part.heading === undefined) return { ...common, heading: def.heading, passages };
  const { text, path: headingPath } = print('heading', part.heading, [...path, 'heading'], '');
  return { ...common, heading: text, path: headingPath, passages };
};

const givenHeading = ({ def, heading, path, place }: PartText): readonly Passage[] =>
  heading === def.heading
    ? []
    : [{ kind: 'heading', path, place: `${place}标题`, text: heading, resolved: [], part: def, headings: [] }];

const titleOf = ({ title, agency, year }: Report, print: PrintPassage): readonly Passage[] =>
  title?.map((line, index) => print('title', line, ['title', index], '标题')) ?? [
    print('title', agency.name, ['agency', 'name'], '标题'),
    { ...print('title', '', ['year'], '标题'), text: `${year}年政府信息公开工作年度报告` },
  ];

/** The outline of a report, with the figures that its placeholders stand for. */
export const outlineOf = (report: Report, form: Form, figures: FigureSource): Outline => {
  const print = passagePrinter(figures);
  // Valid reports have parts by the form's keys.
  const given = report.parts as { readonly [key: string]: Part | undefined };
  const title = titleOf(report, print);
  const preamble = (report.preamble ?? []).map((text, index) =>
    print('paragraph', text, ['preamble', index], `前言第${index + 1}段`),
  );
  const parts = form.parts.map((def, index) => partText(given[def.key], def, index, print));
  const all = [...title, ...preamble, ...parts.flatMap((part) => [...givenHeading(part), ...part.passages])];
  return { title, preamble, parts, all };
};
