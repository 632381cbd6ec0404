import type { PrintedReport } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { renderArticle } from './article.js';
import { renderIndex } from './index-block.js';
import { block, element, lines, type Markup, plainText, single } from './markup.js';
import { type HtmlOptions, printPublished } from './options.js';
import { COLUMN_TYPE, type Site } from './site.js';
import { styleElement } from './style/style-element.js';

const meta = (name: string, content: string): Markup => single('meta', { name, content });

const keywordsOf = (keywords: string | readonly string[]): string =>
  typeof keywords === 'string' ? keywords : keywords.join(',');

/** The tags that pages of government portals bear (政府网站发展指引, 国办发〔2017〕47号). */
const portalTags = (
  { properties: { title, author } }: PrintedReport,
  { name, domain, idCode, column }: Site,
  published: string | undefined,
): readonly Markup[] => [
  meta('SiteName', name),
  meta('SiteDomain', domain),
  meta('SiteIDCode', idCode),
  meta('ColumnName', column.name),
  meta('ColumnDescription', column.description),
  meta('ColumnKeywords', keywordsOf(column.keywords)),
  meta('ColumnType', column.type || COLUMN_TYPE),
  meta('ArticleTitle', title),
  ...(published === undefined ? [] : [meta('PubDate', printPublished(published))]),
  meta('ContentSource', author),
];

/** What a browser shows of a page's title, in characters as they are written. */
const MAX_TITLE = 70;

/** As much of a text as there is room for. */
const shortened = (text: string): Markup => {
  const characters = [...text];
  while (plainText(`${characters.join('')}…`).length > MAX_TITLE) characters.pop();
  return plainText(`${characters.join('')}…`);
};

/** The title of the page, with the site's name if there is room; the whole stands in the tags and in the heading. */
const windowTitle = (title: string, siteName: string): Markup =>
  [plainText(`${title}_${siteName}`), plainText(title)].find(({ length }) => length <= MAX_TITLE) ?? shortened(title);

/** A whole page: the portal's tags, the index block, the report, and the look of the paper. */
export const renderPage = (report: PrintedReport, site: Site, layout: Layout, options: HtmlOptions): Markup =>
  lines(
    '<!DOCTYPE html>' as Markup,
    block(
      'html',
      { lang: 'zh-CN' },
      block(
        'head',
        {},
        single('meta', { charset: 'utf-8' }),
        element('title', {}, windowTitle(report.properties.title, site.name)),
        meta('viewport', 'width=device-width, initial-scale=1'),
        meta('color-scheme', 'light dark'),
        ...portalTags(report, site, options.published),
        styleElement(report, layout),
      ),
      block(
        'body',
        {},
        block('header', {}, element('p', {}, plainText(site.name)), element('p', {}, plainText(site.column.name))),
        block('main', {}, renderIndex(report, options), renderArticle(report, options.downloads)),
      ),
    ),
  );
