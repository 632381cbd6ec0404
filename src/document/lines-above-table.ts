import type { Report } from '../report/report.js';

/** The lines above a table that is printed by itself: in the report, its title tells the year and whose it is. */
export const linesAboveTable = (
  agency: string,
  year: Report['year'],
): readonly { readonly role: 'period' | 'unit'; readonly text: string }[] => [
  { role: 'period', text: `（${year}年度）` },
  { role: 'unit', text: `填报单位：${agency}` },
];
