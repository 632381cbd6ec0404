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

const keyOf = ({ kind, text }: Unit): string => `${kind} ${text}`;

const isSame = (one: Unit, other: Unit): boolean => one.kind === other.kind && one.text === other.text;

/** Where each kind and text stands, the first place last. */
const placesByWords = (units: readonly Unit[]): ReadonlyMap<string, number[]> => {
  const places = new Map<string, number[]>();
  for (let place = units.length - 1; place >= 0; place -= 1) {
    const unit = units[place];
    const sharing = unit && places.get(keyOf(unit));
    if (sharing) sharing.push(place);
    else if (unit) places.set(keyOf(unit), [place]);
  }
  return places;
};

type Run = readonly (readonly [before: number, after: number])[];

/** The longest run of units that stand in both in the same order, as pairs of places. */
const longestRun = (before: readonly Unit[], after: readonly Unit[]): Run => {
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
    } else if (at(b + 1, a) > at(b, a + 1)) b += 1;
    // Of two neighbours that changed places, the second has moved up.
    else a += 1;
  }
  return run;
};

/** Comparing each with each takes memory: beyond so many pairs, a run is made of the next that is the same, and the next. */
const MAX_PAIRS = 4_000_000;

const nextRun = (before: readonly Unit[], after: readonly Unit[]): Run => {
  const places = placesByWords(after);
  const run: (readonly [number, number])[] = [];
  let last = -1;
  before.forEach((unit, place) => {
    const candidates = places.get(keyOf(unit));
    let found = candidates?.pop();
    while (found !== undefined && found <= last) found = candidates?.pop();
    if (found === undefined) return;
    run.push([place, found]);
    last = found;
  });
  return run;
};

/** Units that stand in both in the same order, as pairs of places: what is the same from above and from below goes first. */
const commonRun = (before: readonly Unit[], after: readonly Unit[]): Run => {
  const shorter = Math.min(before.length, after.length);
  const sameAt = (b: number, a: number): boolean => {
    const [one, other] = [before[b], after[a]];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  let head = 0;
  while (head < shorter && sameAt(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && sameAt(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  const inner = before.slice(head, before.length - tail);
  const other = after.slice(head, after.length - tail);
  const run = inner.length * other.length <= MAX_PAIRS ? longestRun(inner, other) : nextRun(inner, other);
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...run.map(([b, a]) => [b + head, a + head] as const),
    ...Array.from({ length: tail }, (_, at) => [before.length - tail + at, after.length - tail + at] as const),
  ];
};

const pairsOfLetters = (text: string): ReadonlySet<string> => {
  const letters = [...text];
  return new Set(letters.map((letter, index) => letter + (letters[index + 1] ?? '')));
};

/** How much two texts have in common, from 0 to 1. */
const likeness = (first: ReadonlySet<string>, second: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, first.size + second.size);
};

/** Texts between the same neighbours with less in common are not one edited into the other. */
const ENOUGH = 0.4;
/** Nor are texts that stand elsewhere. */
const ENOUGH_ELSEWHERE = 0.7;
/** More texts are not compared each with each. */
const MAX_COMPARED = 40_000;

/** Pairs of what was reworded: the most alike first. */
const reworded = (
  before: readonly Unit[],
  after: readonly Unit[],
  enough: number,
): readonly (readonly [Unit, Unit])[] => {
  if (before.length * after.length > MAX_COMPARED) return [];
  const letters = new Map([...before, ...after].map((unit) => [unit, pairsOfLetters(unit.text)]));
  const lettersOf = (unit: Unit): ReadonlySet<string> => letters.get(unit) ?? new Set();
  const all = before.flatMap((one) =>
    after.flatMap((other) => {
      const score = one.kind === other.kind ? likeness(lettersOf(one), lettersOf(other)) : 0;
      return score >= enough ? [{ one, other, score }] : [];
    }),
  );
  const taken = new Set<Unit>();
  const pairs: (readonly [Unit, Unit])[] = [];
  for (const { one, other } of all.sort((x, y) => y.score - x.score)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs;
};

/** Pairs of what stands elsewhere, word for word. */
const movedUnits = (before: readonly Unit[], after: readonly Unit[]): readonly (readonly [Unit, Unit])[] => {
  const places = placesByWords(after);
  return before.flatMap((unit): readonly (readonly [Unit, Unit])[] => {
    const found = after[places.get(keyOf(unit))?.pop() ?? -1];
    return found ? [[unit, found]] : [];
  });
};

/** Tells what each unit of a report has become: the same, reworded, moved, deleted; and what is new. */
export const alignUnits = (before: readonly Unit[], after: readonly Unit[]): Aligned => {
  const run = commonRun(before, after);
  const pairs: Pair[] = [];
  const stands = new Set<Unit>();
  const isFree = (unit: Unit): boolean => !stands.has(unit);
  const join = (one: Unit | undefined, other: Unit | undefined, moved: boolean): void => {
    if (!one || !other) return;
    pairs.push({ before: one, after: other, moved });
    stands.add(one).add(other);
  };
  for (const [b, a] of run) join(before[b], after[a], false);
  for (const [one, other] of movedUnits(before.filter(isFree), after.filter(isFree))) join(one, other, true);
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...run, [before.length, after.length] as const]) {
    const [gone, come] = [before.slice(b, nextB).filter(isFree), after.slice(a, nextA).filter(isFree)];
    for (const [one, other] of reworded(gone, come, ENOUGH)) join(one, other, false);
    [b, a] = [nextB + 1, nextA + 1];
  }
  for (const [one, other] of reworded(before.filter(isFree), after.filter(isFree), ENOUGH_ELSEWHERE)) {
    join(one, other, true);
  }
  return { pairs, deleted: before.filter(isFree), inserted: after.filter(isFree) };
};
