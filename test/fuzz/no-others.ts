import { expect } from 'vitest';
import type { Reading } from '../../src/read/index.js';
import type { Report } from '../../src/report/report.js';

/** Figures of a nested object by id, in order. */
const leaves = (nested: object, path = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(nested).flatMap(([key, value]) => {
    const id = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, id) : [[id, value] as const];
  });

/** Every figure of a file that was edited is the report's own, or was not read, which a finding says. */
export const expectNoOthers = (report: Report, { statistics, findings, unread }: Reading): void => {
  const declared = new Map(leaves(report.statistics));
  for (const [id, value] of leaves(statistics)) {
    if (value === declared.get(id)) continue;
    expect([id, value]).toEqual([id, null]);
    expect(unread).toContain(id);
    expect(findings.some(({ figure, code }) => figure === id || code === 'table-missing')).toBe(true);
  }
};
