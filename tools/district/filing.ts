import type { Report } from '../../src/report/report.js';

/** What a unit files: a Word file, a workbook, or both; or a file that nobody can open; or nothing. */
export interface Filing {
  readonly docx?: Report;
  readonly xlsx?: Report;
  readonly broken?: true;
  readonly received: string;
}
