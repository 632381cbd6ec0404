import { groupBy } from '../canonical.js';
import { digest, shortDigest } from '../digest.js';
import type { UnitWork } from '../unit-work.js';
import { copiers } from './alike-files.js';
import type { Finder, Found } from './found.js';

/** Characters that must follow one another alike. */
const RUN = 12;
/** One stretch of so many is looked at: which ones, the text itself decides, so that alike texts keep alike stretches. */
const ONE_IN = 4;
/** A stretch that more units have, of few units a sixth, comes from a model that the office handed out. */
const mostSharing = (texts: number): number => Math.min(12, Math.max(2, Math.round(texts / 6)));
const MIN_CHARACTERS = 120;
const MIN_STRETCHES = 12;
/** Share of the rare stretches, and of all, that two texts have in common. */
const ENOUGH = 0.6;
const ENOUGH_OF_ALL = 0.3;

/** Titles of documents, and phrases that every report has. */
const setPhrases =
  /《[^《》]*》|以习近平新时代中国特色社会主义思想为指导|全面贯彻(?:落实)?党的[^，。；]{2,12}(?:精神|部署)/g;

interface OwnText {
  readonly work: UnitWork;
  readonly text: string;
  readonly stretches: ReadonlySet<number>;
}

/** A unit's own words: without numbers, its names and what everybody writes. */
const wordsOf = ({ passages, unit }: UnitWork): string => {
  const names = [unit.name, ...unit.aliases].sort((a, b) => b.length - a.length);
  return passages
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => names.reduce((words, name) => words.replaceAll(name, '本单位'), text))
    .map((text) => text.replaceAll(setPhrases, '').replaceAll(/[\d\s.,％%]/g, ''))
    .join('');
};

const stretchesOf = (text: string): ReadonlySet<number> => {
  const stretches = new Set<number>();
  for (let at = 0; at + RUN <= text.length; at += 1) {
    const mark = shortDigest(text.slice(at, at + RUN));
    if (mark % ONE_IN === 0) stretches.add(mark);
  }
  return stretches;
};

const foundOf = (works: readonly UnitWork[], percent: number, about: string): Found => ({
  code: 'text-alike',
  severity: 'warning',
  units: works.map(({ unit }) => unit),
  asks: copiers(works),
  paths: ['parts'],
  message: `${works.map(({ unit }) => `“${unit.name}”`).join('、')}的文字${percent === 100 ? '相同' : `有${percent}%相同`}（内容雷同），请按本单位情况重写。`,
  actual: `${percent}%`,
  about,
});

/** Units with one and the same text, however many. */
const same = (texts: readonly OwnText[]): readonly (readonly OwnText[])[] =>
  [...groupBy(texts, ({ text }) => text).values()].filter((group) => group.length > 1);

/** For each pair of texts that share rare stretches, how many. */
const sharing = (texts: readonly OwnText[]): ReadonlyMap<number, number> => {
  const holders = new Map<number, number[]>();
  texts.forEach(({ stretches }, index) => {
    for (const mark of stretches) {
      const list = holders.get(mark);
      if (list === undefined) holders.set(mark, [index]);
      else list.push(index);
    }
  });
  const shared = new Map<number, number>();
  const most = mostSharing(texts.length);
  for (const list of holders.values()) {
    if (list.length > most) continue;
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const pair = one * texts.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return shared;
};

/** How many stretches of a text few others have. */
const rareIn = (texts: readonly OwnText[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const { stretches } of texts) for (const mark of stretches) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const most = mostSharing(texts.length);
  return texts.map(({ stretches }) => [...stretches].filter((mark) => (counts.get(mark) ?? 0) <= most).length);
};

const nearlySame = (texts: readonly OwnText[]): readonly Found[] => {
  const rare = rareIn(texts);
  return [...sharing(texts)].flatMap(([pair, count]): readonly Found[] => {
    const [i, j] = [Math.floor(pair / texts.length), pair % texts.length];
    const [one, other] = [texts[i], texts[j]];
    const least = Math.min(rare[i] ?? 0, rare[j] ?? 0);
    if (!one || !other || one.text === other.text || least < MIN_STRETCHES || count < least * ENOUGH) return [];
    if (count < Math.min(one.stretches.size, other.stretches.size) * ENOUGH_OF_ALL) return [];
    const percent = Math.min(99, Math.round((count / least) * 100));
    return [foundOf([one.work, other.work], percent, digest(`${one.text}\u0000${other.text}`))];
  });
};

/**
 * 内容雷同: two units with the same text. Texts are held against each other by stretches that few units share, so that the
 * work grows with their number and not with its square, and a model that all were given is nobody's copying.
 */
export const alikeText: Finder = ({ works }) => {
  const texts = works
    .filter(({ hasText }) => hasText)
    .map((work) => ({ work, text: wordsOf(work) }))
    .filter(({ text }) => text.length >= MIN_CHARACTERS)
    .map(({ work, text }): OwnText => ({ work, text, stretches: stretchesOf(text) }));
  const copies = same(texts).map((group) =>
    foundOf(
      group.map(({ work }) => work),
      100,
      digest(group[0]?.text ?? ''),
    ),
  );
  return [...copies, ...nearlySame(texts)];
};
