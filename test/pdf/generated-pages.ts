import fc from 'fast-check';
import { composeDocument } from '../../src/document/compose-document.js';
import { defaultFonts } from '../../src/fonts/default-fonts.js';
import { openFaces } from '../../src/fonts/report-faces.js';
import { forms } from '../../src/form/index.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { renderPdf } from '../../src/pdf/index.js';
import type { Report } from '../../src/report/report.js';
import { typeset } from '../../src/typeset/index.js';
import { missedLines } from '../../tools/extracted-lines.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { mixedText } from '../typeset/mixed-text.js';

const layout = resolveLayout();

/** How many generated reports a test looks at: `NIANBAO_PAGES=1000` for a long look. */
export const pagesRuns = (usual: number): number => Number(process.env.NIANBAO_PAGES ?? usual);

/** Reports of all forms, with paragraphs of mixed text before their parts. */
export const generatedReports: fc.Arbitrary<Report> = fc
  .constantFrom(...Object.values(forms))
  .chain((form) => fc.record({ report: arbitraryReport(form), preamble: fc.array(mixedText, { maxLength: 4 }) }))
  .map(({ report, preamble }) => ({ ...report, preamble: [...(report.preamble ?? []), ...preamble] }));

/** Lines of a report's PDF that a program does not find as their text. */
export const missedIn = async (
  report: Report,
  read: (bytes: Uint8Array) => readonly (readonly string[])[] | Promise<readonly (readonly string[])[]>,
): Promise<readonly string[]> => {
  const { metrics } = openFaces(await defaultFonts());
  const { pages } = typeset(composeDocument(report), layout, metrics);
  return missedLines(pages, await read(await renderPdf(report)), layout);
};
