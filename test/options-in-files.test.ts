import { describe, expect, it } from 'vitest';
import { renderDocx } from '../src/docx/index.js';
import { national2014 } from '../src/form/national-2014.js';
import { renderFigures, renderHtml } from '../src/html/index.js';
import { NianbaoError, ReportError } from '../src/index.js';
import { facePresets } from '../src/layout/faces.js';
import { LayoutError } from '../src/layout/layout-error.js';
import { renderPdf } from '../src/pdf/index.js';
import { readDocx } from '../src/read/index.js';
import { renderXlsx, renderXlsxForm } from '../src/xlsx/index.js';
import { fixture } from './docx/fixtures.js';
import { fujian } from './forms/fujian.js';
import { site } from './html/sample-site.js';

/** Characters with which XML does not open, a font's name breaks its attribute, or a number is none. */
const characters = ['\ufffe', '\uffff', '\u0000', '\u001b', '\ud800'] as const;
const report = fixture('minimal');
const blank = { form: national2014, year: 2018, agency: '某局' };
const bad = (character: string): string => `仿${character}宋`;

// biome-ignore format: one option a line.
const options: readonly (readonly [option: string, call: (text: string) => Promise<unknown>])[] = [
  ...Object.keys(facePresets.gb2312).flatMap((role): (readonly [string, (text: string) => Promise<unknown>])[] => [
    [`layout.faces.${role} in Word`, (text) => renderDocx(report, { layout: { faces: { [role]: text } } })],
    [`layout.faces.${role} in Excel`, (text) => renderXlsx(report, { layout: { faces: { [role]: text } } })],
    [`layout.faces.${role} in the PDF`, (text) => renderPdf(report, { layout: { faces: { [role]: text } } })],
  ]),
  ['layout.bannerFill', (text) => renderDocx(report, { layout: { bannerFill: text } })],
  ['layout.headingFaces', (text) => renderDocx(report, { layout: { headingFaces: { 2: text as 'hei' } } })],
  ['agency of a blank workbook', (agency) => renderXlsxForm({ ...blank, agency })],
  ['shortName of a blank workbook', (shortName) => renderXlsxForm({ ...blank, shortName })],
  ['a name in a form', (name) => renderXlsxForm({ ...blank, form: { ...fujian, name } })],
  ['site.name', async (name) => renderHtml(report, { site: { ...site, name } })],
  ['site.domain', async (domain) => renderHtml(report, { site: { ...site, domain } })],
  ['site.idCode', async (idCode) => renderHtml(report, { site: { ...site, idCode } })],
  ['site.column.name', async (name) => renderHtml(report, { site: { ...site, column: { ...site.column, name } } })],
  ['site.column.type', async (type) => renderHtml(report, { site: { ...site, column: { ...site.column, type } } })],
  ['site.column.keywords', async (word) => renderHtml(report, { site: { ...site, column: { ...site.column, keywords: [word] } } })],
  ['site.column.description', async (description) => renderHtml(report, { site: { ...site, column: { ...site.column, description } } })],
  ['index', async (label) => renderHtml(report, { site, index: [{ label, value: 'x' }] })],
  ['published', async (text) => renderHtml(report, { site, published: `2019-01-10${text}` })],
  ['downloads.name', async (name) => renderHtml(report, { site, downloads: [{ href: 'a.pdf', name, size: 1 }] })],
  ['downloads.href', async (text) => renderHtml(report, { site, downloads: [{ href: `${text}.pdf`, size: 1 }] })],
  ['last year’s report in a picture', async (name) => renderFigures(report, { previous: { ...report, agency: { name } } })],
];

describe('an option that reaches a file holds no character that breaks it', () => {
  it.each(options)('%s', async (_, call) => {
    for (const character of characters) {
      await expect((async () => call(bad(character)))(), JSON.stringify(character)).rejects.toBeInstanceOf(
        NianbaoError,
      );
    }
  });

  it('a face is refused as an option of the layout, an agency as a report’s', async () => {
    const faces = { fangsong: bad('\ufffe') };
    await expect(renderDocx(report, { layout: { faces } })).rejects.toBeInstanceOf(LayoutError);
    await expect(renderXlsxForm({ ...blank, agency: bad('\ufffe') })).rejects.toBeInstanceOf(ReportError);
  });

  it('an agency that is given to a reader makes no draft', async () => {
    const read = await readDocx(await renderDocx(report), { agency: bad('\ufffe') });
    expect(read.report).toBeUndefined();
    expect(read.findings).toMatchObject([{ code: 'draft-refused', severity: 'error' }]);
  });
});
