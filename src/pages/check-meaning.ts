import type { Page } from '../typeset/index.js';
import { ConformanceError, type MeaninglessCharacter } from './conformance-error.js';

/** Private use: planes 15 and 16, and U+E000 to U+F8FF; and the byte-order mark, which no map to Unicode may name. */
const meaningless = /[\ue000-\uf8ff\ufeff\u{f0000}-\u{10fffd}]/gu;

const meaninglessIn = (pages: readonly Page[]): readonly MeaninglessCharacter[] => {
  const found = new Map<string, Set<string>>();
  for (const { text, from } of pages.flatMap(({ runs }) => runs)) {
    for (const char of text.match(meaningless) ?? []) found.set(char, (found.get(char) ?? new Set()).add(from));
  }
  return [...found].map(([char, paths]) => ({ char, codePoint: char.codePointAt(0) ?? 0, paths: [...paths] }));
};

/**
 * Holds the words on pages that are to be archived against what Unicode can say.
 *
 * @throws ConformanceError for characters without a meaning
 */
export const checkMeaning = (pages: readonly Page[]): void => {
  const characters = meaninglessIn(pages);
  if (characters.length === 0) return;
  const list = characters
    .map(({ codePoint, paths }) => `U+${codePoint.toString(16).toUpperCase()}（${paths.join('、')}）`)
    .join('；');
  throw new ConformanceError(
    'conformance-characters',
    `这些字符没有公认的含义，归档文件不能使用：${list}。请改用规范字符`,
    characters,
  );
};
