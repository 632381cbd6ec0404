import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { PrintedReport } from '../../src/document/printed.js';
import { renderDocx } from '../../src/docx/index.js';
import { checkReport, composeDocument, forms, parseReport, type Report, ReportError, toText } from '../../src/index.js';
import type { LayoutOptions } from '../../src/layout/layout.js';
import { LayoutError } from '../../src/layout/layout-error.js';
import { MissingGlyphError, renderPdf } from '../../src/pdf/index.js';
import { readXlsx, renderXlsx } from '../../src/xlsx/index.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { expectedWords } from '../docx/expected-words.js';
import { structureFaults } from '../docx/structure-faults.js';
import { all, bodyOf, textOf } from '../docx/word-file.js';
import { pageTexts } from '../pdf/read-pdf.js';
import { everyCode } from '../report/every-code.js';
import { documentWords, joinPages, repeatedHeads, withoutSpace } from '../typeset/document-words.js';
import { openFile, textsOf } from '../xlsx/workbook-file.js';
import { arbitraryJson, awkwardText } from './arbitrary-json.js';
import { called, printCosts } from './costs.js';
import { isLong, runs } from './runs.js';

const TIMEOUT = isLong ? 36_000_000 : 120_000;

afterAll(printCosts);

const assertIssues = (error: ReportError): void => {
  expect(error.issues).not.toEqual([]);
  for (const { code, path, message } of error.issues) {
    expect(everyCode).toHaveProperty(code);
    expect(path).toMatch(/^(\$|[a-zA-Z$].*|\[)/su);
    expect(message).toMatch(/[\u4e00-\u9fff]/u);
  }
};

const assertDocx = (bytes: Uint8Array, printed: PrintedReport): void => {
  expect(structureFaults(bytes)).toEqual([]);
  const words = all(bodyOf(bytes), 'w:p').map(textOf).join('');
  expect(withoutSpace(words)).toBe(withoutSpace(expectedWords(printed).join('')));
};

const assertXlsx = async (bytes: Uint8Array, report: Report, printed: PrintedReport): Promise<void> => {
  expect((await readXlsx(bytes)).statistics).toEqual(report.statistics);
  const words = openFile(bytes).sheets.flatMap(textsOf).map(withoutSpace);
  const tables = [...printed.body, ...printed.annexes.flatMap(({ blocks }) => blocks)].filter(
    (block) => block.type === 'table',
  );
  for (const { cells } of tables.flatMap(({ rows }) => rows)) {
    for (const { figure, lines } of cells) {
      if (figure === undefined && lines.length > 0) {
        expect(words).toContain(withoutSpace(lines.map(({ text }) => text).join('')));
      }
    }
  }
};

const assertPdf = async (bytes: Uint8Array, printed: PrintedReport, layout: LayoutOptions): Promise<void> => {
  const first = layout.firstPageNumber ?? 1;
  const pages = (await pageTexts(bytes)).map((text, index) => {
    if (layout.pageNumberPosition === 'none') return text;
    const number = `—${first + index}—`;
    expect(text.endsWith(number), `page ${index + 1} ends with ${number}`).toBe(true);
    return text.slice(0, -number.length);
  });
  expect(joinPages(pages, repeatedHeads(printed))).toBe(documentWords(printed));
};

const layouts: fc.Arbitrary<LayoutOptions> = fc.record(
  {
    faces: fc.constantFrom('gb2312' as const, 'windows' as const, 'founder-gbk' as const),
    bodySize: fc.integer({ min: 12, max: 16 }),
    linesPerPage: fc.integer({ min: 20, max: 24 }),
    charactersPerLine: fc.integer({ min: 26, max: 30 }),
    pageNumberPosition: fc.constantFrom('outside' as const, 'centred' as const, 'none' as const),
    firstPageNumber: fc.integer({ min: 1, max: 9999 }),
    tableSize: fc.constantFrom(7.5, 9, 10.5, 12),
  },
  { requiredKeys: [] },
);

/** Every format of a report: a file that holds its words and figures, or an error that says why not. */
const assertFiles = async (report: Report, layout: LayoutOptions): Promise<void> => {
  const printed = await called('composeDocument', () => composeDocument(report));
  // Growth can only be printed with last year's report, which is none of the report's own faults.
  if (printed instanceof ReportError) return assertIssues(printed);
  if (printed instanceof Error) throw printed;
  expect(toText(report).length).toBeGreaterThan(0);
  expect(Array.isArray(await called('checkReport', () => checkReport(report)))).toBe(true);
  const docx = await called('renderDocx', () => renderDocx(report, { layout }));
  if (docx instanceof LayoutError) return expect(docx.message).toMatch(/[\u4e00-\u9fff]/u);
  if (docx instanceof Error) throw docx;
  assertDocx(docx, printed);
  const xlsx = await called('renderXlsx', () => renderXlsx(report, { layout }));
  if (xlsx instanceof Error) throw xlsx;
  await assertXlsx(xlsx, report, printed);
  const pdf = await called('renderPdf', () => renderPdf(report, { layout }));
  if (pdf instanceof MissingGlyphError) {
    const text = documentWords(printed);
    for (const { char, paths } of pdf.characters) {
      // The words are compared without white space, and a space that no font has is named all the same.
      expect(text).toContain(withoutSpace(char));
      expect(paths.length).toBeGreaterThan(0);
    }
  } else if (pdf instanceof Error) throw pdf;
  else await assertPdf(pdf, printed, layout);
};

describe.each(Object.values(forms))('any JSON that was a report of $id', (form) => {
  it(
    'is refused with its faults by every function alike, or makes whole files',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryJson(form), async (json) => {
          const report = await called('parseReport', () => parseReport(json));
          if (report instanceof ReportError) {
            assertIssues(report);
            // Renderers are given what was never parsed, as plain JavaScript may.
            for (const render of [renderDocx, renderXlsx, renderPdf]) {
              const refused = await called('a refusal', () => render(json as unknown as Report));
              expect(refused).toBeInstanceOf(ReportError);
              expect(refused).toHaveProperty('issues', report.issues);
            }
          } else if (report instanceof Error) throw report;
          else await assertFiles(report, {});
        }),
        runs(80),
      );
    },
    TIMEOUT,
  );
});

describe.each(Object.values(forms))('any report of $id', (form) => {
  it(
    'holds its words and figures in every format, under every layout',
    async () => {
      const withText = fc
        .tuple(arbitraryReport(form), fc.option(awkwardText, { nil: undefined }))
        .map(([report, text]): Report => (text === undefined ? report : { ...report, preamble: [`开头${text}结尾`] }));
      await fc.assert(
        fc.asyncProperty(withText, layouts, async (json, layout) => {
          const report = await called('parseReport', () => parseReport(json));
          if (report instanceof ReportError) assertIssues(report);
          else if (report instanceof Error) throw report;
          else await assertFiles(report, layout);
        }),
        runs(6),
      );
    },
    TIMEOUT,
  );
});
