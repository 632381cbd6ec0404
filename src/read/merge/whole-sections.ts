import type { Pair } from './align-units.js';
import type { Unit } from './units.js';

/** Paths of the sections that a unit stands in, the outermost first; of a section's heading, the section is one of them. */
const sectionsAround = (path: string): readonly string[] =>
  [...path.matchAll(/\](?=\.(?:body|heading)\b)/g)].map(({ index }) => path.slice(0, index + 1));

const headingOf = (section: string): string => `${section}.heading`;

const count = (units: readonly Unit[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { path } of units) {
    for (const section of sectionsAround(path)) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
};

/**
 * Units that were inserted or deleted, where all of a section was, as that section: with its path and its heading's words.
 *
 * @param all every unit of the report that they are taken from
 */
export const wholeSections = (
  some: readonly Unit[],
  all: readonly Unit[],
): readonly { readonly path: string; readonly text: string }[] => {
  const [touched, every] = [count(some), count(all)];
  return some.flatMap(({ path, text }) => {
    const outermost = sectionsAround(path).find((section) => touched.get(section) === every.get(section));
    if (outermost === undefined) return [{ path, text }];
    return path === headingOf(outermost) ? [{ path: outermost, text }] : [];
  });
};

/**
 * Pairs without those that moved within a section which moved as a whole: its heading stands for it, and what was reworded
 * in it for itself.
 */
export const movedSections = (pairs: readonly Pair[], before: readonly Unit[]): readonly Pair[] => {
  const moved = pairs.filter((pair) => pair.moved);
  const byPath = new Map(moved.map((pair) => [pair.before.path, pair]));
  const every = count(before);
  // Where each section's units went with its heading.
  const together = new Map<string, number>();
  for (const pair of moved) {
    for (const section of sectionsAround(pair.before.path)) {
      const target = byPath.get(headingOf(section))?.after.path.replace(/\.heading$/, '');
      const goes = target !== undefined && pair.after.path === target + pair.before.path.slice(section.length);
      if (goes) together.set(section, (together.get(section) ?? 0) + 1);
    }
  }
  return pairs.flatMap((pair): readonly Pair[] => {
    const { path } = pair.before;
    const whole = pair.moved && sectionsAround(path).find((section) => together.get(section) === every.get(section));
    if (!whole) return [pair];
    const isReworded = pair.before.text !== pair.after.text;
    if (path !== headingOf(whole)) return isReworded ? [{ ...pair, moved: false }] : [];
    const target = pair.after.path.replace(/\.heading$/, '');
    return [{ ...pair, before: { ...pair.before, path: whole }, after: { ...pair.after, path: target } }];
  });
};
