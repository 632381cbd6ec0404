import { type Path, valueAt } from './path.js';

/** A text of a report with its place. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** Where a report's printed texts stand. */
const roots: readonly Path[] = [
  ['agency', 'name'],
  ['agency', 'shortName'],
  ['title'],
  ['preamble'],
  ['parts'],
  ['filing', 'head'],
  ['filing', 'reviewer'],
  ['filing', 'preparer'],
  ['filing', 'phone'],
  ['notes', 'figures'],
  ['notes', 'tables'],
];

const textsUnder = (value: unknown, path: Path): readonly PlacedText[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsUnder(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => textsUnder(item, [...path, key]));
};

/** All printed texts of a report, or of what should become one, in the order of their keys. */
export const textsOf = (report: unknown): readonly PlacedText[] =>
  roots.flatMap((root) => textsUnder(valueAt(report, root), root));
