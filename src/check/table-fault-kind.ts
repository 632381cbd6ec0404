import type { TableFault } from './arithmetic.js';

/** Which rule tells of a fault in the table; each fault is told once. */
export type TableFaultKind = 'sum' | 'bound' | 'union' | 'likely' | 'last-year';

/** The kind of a fault, by the relation that is broken. */
export const kindOf = ({ broken: [first], culprit }: TableFault): TableFaultKind => {
  if (culprit !== undefined) return 'sum';
  const { relation, left, right } = first.relation;
  if ([...left, ...right].some((term) => term.year === 'last')) return 'last-year';
  if (relation.op === 'within') return 'union';
  if (relation.severity !== 'error') return 'likely';
  return relation.op === '=' ? 'sum' : 'bound';
};
