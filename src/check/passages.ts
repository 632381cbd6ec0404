import type { Form, PartDef } from '../form/form.js';
import { type Path, printPath } from '../report/path.js';
import { type FigureSource, printPieces } from '../report/print-pieces.js';
import type { Item, Part, Report, Section } from '../report/report.js';
import { type HeadingLevel, headingNumber } from '../text/heading-number.js';
import { chineseNumeral } from '../text/numerals.js';

/** A stretch of text, from its first character up to before its end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading or a paragraph as printed, with its place. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'paragraph';
  readonly path: string;
  /** As a reader of the paper finds it: 第三部分第1段. */
  readonly place: string;
  /** As printed: placeholders resolved. */
  readonly text: string;
  /** What comes from placeholders: it agrees with the table by construction. */
  readonly resolved: readonly Span[];
  /** The part that it belongs to; absent before part one. */
  readonly part?: PartDef;
}

/** A part with its heading as printed, without number. */
export interface PartText {
  readonly def: PartDef;
  /** 第三部分 */
  readonly place: string;
  readonly heading: string;
  readonly path: string;
  /** Without the part's own heading. */
  readonly passages: readonly Passage[];
}

/** The text of a report in printed order. */
export interface ReportText {
  readonly title: readonly Passage[];
  readonly preamble: readonly Passage[];
  readonly parts: readonly PartText[];
  /** All of it, with the headings of parts that are the report's own. */
  readonly all: readonly Passage[];
}

type MakePassage = (kind: Passage['kind'], text: string, path: Path, place: string, part?: PartDef) => Passage;

const passageMaker =
  (figures: FigureSource): MakePassage =>
  (kind, text, path, place, part) => {
    const resolved: Span[] = [];
    let printed = '';
    for (const piece of printPieces(text, figures)) {
      const start = printed.length;
      printed += piece.printed;
      if (piece.piece.type === 'figure' || piece.piece.type === 'growth') {
        resolved.push({ start, end: printed.length });
      }
    }
    const passage = { kind, path: printPath(path), place, text: printed, resolved };
    return part === undefined ? passage : { ...passage, part };
  };

const deeper = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 5) as HeadingLevel; // 1 … 5 by construction

interface Place {
  readonly path: Path;
  /** 第一部分（二）2. */
  readonly words: string;
  readonly level: HeadingLevel;
  readonly part: PartDef;
}

const sectionPassages = (section: Section, at: Place, make: MakePassage): readonly Passage[] => [
  make('heading', section.heading, [...at.path, 'heading'], `${at.words}标题`, at.part),
  ...itemPassages(section.body, { ...at, path: [...at.path, 'body'], level: deeper(at.level) }, make),
];

const itemPassages = (items: readonly Item[], at: Place, make: MakePassage): readonly Passage[] => {
  let sections = 0;
  let paragraphs = 0;
  return items.flatMap((item, index): readonly Passage[] => {
    const path = [...at.path, index];
    if (typeof item === 'string') {
      paragraphs += 1;
      return [make('paragraph', item, path, `${at.words}第${paragraphs}段`, at.part)];
    }
    sections += 1;
    return sectionPassages(item, { ...at, path, words: `${at.words}${headingNumber(at.level, sections)}` }, make);
  });
};

const isItems = (part: Part): part is readonly Item[] => Array.isArray(part);

const partText = (part: Part | undefined, def: PartDef, index: number, make: MakePassage): PartText => {
  const place = `第${chineseNumeral(index + 1)}部分`;
  const path: Path = ['parts', def.key];
  const at: Place = { path, words: place, level: 2, part: def };
  const common = { def, place, path: printPath(path) };
  if (part === undefined) return { ...common, heading: def.heading, passages: [] };
  if (isItems(part)) return { ...common, heading: def.heading, passages: itemPassages(part, at, make) };
  const passages = itemPassages(part.body, { ...at, path: [...path, 'body'] }, make);
  if (part.heading === undefined) return { ...common, heading: def.heading, passages };
  const heading = make('heading', part.heading, [...path, 'heading'], `${place}标题`, def);
  return { ...common, heading: heading.text, path: heading.path, passages };
};

const ownHeading = (part: PartText): readonly Passage[] =>
  part.heading === part.def.heading
    ? []
    : [
        {
          kind: 'heading',
          path: part.path,
          place: `${part.place}标题`,
          text: part.heading,
          resolved: [],
          part: part.def,
        },
      ];

/** A report's text as printed, each passage with its place. */
export const textOf = (report: Report, form: Form, figures: FigureSource): ReportText => {
  const make = passageMaker(figures);
  // Valid reports have parts by the form's keys.
  const given = report.parts as { readonly [key: string]: Part | undefined };
  const title = (report.title ?? []).map((line, index) => make('title', line, ['title', index], '标题'));
  const preamble = (report.preamble ?? []).map((text, index) =>
    make('paragraph', text, ['preamble', index], `前言第${index + 1}段`),
  );
  const parts = form.parts.map((def, index) => partText(given[def.key], def, index, make));
  const all = [...title, ...preamble, ...parts.flatMap((part) => [...ownHeading(part), ...part.passages])];
  return { title, preamble, parts, all };
};
