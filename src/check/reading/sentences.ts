/** Where the sentences of a text end; ； joins the items of a list. */
const stop = /[。！？]/g;
const clauseStop = /[，,。！？；]/;

/** Sentences of a text, found once: where the one around a place begins and ends. */
export interface Sentences {
  readonly startOf: (at: number) => number;
  /** Its stop left out. */
  readonly endOf: (at: number) => number;
}

/** The last of ascending numbers that is not above a limit; `undefined` if all are. */
const lastUpTo = (numbers: readonly number[], limit: number): number | undefined => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
};

export const sentencesOf = (text: string): Sentences => {
  const starts = [0, ...[...text.matchAll(stop)].map(({ index }) => index + 1)];
  const startOf = (at: number): number => lastUpTo(starts, at) ?? 0;
  return {
    startOf,
    endOf: (at) => {
      const rest = text.slice(at).search(stop);
      return rest < 0 ? text.length : at + rest;
    },
  };
};

/** Where the clause after a place ends. */
export const clauseEnd = (text: string, at: number): number => {
  const length = text.slice(at).search(clauseStop);
  return length < 0 ? text.length : at + length;
};
