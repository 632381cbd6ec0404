import type { Collection } from '../../collect/collection.js';
import type { Decision } from '../../collect/decision.js';

/**
 * The files that a decision was about when it was first applied. Who wrote 通过 meant what lay there: a file that comes
 * later, or another in its place, is for a person to decide again.
 */
export interface Lock {
  readonly decision: string;
  readonly sha256: readonly string[];
}

/** A decision by what people wrote of it, wherever its row stands by now. */
const nameOf = ({ unit, kind, who, why, date }: Decision): string => [unit, kind, who, why, date].join('｜');

const isLocking = ({ kind, sha256 }: Decision): boolean =>
  sha256 === undefined && (kind === 'accept' || kind === 'return');

/** Decisions with the files that they were about in an earlier run. */
export const withLocks = (decisions: readonly Decision[], locks: readonly Lock[]): readonly Decision[] => {
  const known = new Map(locks.map(({ decision, sha256 }) => [decision, sha256]));
  return decisions.map((decision) => {
    const sha256 = isLocking(decision) ? known.get(nameOf(decision)) : undefined;
    return sha256 === undefined ? decision : { ...decision, sha256 };
  });
};

/** What each decision that names no files was about: as given, and as applied. */
export const locksOf = (given: readonly Decision[], { decisions }: Collection): readonly Lock[] => {
  const open = new Set(given.filter(isLocking).map(nameOf));
  return decisions.flatMap((decision) => {
    const { sha256, effect } = decision;
    const name = nameOf(decision);
    return effect === 'applied' && sha256 !== undefined && open.has(name) ? [{ decision: name, sha256 }] : [];
  });
};
