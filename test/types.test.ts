import { describe, expect, it } from 'vitest';
import { renderDocx } from '../src/docx/index.js';
import { findOfficialFonts } from '../src/fonts/index.js';
import { checkReport, composeDocument, suggestPlaceholders, toText } from '../src/index.js';
import { renderPdf } from '../src/pdf/index.js';
import { readXlsx, renderXlsx, renderXlsxForm } from '../src/xlsx/index.js';
import { fixtureReport } from '../tools/golden-files.js';

// `tsc` reads this file under exactOptionalPropertyTypes: what must compile is tested by standing here.

const report = fixtureReport('minimal');

const layout = {
  faces: undefined,
  bodySize: undefined,
  linesPerPage: undefined,
  charactersPerLine: undefined,
  titleSpace: undefined,
  headingFaces: { 2: undefined },
  boldHeadingLevels: undefined,
  headingNumbers: undefined,
  runInHeadings: undefined,
  pageNumberPosition: undefined,
  firstPageNumber: undefined,
  tableSize: undefined,
  tableRowHeight: undefined,
  tableCellPadding: undefined,
  tableBorder: undefined,
  bannerFill: undefined,
};
const compose = { forms: undefined, previous: undefined };

describe('an option of undefined is one that is not given', () => {
  it('in the files', async () => {
    expect(await renderDocx(report, { ...compose, layout })).toEqual(await renderDocx(report));
    expect(await renderXlsx(report, { ...compose, layout, totals: undefined })).toEqual(await renderXlsx(report));
    expect(
      await renderPdf(report, { ...compose, layout: { ...layout, faces: { kai: undefined } }, fonts: undefined }),
    ).toEqual(await renderPdf(report));
  });

  it('in the blank form and its reader', async () => {
    const whose = { form: 'national-2014', year: 2018, agency: '某县教育局' } as const;
    const bytes = await renderXlsxForm({ ...whose, shortName: undefined, totals: undefined, layout });
    expect(bytes).toEqual(await renderXlsxForm(whose));
    expect(await readXlsx(bytes, { forms: undefined, form: undefined })).toEqual(await readXlsx(bytes));
  });

  it('in what needs no file', () => {
    expect(composeDocument(report, compose)).toEqual(composeDocument(report));
    expect(toText(report, compose)).toBe(toText(report));
    expect(checkReport(report, { ...compose, severities: undefined, vocabulary: undefined })).toEqual(
      checkReport(report),
    );
    expect(suggestPlaceholders(report, { forms: undefined, vocabulary: undefined })).toEqual(
      suggestPlaceholders(report),
    );
  });

  it('in the finder of fonts', async () => {
    const { fonts } = await findOfficialFonts({ preset: undefined, folders: undefined });
    expect(fonts.song).toBeDefined();
  });
});

describe('bytes', () => {
  it.each([renderDocx, renderPdf, renderXlsx])('are the body of a response: %o', async (render) => {
    const bytes = await render(report);
    expect(new Uint8Array(await new Response(bytes).arrayBuffer())).toEqual(bytes);
  });

  it('are the body of a response: the blank form', async () => {
    const bytes = await renderXlsxForm({ form: 'national-2021', year: 2024, agency: '某县教育局' });
    expect((await new Response(bytes).arrayBuffer()).byteLength).toBe(bytes.length);
  });
});

describe('a function that gets what it does not know refuses it by name', () => {
  // As plain JavaScript may pass them.
  const wrong: object = { layuot: {}, previuos: report };

  it.each([
    ['composeDocument', () => composeDocument(report, wrong)],
    ['toText', () => toText(report, wrong)],
    ['checkReport', () => checkReport(report, wrong)],
    ['suggestPlaceholders', () => suggestPlaceholders(report, wrong)],
    ['renderDocx', () => renderDocx(report, wrong)],
    ['renderPdf', () => renderPdf(report, wrong)],
    ['renderXlsx', () => renderXlsx(report, wrong)],
    ['renderXlsxForm', () => renderXlsxForm({ form: 'national-2014', year: 2018, agency: 'a', ...wrong })],
    ['readXlsx', () => readXlsx(new Uint8Array(), wrong)],
    ['findOfficialFonts', () => findOfficialFonts(wrong)],
  ])('%s', async (_, call) => {
    await expect((async () => call())()).rejects.toMatchObject({
      name: 'OptionError',
      code: 'option-unknown',
      faults: [{ option: 'layuot' }, { option: 'previuos' }],
    });
  });

  it('renderXlsxForm: a form that nobody knows', async () => {
    const form = 'national-1999' as 'national-2014';
    await expect(renderXlsxForm({ form, year: 2018, agency: 'a' })).rejects.toMatchObject({
      name: 'OptionError',
      option: 'form',
      message: '选项 form：应为格式定义（Form），或 national-2014、national-2019、national-2021 之一',
    });
    const none = {} as unknown as Parameters<typeof renderXlsxForm>[0];
    await expect(renderXlsxForm(none)).rejects.toMatchObject({ name: 'OptionError', option: 'form' });
  });

  it('checkReport: a rule or a severity that there is none', () => {
    const severities = { 'blank-figur': 'error', 'blank-figure': 'grave' } as unknown as Record<string, 'error'>;
    expect(() => checkReport(report, { severities })).toThrow(
      expect.objectContaining({
        faults: [
          expect.objectContaining({ option: 'severities.blank-figur', code: 'option-unknown' }),
          expect.objectContaining({ option: 'severities.blank-figure', code: 'option-value' }),
        ],
      }),
    );
  });
});
