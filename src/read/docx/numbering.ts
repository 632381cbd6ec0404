import { chineseNumeral, circledNumeral } from '../../text/numerals.js';
import { scanXml } from '../../zip/xml.js';
import { limits } from './limits.js';
import { isWord, tooLarge } from './word-xml.js';

interface ListLevel {
  readonly start: number;
  /** Format of its numbers: `chineseCounting`, `decimal`. */
  readonly format: string;
  /** `（%2）` */
  readonly text: string;
  /** Id of the style whose paragraphs are of this level. */
  readonly style: string;
}

/** Levels of a list by their number from 0. */
type ListLevels = ReadonlyMap<number, ListLevel>;

/** The lists of a Word file by their number. */
export type Lists = ReadonlyMap<string, ListLevels>;

interface LevelInWork {
  start: number;
  format: string;
  text: string;
  style: string;
}

/** Reads `numbering.xml`: what Word writes before paragraphs that are numbered by themselves. */
export const readLists = (xml: string | undefined): Lists => {
  const abstract = new Map<string, Map<number, LevelInWork>>();
  const lists = new Map<string, Map<number, LevelInWork>>();
  if (xml === undefined) return lists;
  let levels: Map<number, LevelInWork> | undefined;
  let level: LevelInWork | undefined;
  let overridden = 0;
  scanXml(xml, {
    open: (name, attributes, namespace) => {
      if (!isWord(namespace)) return;
      const value = attributes.get('val') ?? '';
      if (name === 'abstractNum' || name === 'num') {
        levels = new Map();
        const target = name === 'num' ? lists : abstract;
        target.set(attributes.get(name === 'num' ? 'numId' : 'abstractNumId') ?? '', levels);
        if (target.size > limits.styles) throw tooLarge('编号', limits.styles);
      } else if (name === 'abstractNumId') {
        for (const [at, level] of abstract.get(value) ?? []) levels?.set(at, { ...level });
      } else if (name === 'lvlOverride') overridden = Number(attributes.get('ilvl') ?? 0);
      else if (name === 'startOverride') {
        const level = levels?.get(overridden);
        if (level) level.start = Number(value);
      } else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '', style: '' };
        levels?.set(Number(attributes.get('ilvl') ?? 0), level);
      } else if (!level) return;
      else if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
      else if (name === 'pStyle') level.style = value;
    },
    close: (name, namespace) => {
      if (name === 'lvl' && isWord(namespace)) level = undefined;
    },
  });
  return lists;
};

const formatted = (format: string, value: number): string => {
  if (/chinese|ideographDigital|taiwanese|japaneseCounting|koreanDigital/i.test(format)) return chineseNumeral(value);
  if (/circle/i.test(format)) return value <= 50 ? circledNumeral(value) : String(value);
  if (format === 'upperLetter') return String.fromCharCode(64 + (((value - 1) % 26) + 1));
  if (format === 'lowerLetter') return String.fromCharCode(96 + (((value - 1) % 26) + 1));
  return format === 'bullet' || format === 'none' ? '' : String(value);
};

/** The largest number of a list. */
const MOST = 100_000;

/** A paragraph of a list. */
export interface Listed {
  readonly list?: string;
  readonly listLevel?: number;
  readonly style: string | undefined;
}

/** The level that a paragraph names, or that its style stands for. */
const levelOf = ({ listLevel, style }: Listed, levels: ListLevels): number =>
  listLevel ?? [...levels].find(([, each]) => style !== undefined && each.style === style)?.[0] ?? 0;

/** Gives each paragraph of a list its number, in the order of the file; empty where it has none. */
export const listCounter = (lists: Lists): ((listed: Listed) => string) => {
  const counts = new Map<string, Map<number, number>>();
  return (listed) => {
    const { list } = listed;
    const levels = list === undefined || list === '0' ? undefined : lists.get(list);
    const level = levels ? levelOf(listed, levels) : 0;
    const definition = levels?.get(level);
    if (list === undefined || !levels || !definition) return '';
    const known = counts.get(list) ?? new Map<number, number>();
    counts.set(list, known);
    known.set(level, Math.min(MOST, (known.get(level) ?? definition.start - 1) + 1));
    for (const deeper of [...known.keys()]) if (deeper > level) known.delete(deeper);
    if (definition.format === 'bullet') return '';
    return definition.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels.get(at);
      return of ? formatted(of.format, known.get(at) ?? of.start) : '';
    });
  };
};
