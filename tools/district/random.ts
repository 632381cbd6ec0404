/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(values: readonly [T, ...T[]] | readonly T[]) => T;
  /** The values in another order. */
  readonly shuffle: <T>(values: readonly T[]) => readonly T[];
}

const mixed = (text: string): number => {
  let hash = 0x9e3779b9;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x85ebca6b) ^ (hash >>> 13);
  return hash >>> 0;
};

/** What follows from a seed, whatever was drawn from other seeds. */
export const randomOf = (seed: string): Random => {
  let state = mixed(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 0x100000000;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (probability) => next() < probability,
    pick: <T>(values: readonly T[]): T => {
      const value = values[whole(0, values.length - 1)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
    shuffle: <T>(values: readonly T[]): readonly T[] => {
      const left = [...values];
      for (let at = left.length - 1; at > 0; at -= 1) {
        const other = whole(0, at);
        [left[at], left[other]] = [left[other] as T, left[at] as T]; // both within the list
      }
      return left;
    },
  };
};
