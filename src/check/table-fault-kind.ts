import { comparesYears } from '../figures/relations.js';
import type { TableFault } from '../figures/table-faults.js';

/** Which rule tells of a fault in the table; each fault is told once. */
export type TableFaultKind = 'sum' | 'bound' | 'union' | 'likely' | 'last-year';

/** The kind of a fault, by the relation that is broken. */
export const kindOf = ({ broken: [first], culprit }: TableFault): TableFaultKind => {
  if (culprit !== undefined) return 'sum';
  const { relation } = first;
  if (comparesYears(relation)) return 'last-year';
  if (relation.op === 'within') return 'union';
  if (relation.severity !== 'error') return 'likely';
  return relation.op === '=' ? 'sum' : 'bound';
};
