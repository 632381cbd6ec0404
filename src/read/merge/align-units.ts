import type { Unit } from './units.js';

/** A unit of the report before with what it has become. */
export interface Pair {
  readonly before: Unit;
  readonly after: Unit;
  /** It stands in another place among the others. */
  readonly moved: boolean;
}

export interface Aligned {
  readonly pairs: readonly Pair[];
  readonly deleted: readonly Unit[];
  readonly inserted: readonly Unit[];
}

const isSame = (one: Unit, other: Unit): boolean => one.kind === other.kind && one.text === other.text;

/** The longest run of units that stand in both in the same order, as pairs of places. */
const commonRun = (before: readonly Unit[], after: readonly Unit[]): readonly (readonly [number, number])[] => {
  const wide = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * wide);
  const at = (b: number, a: number): number => longest[b * wide + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const [one, other] = [before[b], after[a]];
      longest[b * wide + a] =
        one && other && isSame(one, other) ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1));
    }
  }
  const run: (readonly [number, number])[] = [];
  let [b, a] = [0, 0];
  while (b < before.length && a < after.length) {
    const [one, other] = [before[b], after[a]];
    if (one && other && isSame(one, other)) {
      run.push([b, a]);
      b += 1;
      a += 1;
    } else if (at(b + 1, a) >= at(b, a + 1)) b += 1;
    else a += 1;
  }
  return run;
};

const pairsOfLetters = (text: string): ReadonlySet<string> => {
  const letters = [...text];
  return new Set(letters.map((letter, index) => letter + (letters[index + 1] ?? '')));
};

/** How much two texts have in common, from 0 to 1. */
const likeness = (one: string, other: string): number => {
  const [first, second] = [pairsOfLetters(one), pairsOfLetters(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
};

/** Texts with less in common are not one edited into the other. */
const ENOUGH = 0.4;

/** Pairs of what was reworded between the same neighbours: the most alike first. */
const reworded = (before: readonly Unit[], after: readonly Unit[]): readonly (readonly [Unit, Unit])[] => {
  const all = before.flatMap((one) =>
    after.flatMap((other) => (one.kind === other.kind ? [{ one, other, score: likeness(one.text, other.text) }] : [])),
  );
  const taken = new Set<Unit>();
  const pairs: (readonly [Unit, Unit])[] = [];
  for (const { one, other, score } of all.sort((x, y) => y.score - x.score)) {
    if (score < ENOUGH || taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs;
};

/** Tells what each unit of a report has become: the same, reworded, moved, deleted; and what is new. */
export const alignUnits = (before: readonly Unit[], after: readonly Unit[]): Aligned => {
  const run = commonRun(before, after);
  const pairs: Pair[] = run.flatMap(([b, a]) => {
    const [one, other] = [before[b], after[a]];
    return one && other ? [{ before: one, after: other, moved: false }] : [];
  });
  const ends = [...run, [before.length, after.length] as const];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of ends) {
    for (const [one, other] of reworded(before.slice(b, nextB), after.slice(a, nextA))) {
      pairs.push({ before: one, after: other, moved: false });
    }
    [b, a] = [nextB + 1, nextA + 1];
  }
  const known = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const inserted = after.filter((unit) => !known.has(unit));
  const gone = before.filter((unit) => !known.has(unit));
  const deleted: Unit[] = [];
  for (const unit of gone) {
    const at = inserted.findIndex((other) => isSame(unit, other));
    const [moved] = at < 0 ? [] : inserted.splice(at, 1);
    if (moved) pairs.push({ before: unit, after: moved, moved: true });
    else deleted.push(unit);
  }
  return { pairs, deleted, inserted };
};
