import type { Form } from '../../form/form.js';
import type { HeadingLevel } from '../../text/heading-number.js';
import type { Item, SourceLine } from './lines.js';
import { openingNumberOf } from './numbers.js';
import { isPartHeading, partOf } from './part-names.js';
import type { Look, Piece } from './source.js';

/** A line read as a heading, a paragraph, or a heading that opens its paragraph. */
export interface ReadLine {
  readonly line: SourceLine;
  readonly heading?: { readonly level: HeadingLevel; readonly text: string };
  /** Words of the paragraph; empty where the line is a heading alone. */
  readonly text: string;
}

/** Headings on lines of their own are not longer. */
const LONGEST_HEADING = 60;
/** A sentence that opens a paragraph as its heading is not longer. */
const LONGEST_OPENING = 40;

const sentenceEnd = /[。！？；]/u;

const isStrong = ({ bold, face }: Look, body: Look): boolean =>
  (bold === true && body.bold !== true) ||
  (face !== undefined && face !== body.face && /黑体|楷体|simhei|simkai|kaiti|heiti/i.test(face));

const lookKey = ({ bold, face, size }: Look): string => JSON.stringify([bold === true, face, size]);

/** The look that most letters of the file have. */
export const bodyLook = (items: readonly Item[]): Look => {
  const counts = new Map<string, { look: Look; letters: number }>();
  for (const item of items) {
    if (item.type === 'table') continue;
    for (const { look, text } of item.pieces) {
      const known = counts.get(lookKey(look)) ?? { look, letters: 0 };
      known.letters += text.length;
      counts.set(lookKey(look), known);
    }
  }
  return [...counts.values()].sort((a, b) => b.letters - a.letters)[0]?.look ?? {};
};

const isBlank = ({ text }: Piece): boolean => text.trim() === '';

/** Letters at the start of a line that stand out from the rest of it. */
const strongOpening = ({ pieces }: SourceLine, body: Look): number => {
  let length = 0;
  for (const piece of pieces) {
    if (!isBlank(piece) && !isStrong(piece.look, body)) return length;
    length += piece.text.length;
  }
  return length;
};

/** A heading typed with spaces between its letters: 概　述. Words that spaces divide stay apart. */
const withoutLetterSpacing = (text: string): string => {
  const words = text.split(/[\s\u3000]+/u);
  return words.length > 1 && words.every((word) => [...word].length === 1) ? words.join('') : text;
};

const HEADING_STYLE = /^(?:heading|标题)(\d)/;

/** What is known of how a file sets its headings. */
export interface HeadingHabits {
  readonly form: Form;
  readonly body: Look;
  /** Levels of which some heading has an outline level: there, a number alone makes no heading. */
  readonly outlined: ReadonlySet<HeadingLevel>;
  /** Level by outline level, as numbered headings show it. */
  readonly levels: ReadonlyMap<number, HeadingLevel>;
  /** Level by look, where headings have neither number nor outline level: the first that opens a part is of level 1. */
  readonly looks: ReadonlyMap<string, HeadingLevel>;
  /** Whether what has an outline level is a heading, however long: others set whole paragraphs as headings by mistake. */
  readonly trusted: boolean;
}

const numberOf = (line: SourceLine): { readonly level: HeadingLevel; readonly typed: number } | undefined => {
  const automatic = openingNumberOf(line.number);
  if (automatic) return { level: automatic.level, typed: 0 };
  const typed = openingNumberOf(line.text);
  return typed && { level: typed.level, typed: typed.length };
};

const outlineOf = (line: SourceLine): number | undefined => {
  const named = HEADING_STYLE.exec(line.style)?.[1];
  return line.outline ?? (named === undefined ? undefined : Number(named) - 1);
};

/** Whether a line could be a heading by its face alone. */
const standsOut = (line: SourceLine, body: Look): boolean =>
  strongOpening(line, body) >= line.text.length &&
  line.text.length <= 30 &&
  !/[，。；：:]/u.test(line.text) &&
  !['center', 'right'].includes(line.align);

const lookOf = ({ pieces }: SourceLine): string => lookKey(pieces.find((piece) => !isBlank(piece))?.look ?? {});

/** The looks of headings that nothing else tells, the first that opens a part before the others. */
const looksOf = (items: readonly Item[], form: Form, body: Look): ReadonlyMap<string, HeadingLevel> => {
  const looks = new Map<string, HeadingLevel>();
  for (const item of items) {
    if (item.type === 'table' || numberOf(item) || outlineOf(item) !== undefined || !standsOut(item, body)) continue;
    if (looks.size === 0 && !partOf(withoutLetterSpacing(item.text), form)) continue;
    if (!looks.has(lookOf(item))) looks.set(lookOf(item), Math.min(looks.size + 1, 5) as HeadingLevel);
  }
  return looks;
};

