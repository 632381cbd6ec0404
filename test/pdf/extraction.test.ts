import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pdfjsLines } from '../../tools/extracted-lines.js';
import { generatedReports, missedIn, pagesRuns } from './generated-pages.js';

it('every line of text is found as its text by pdf.js, over generated reports', { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(generatedReports, async (report) => {
      expect(await missedIn(report, pdfjsLines)).toEqual([]);
    }),
    { numRuns: pagesRuns(4), endOnFailure: true },
  );
});
