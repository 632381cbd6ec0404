import { type BadCharacter, badCharacters } from '../text/characters.js';
import { parseDate } from '../text/dates.js';
import { MAX_CIRCLED } from '../text/numerals.js';
import { parsePlaceholders } from '../text/placeholders.js';
import { type Path, valueAt } from './path.js';
import { issueAt, type ReportIssue } from './report-error.js';
import { type PlacedText, textsOf } from './texts.js';

const MAX_CHARACTERS = 20_000;
const MAX_NAME_CHARACTERS = 200;
/** Bad characters of one text that are listed. */
const MAX_LISTED = 20;

const narrative: readonly unknown[] = ['preamble', 'parts'];

/** Names and filing fields are short; notes under a table are paragraphs. */
const maxIn = (path: Path): number =>
  narrative.includes(path[0]) || (path[0] === 'notes' && path[1] === 'tables') ? MAX_CHARACTERS : MAX_NAME_CHARACTERS;

const dateRoots: readonly Path[] = [
  ['filing', 'date'],
  ['issued', 'date'],
];

const characterFault = (path: Path, { kind, codePoint, position }: BadCharacter): ReportIssue =>
  kind === 'break'
    ? issueAt(
        'text-line-break',
        path,
        `第${position}个字符是换行或制表符（${codePoint}），一段文字请写在一行里，分段请分成两项`,
        { position, codePoint },
      )
    : issueAt('text-character', path, `第${position}个字符（${codePoint}）不能印出，多为复制时带入，请删去`, {
        position,
        codePoint,
      });

const textFaults = ({ path, text }: PlacedText, isFigure: (id: string) => boolean): readonly ReportIssue[] => {
  if (text.trim() === '') return [issueAt('text-empty', path, '文字为空，请补写或删去这一项', {})];
  const max = maxIn(path);
  if (text.length > max) return [issueAt('length', path, `文字过长，最多${max}字`, { of: 'characters', most: max })];
  const characters = badCharacters(text).slice(0, MAX_LISTED);
  return [...characters.map((bad) => characterFault(path, bad)), ...placeholderFaults(path, text, isFigure)];
};

const placeholderFaults = (path: Path, text: string, isFigure: (id: string) => boolean): readonly ReportIssue[] =>
  parsePlaceholders(text).flatMap((piece) => {
    if (piece.type === 'literal') return [];
    if (piece.type === 'malformed') {
      return [
        issueAt(
          'placeholder-malformed',
          path,
          `“${piece.source}”不是数据引用，应写作 {{数据项名}}；要印出花括号请写 \\{{`,
          { source: piece.source },
        ),
      ];
    }
    if (isFigure(piece.id)) return [];
    return [
      issueAt('placeholder-unknown', path, `“${piece.source}”引用的数据项 ${piece.id} 不在统计表中`, {
        source: piece.source,
        figure: piece.id,
        year: 'this',
      }),
    ];
  });

const dateFaults = (root: unknown, path: Path): readonly ReportIssue[] => {
  const value = valueAt(root, path);
  if (typeof value !== 'string' || parseDate(value)) return [];
  return [
    issueAt('date', path, `“${value.slice(0, 20)}”不是日期，应写作 2019-03-05 这样的年-月-日`, {
      written: value.slice(0, 20),
    }),
  ];
};

/** Faults that need a section's neighbours: too many at one level, a run-in heading without its paragraph. */
const sectionFaults = (value: unknown, path: Path): readonly ReportIssue[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const sections = value.filter((item) => typeof item === 'object' && item !== null).length;
    const faults =
      sections > MAX_CIRCLED
        ? [
            issueAt('section-count', path, `同一层的小节最多${MAX_CIRCLED}个，现有${sections}个`, {
              most: MAX_CIRCLED,
              count: sections,
            }),
          ]
        : [];
    return [...faults, ...value.flatMap((item, index) => sectionFaults(item, [...path, index]))];
  }
  const { runIn, body } = value as { runIn?: unknown; body?: unknown };
  const faults =
    runIn === true && Array.isArray(body) && typeof body[0] !== 'string'
      ? [issueAt('run-in-paragraph', [...path, 'body'], '段首标题（runIn）之后须有一段文字', {})]
      : [];
  return [...faults, ...sectionFaults(body, [...path, 'body'])];
};

const partFaults = (value: unknown): readonly ReportIssue[] => {
  const parts = valueAt(value, ['parts']);
  if (typeof parts !== 'object' || parts === null) return [];
  return Object.entries(parts).flatMap(([key, part]) => sectionFaults(part, ['parts', key]));
};

/**
 * All faults of what a report's texts say, whatever its shape: characters, length, placeholders, dates, sections.
 */
export const findTextFaults = (value: unknown, isFigure: (id: string) => boolean): readonly ReportIssue[] => [
  ...textsOf(value).flatMap((text) => textFaults(text, isFigure)),
  ...dateRoots.flatMap((root) => dateFaults(value, root)),
  ...partFaults(value),
];
