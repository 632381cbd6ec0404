import type { PrintedPiece } from '../../report/print-pieces.js';

/** A figure in a text that was printed otherwise than its placeholder does. */
export interface LostPlaceholder {
  /** `{{requests.received.total}}` */
  readonly source: string;
  readonly printed: string;
  /** The number that was typed in its place; absent where its place cannot be told, or words stand there. */
  readonly typed?: string;
}

export interface KeptText {
  /** The edited text with the placeholders that survive, and those whose print was overtyped by a number. */
  readonly text: string;
  readonly lost: readonly LostPlaceholder[];
}

/** Longer texts are compared by what they begin and end with alone. */
const LONGEST = 4_000;

/** For each letter of the first text, its place in the second if it stands there unchanged. */
const placesIn = (before: string, after: string): readonly (number | undefined)[] => {
  const places: (number | undefined)[] = Array.from({ length: before.length }, () => undefined);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    places[head] = head;
    head += 1;
  }
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    places[before.length - 1 - tail] = after.length - 1 - tail;
    tail += 1;
  }
  const [inner, other] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (inner.length > LONGEST || other.length > LONGEST) return places;
  const wide = other.length + 1;
  const longest = new Uint16Array((inner.length + 1) * wide);
  const at = (i: number, j: number): number => longest[i * wide + j] ?? 0;
  for (let i = inner.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      longest[i * wide + j] = inner[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let [i, j] = [0, 0];
  while (i < inner.length && j < other.length) {
    if (inner[i] === other[j]) {
      places[head + i] = head + j;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
};

/** Whether a digit or a point was put beside a number, which makes another number of it. */
const isGrown = (before: string | undefined, after: string | undefined): boolean =>
  after !== undefined && /[\d.]/.test(after) && before !== after;

/** A number as it is typed over another. */
const typedNumber = /^[+\-−]?[\d０-９]+(?:[.．,，][\d０-９]+)*[%％]?$/u;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands between the letters that stood on both sides of a print, if both still stand. */
const spanBetween = (places: readonly (number | undefined)[], print: Span, after: string): Span | undefined => {
  const left = print.from === 0 ? -1 : places[print.from - 1];
  const right = print.to === places.length ? after.length : places[print.to];
  return left === undefined || right === undefined ? undefined : { from: left + 1, to: right };
};

/**
 * Puts the placeholders of a text back into its edited print, wherever what they printed stands unchanged. Where another
 * number was typed over it, which of both holds is for a person to say: the placeholder stays, and is told as lost.
 *
 * @param pieces the text before, with what each piece printed
 */
export const keepPlaceholders = (pieces: readonly PrintedPiece[], after: string): KeptText => {
  const before = pieces.map(({ printed }) => printed).join('');
  const start = before.length - before.trimStart().length;
  const trimmed = before.trim();
  const places = placesIn(trimmed, after);
  const lost: LostPlaceholder[] = [];
  const kept: (Span & { readonly source: string })[] = [];
  let at = -start;
  for (const { piece, printed } of pieces) {
    const from = at;
    at += printed.length;
    if (piece.type === 'literal' || piece.type === 'malformed') continue;
    const first = places[from];
    const stands =
      first !== undefined &&
      [...printed].every((_, offset) => places[from + offset] === first + offset) &&
      !isGrown(trimmed[from - 1], after[first - 1]) &&
      !isGrown(trimmed[from + printed.length], after[first + printed.length]);
    if (stands && first !== undefined) kept.push({ from: first, to: first + printed.length, source: piece.source });
    else {
      const span = spanBetween(places, { from, to: from + printed.length }, after);
      const typed = span && after.slice(span.from, span.to).trim();
      if (span && typed !== undefined && typedNumber.test(typed)) {
        kept.push({ ...span, source: piece.source });
        lost.push({ source: piece.source, printed, typed });
      } else lost.push({ source: piece.source, printed });
    }
  }
  let text = '';
  let end = 0;
  for (const { from, to, source } of kept) {
    text += after.slice(end, from).replaceAll('{{', '\\{{') + source;
    end = to;
  }
  return { text: text + after.slice(end).replaceAll('{{', '\\{{'), lost };
};
