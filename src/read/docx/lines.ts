import { badCharacters } from '../../text/characters.js';
import { endsHeading, opensWithNumber } from '../../text/typed-lines.js';
import { isoDate } from '../around.js';
import { type Lists, listCounter } from './numbering.js';
import type { CellPlace, Look, Piece, SourceBlock, SourceParagraph, SourceTable } from './source.js';
import type { Style, Styles } from './styles.js';

/** A line of text with what tells its part in the report. */
export interface SourceLine {
  readonly type: 'line';
  /** The paragraph that it stands in, from 1. */
  readonly place: number;
  /** The cell that it stands in, where a table frames text. */
  readonly cell: CellPlace | undefined;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What Word writes before it. */
  readonly number: string;
  /** Outline level from 0. */
  readonly outline: number | undefined;
  /** Name of its style in lower case, without spaces. */
  readonly style: string;
  readonly align: string;
  /** Its first line begins further right. */
  readonly indented: boolean;
  /** A soft return parts it from the line before. */
  readonly broken: boolean;
  /** The next line goes on in it: a heading that opens a paragraph. */
  readonly runsOn: boolean;
}

export interface TableItem {
  readonly type: 'table';
  readonly table: SourceTable;
}

/** What stands in a Word file, in order, blank lines left out. */
export type Item = SourceLine | TableItem;

/** Marks without width, and what cannot be printed, come along when text is copied. */
export const plainText = (text: string): string => {
  const spaced = text.replace(/[\t\n]+/g, ' ');
  const bad = new Set(badCharacters(spaced).map(({ codePoint }) => codePoint));
  if (bad.size === 0) return spaced.trim();
  return [...spaced]
    .filter((character) => !bad.has(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`))
    .join('')
    .trim();
};

/** Paragraphs whose ends were deleted, joined with the next. */
const joinParagraphs = (blocks: readonly SourceBlock[]): readonly SourceBlock[] => {
  const joined: SourceBlock[] = [];
  let before: readonly Piece[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.joined) before = [...before, ...block.pieces];
    else {
      joined.push(
        block.type === 'paragraph' && before.length > 0 ? { ...block, pieces: [...before, ...block.pieces] } : block,
      );
      before = [];
    }
  }
  return joined;
};

/** The pieces of each line between soft returns. */
const splitPieces = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [[]];
  for (const { text, look } of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, look });
    });
  }
  return lines;
};

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const ended = /[。！？；：!?;:”）)]\s*$/u;

/** Whether a soft return ends a paragraph: a sentence ends before it, a number opens what follows, or a date stands there. */
const isParagraphEnd = (before: string, after: string): boolean =>
  ended.test(before) ||
  opensWithNumber(after) ||
  (opensWithNumber(before) && before.length <= 40) ||
  /^[\s\u3000]/u.test(after) ||
  isoDate(after) !== undefined;

/** Lines that a person takes for paragraphs of their own. */
const ownLines = (
  pieces: readonly Piece[],
  isEnd: (before: string, after: string) => boolean,
): readonly (readonly Piece[])[] => {
  const lines: (readonly Piece[])[] = [];
  for (const line of splitPieces(pieces)) {
    const last = lines.at(-1);
    const joins = last !== undefined && !isEnd(textOf(last), textOf(line));
    if (joins && last) lines[lines.length - 1] = [...last, ...line];
    else lines.push(line);
  }
  return lines;
};

const isTitleStyle = (name: string): boolean => /^(?:title|标题)$|附件标题/.test(name);
export const isContentsStyle = (name: string): boolean => /^(?:toc\d|目录|contents\d|tocheading)/.test(name);

const shownPieces = ({ pieces }: SourceParagraph, { look }: Style): readonly Piece[] =>
  pieces.flatMap(({ text, look: ownLook }): readonly Piece[] => {
    const whole: Look = { ...look, ...ownLook };
    return whole.hidden ? [] : [{ text, look: whole }];
  });

/** The lines and tables of a Word file. */
export const itemsOf = (blocks: readonly SourceBlock[], styles: Styles, lists: Lists): readonly Item[] => {
  const numberOf = listCounter(lists);
  return joinParagraphs(blocks).flatMap((block): readonly Item[] => {
    if (block.type === 'table') return [{ type: 'table', table: block }];
    const style = styles.byId(block.style);
    const setting = { ...style.setting, ...block.setting };
    const pieces = shownPieces(block, style);
    if (block.isContents || isContentsStyle(style.name) || textOf(pieces).trim() === '') return [];
    const number = numberOf({ ...setting, style: block.style });
    const { outline, align = '', firstLine = 0 } = setting;
    const isTitle = isTitleStyle(style.name) || align === 'center';
    const isHeading = outline !== undefined && outline < 9;
    const isEnd = isTitle ? () => false : isHeading ? endsHeading : isParagraphEnd;
    const lines = ownLines(pieces, isEnd).filter((line) => textOf(line).trim() !== '');
    return lines.map(
      (line, index): SourceLine => ({
        type: 'line',
        place: block.place,
        cell: block.cell,
        text: plainText(textOf(line)),
        pieces: line,
        number: index === 0 ? number : '',
        outline: index === 0 && outline !== undefined && outline < 9 ? outline : undefined,
        style: style.name,
        align,
        indented: firstLine > 0 || /^[\s\u3000]{2}/u.test(textOf(line)),
        broken: index > 0,
        runsOn: block.runsOn && index === lines.length - 1,
      }),
    );
  });
};
