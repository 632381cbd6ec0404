import { expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { reportWith } from './clean-report.js';

it('finds nothing in a report without faults', () => {
  expect(checkReport(reportWith())).toEqual([]);
});
