/**
 * A report for the web: the page of a government portal, the fragment for its editor, and the year's figures as a picture.
 *
 * @packageDocumentation
 */
import { type ComposeOptions, composeGiven } from '../document/compose-document.js';
import { figuresOf } from '../figures/figures.js';
import { resolveLayout } from '../layout/layout.js';
import { figuresIn } from '../report/figures-in.js';
import { type ReportOfForm, readReport } from '../report/parse-report.js';
import { readPrevious } from '../report/read-previous.js';
import type { Report } from '../report/report.js';
import { renderArticle } from './article.js';
import { HtmlError } from './html-error.js';
import { checkPictureOptions, type HtmlOptions, siteOf } from './options.js';
import { renderPage } from './page.js';
import { drawPicture } from './picture/draw.js';
import { composePicture, type YearOfFigures } from './picture/picture.js';

export { NianbaoError } from '../faults/nianbao-error.js';
export { OptionError } from '../faults/option-error.js';
export type { LayoutOptions } from '../layout/layout.js';
export { LayoutError } from '../layout/layout-error.js';
export { ReportError } from '../report/report-error.js';
export { HtmlError, type HtmlErrorCode } from './html-error.js';
export type { HtmlOptions } from './options.js';
export type { Download, IndexEntry, Site, SiteColumn } from './site.js';

/**
 * The report as a web page, or with `fragment` as the clean HTML that a content management system's editor takes:
 * headings, paragraphs and tables whose heads say what they head, readable without any style.
 *
 * @throws ReportError if the report, or last year's, is not valid
 * @throws OptionError if an option is unknown or cannot be
 * @throws HtmlError if a whole page lacks something of `site`
 * @throws LayoutError if a layout option cannot be
 * @example
 * await writeFile('report.html', renderHtml(report, { site, published: '2019-01-10 09:30' }));
 * const fragment = renderHtml(report, { fragment: true });
 */
export const renderHtml = (report: Report, options: HtmlOptions = {}): string => {
  const site = siteOf(options);
  const layout = resolveLayout(options.layout);
  const { forms, previous, downloads } = options;
  const printed = composeGiven(report, { forms, previous });
  return `${site ? renderPage(printed, site, layout, options) : renderArticle(printed, downloads)}\n`;
};

const yearOf = ({ report, form }: ReportOfForm): YearOfFigures => ({
  year: report.year,
  defs: figuresOf(form),
  figures: figuresIn(report, form),
});

/**
 * The year's figures as a long picture (图解), SVG: requests in and out, their results, reviews and suits, beside last
 * year's where `previous` is given. Drawn from the figures alone. It has a text that says all of it, and each section is a table to
 * those who hear it; its colours hold in grey.
 *
 * @throws ReportError if the report, or last year's, is not valid
 * @throws OptionError if an option is unknown or cannot be
 * @throws HtmlError if the form has none of these figures
 * @example await writeFile('figures.svg', renderFigures(report, { previous: lastYear }));
 */
export const renderFigures = (report: Report, options: ComposeOptions = {}): string => {
  checkPictureOptions(options);
  const read = readReport(report, options);
  const last = readPrevious(read.report, options);
  const picture = composePicture(read.report.agency.name, yearOf(read), last && yearOf(last));
  if (picture.sections.length > 0) return `${drawPicture(picture)}\n`;
  const message = `格式 ${read.form.id} 没有图解要用的数据项（收到、办理申请和行政复议、行政诉讼的数量）`;
  throw new HtmlError([{ code: 'picture-empty', option: 'form', message }]);
};
