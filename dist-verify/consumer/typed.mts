// TypeScript: compiled only, as an ES module and as CommonJS.
import {
  checkReport,
  defineReport,
  type FindingCode,
  forms,
  type National2021Report,
  parseReport,
  ReportError,
  safeParseReport,
  standardSchemaOf,
  toText,
} from 'nianbao';
import { type DocxOptions, LayoutError, renderDocx } from 'nianbao/docx';
import { type FontSet, fontsFromFolder } from 'nianbao/fonts';
import { MissingGlyphError, renderPdf } from 'nianbao/pdf';
import { readXlsx, renderXlsx, renderXlsxForm, WorkbookError } from 'nianbao/xlsx';

const options: DocxOptions = { layout: { faces: 'windows' } };

export const renderAll = async (json: unknown): Promise<readonly Uint8Array[]> => {
  const report = parseReport(json);
  const { fonts }: { readonly fonts: FontSet } = await fontsFromFolder('fonts');
  const workbook: Uint8Array = await renderXlsx(report);
  const { statistics, findings } = await readXlsx(workbook);
  void [statistics, findings.map(({ place, message }) => `${place?.in}${message}`), toText(report).length];
  const codes: readonly FindingCode[] = checkReport(report, { severities: { 'blank-figure': 'off' } }).map(
    ({ code }) => code,
  );
  const safely = safeParseReport(json);
  void [codes, safely.success ? safely.report.year : safely.error.issues, standardSchemaOf('national-2021')];
  const blank = await renderXlsxForm({ form: forms['national-2021'], year: 2026, agency: '某县档案局' });
  return [await renderDocx(report, options), await renderPdf(report, { fonts }), workbook, blank];
};

export const told = (error: unknown): readonly string[] => {
  if (error instanceof ReportError) return error.issues.map(({ path }) => path);
  if (error instanceof MissingGlyphError || error instanceof LayoutError) return [error.message];
  return error instanceof WorkbookError ? [error.code] : [];
};

export const total = (report: National2021Report): number | null =>
  defineReport(report).statistics.requests.received.total;
// @ts-expect-error a report has more than a form
defineReport({ form: 'national-2014' });
