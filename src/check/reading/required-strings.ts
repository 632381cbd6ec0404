/**
 * Strings of which every match of a pattern has at least one: a text without them need not be searched. Most patterns of
 * a vocabulary are ruled out this way, at the price of a plain search for a string.
 */

interface Element {
  /** A character, or a group's source without its brackets. */
  readonly source: string;
  readonly kind: 'character' | 'group' | 'other';
  /** It may be missing from a match. */
  readonly optional: boolean;
}

const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})[?]?/;

/** Where the bracket that opens at a place closes. */
const closeOf = (pattern: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') at = pattern.indexOf(']', at + 1);
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return pattern.length;
};

/** The element at a place, and where it ends, its quantifier left out. */
const elementAt = (
  pattern: string,
  at: number,
): { readonly element: Omit<Element, 'optional'>; readonly end: number } => {
  const sign = pattern.charAt(at);
  if (sign === '\\') return { element: { source: '', kind: 'other' }, end: at + 2 };
  if (sign === '[') return { element: { source: '', kind: 'other' }, end: pattern.indexOf(']', at + 1) + 1 };
  if (sign === '(') {
    const end = closeOf(pattern, at);
    const opening = /^\((?:\?(?::|<[a-z]+>))?/.exec(pattern.slice(at))?.[0] ?? '(';
    const looksAround = /^\(\?(?:[=!]|<[=!])/.test(pattern.slice(at));
    const source = looksAround ? '' : pattern.slice(at + opening.length, end);
    return { element: { source, kind: looksAround ? 'other' : 'group' }, end: end + 1 };
  }
  return { element: { source: sign, kind: /[\u4e00-\u9fff]/.test(sign) ? 'character' : 'other' }, end: at + 1 };
};

const elementsOf = (pattern: string): readonly Element[] => {
  const elements: Element[] = [];
  for (let at = 0; at < pattern.length; ) {
    const { element, end } = elementAt(pattern, at);
    const [repeated = ''] = quantifier.exec(pattern.slice(end)) ?? [];
    elements.push({ ...element, optional: /^(?:[?*]|\{0)/.test(repeated) });
    at = end + repeated.length;
  }
  return elements;
};

/** The alternatives of a pattern: what stands between its own |. */
const alternativesOf = (pattern: string): readonly string[] => {
  const alternatives: string[] = [];
  let start = 0;
  for (let at = 0; at < pattern.length; ) {
    if (pattern.charAt(at) === '|') {
      alternatives.push(pattern.slice(start, at));
      start = at + 1;
    }
    at = elementAt(pattern, at).end;
  }
  return [...alternatives, pattern.slice(start)];
};

const shortest = (strings: readonly string[]): number => Math.min(...strings.map(({ length }) => length));

/** The better of two choices: longer strings, then fewer. */
const better = (one: readonly string[] | undefined, other: readonly string[]): readonly string[] => {
  if (one === undefined || shortest(other) > shortest(one)) return other;
  return shortest(other) === shortest(one) && other.length < one.length ? other : one;
};

const ofSequence = (pattern: string): readonly string[] | undefined => {
  let best: readonly string[] | undefined;
  let run = '';
  const endRun = (): void => {
    if (run !== '') best = better(best, [run]);
    run = '';
  };
  for (const { source, kind, optional } of elementsOf(pattern)) {
    if (kind === 'character' && !optional) {
      run += source;
      continue;
    }
    endRun();
    const inside = kind === 'group' && !optional ? requiredStrings(source) : undefined;
    if (inside !== undefined) best = better(best, inside);
  }
  endRun();
  return best;
};

/** Any match has one of these strings; `undefined` where nothing can be said. */
export const requiredStrings = (pattern: string): readonly string[] | undefined => {
  const strings = alternativesOf(pattern).map(ofSequence);
  return strings.some((one) => one === undefined) ? undefined : [...new Set(strings.flatMap((one) => one ?? []))];
};