/**
 * How a file sets its headings: what its numbered ones show.
 *
 * @param trusted whether it is a file of our own
 */
export const habitsOf = (items: readonly Item[], form: Form, trusted: boolean): HeadingHabits => {
  const outlined = new Set<HeadingLevel>();
  const levels = new Map<number, HeadingLevel>();
  for (const item of items) {
    if (item.type === 'table') continue;
    const outline = outlineOf(item);
    const number = outline === undefined ? undefined : numberOf(item);
    if (outline === undefined || !number) continue;
    outlined.add(number.level);
    if (!levels.has(outline)) levels.set(outline, number.level);
  }
  const body = bodyLook(items);
  const looks = outlined.has(1) ? new Map<string, HeadingLevel>() : looksOf(items, form, body);
  return { form, outlined, levels, looks, body, trusted };
};

const asHeading = (line: SourceLine, level: HeadingLevel, typed: number): ReadLine => ({
  line,
  heading: { level, text: withoutLetterSpacing(line.text.slice(typed).trim()) },
  text: '',
});

const asOpening = (line: SourceLine, level: HeadingLevel, typed: number, end: number): ReadLine => ({
  line,
  heading: { level, text: line.text.slice(typed, end).trim() },
  text: line.text.slice(end).trim(),
});

const asParagraph = (line: SourceLine): ReadLine => ({ line, text: `${line.number}${line.text}` });

/** Where the opening of a line ends that is its heading; 0 if it has none. */
const openingEnd = (line: SourceLine, typed: number, level: HeadingLevel, habits: HeadingHabits): number => {
  const { text, pieces } = line;
  const leading = pieces.map((piece) => piece.text).join('').length - text.length;
  const strong = strongOpening(line, habits.body) - Math.max(0, leading);
  if (strong > typed + 1 && strong < text.length && strong <= typed + LONGEST_HEADING) return strong;
  const sentence = text.slice(typed).search(sentenceEnd) + 1;
  const isFirstOfSeveral = sentence > 1 && sentence <= LONGEST_OPENING && typed + sentence < text.length;
  const mayOpen = (level === 1 || level === 2 || level === 3) && !habits.outlined.has(level);
  return isFirstOfSeveral && mayOpen && text[typed + sentence - 1] === '。' ? typed + sentence : 0;
};

/** Whether a line with an outline level is all heading: in it, no sentence ends and another begins. */
const isAllHeading = (line: SourceLine, content: string, { trusted }: HeadingHabits): boolean =>
  line.runsOn || trusted || content.length <= LONGEST_HEADING || !/。.{5}/u.test(content);

const readNumbered = (line: SourceLine, level: HeadingLevel, typed: number, habits: HeadingHabits): ReadLine => {
  const { text } = line;
  const content = text.slice(typed).trim();
  const isOutlined = outlineOf(line) !== undefined;
  if (content === '') return asParagraph(line);
  if (isOutlined && isAllHeading(line, content, habits)) return asHeading(line, level, typed);
  const end = openingEnd(line, typed, level, habits);
  if (end > 0 && (level > 1 || partOf(text.slice(typed, end), habits.form))) return asOpening(line, level, typed, end);
  const isStrongLine = strongOpening(line, habits.body) >= text.length;
  const isShort = content.length <= LONGEST_HEADING;
  if (level === 1 && isShort && (partOf(content, habits.form) || !sentenceEnd.test(content)))
    return asHeading(line, level, typed);
  if (
    isShort &&
    (isStrongLine ||
      (content.length <= LONGEST_OPENING && !/[。！？；：，、]/u.test(content.slice(-1)) && !sentenceEnd.test(content)))
  ) {
    return asHeading(line, level, typed);
  }
  return asParagraph(line);
};

const readUnnumbered = (line: SourceLine, habits: HeadingHabits): ReadLine => {
  const { text } = line;
  const outline = outlineOf(line);
  if (outline !== undefined && isAllHeading(line, text, habits)) {
    const isPart = isPartHeading(withoutLetterSpacing(text), habits.form);
    const level = habits.levels.get(outline) ?? (Math.min(outline + 1, 5) as HeadingLevel);
    return asHeading(line, isPart && !habits.levels.has(outline) ? 1 : level, 0);
  }
  const isAlone = standsOut(line, habits.body);
  const level = isAlone ? habits.looks.get(lookOf(line)) : undefined;
  if (level !== undefined) return asHeading(line, level, 0);
  if (isPartHeading(withoutLetterSpacing(text), habits.form)) return asHeading(line, 1, 0);
  return isAlone ? asHeading(line, 2, 0) : asParagraph(line);
};

/** A line as heading, paragraph, or both. */
export const readLine = (line: SourceLine, habits: HeadingHabits): ReadLine => {
  const number = numberOf(line);
  return number ? readNumbered(line, number.level, number.typed, habits) : readUnnumbered(line, habits);
};
