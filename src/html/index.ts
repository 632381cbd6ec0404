/**
 * A report for the web: the page of a government portal, the fragment for its editor, and the year's figures as a picture.
 *
 * @packageDocumentation
 */
import { composeDocument } from '../document/compose-document.js';
import { resolveLayout } from '../layout/layout.js';
import type { Report } from '../report/report.js';
import { renderArticle } from './article.js';
import { type HtmlOptions, siteOf } from './options.js';
import { renderPage } from './page.js';

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
  const printed = composeDocument(report, { forms, previous });
  return `${site ? renderPage(printed, site, layout, options) : renderArticle(printed, downloads)}\n`;
};
