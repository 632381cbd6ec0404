import type { PrintedReport } from '../document/printed.js';
import { renderBlocks } from './blocks.js';
import { renderDownloads } from './downloads.js';
import { block, lines, type Markup } from './markup.js';
import type { Download } from './site.js';

/** The report and its files: what goes into a content management system, and into the whole page just the same. */
export const renderArticle = (report: PrintedReport, downloads: readonly Download[] = []): Markup =>
  lines(
    block('article', { lang: 'zh-CN' }, ...renderBlocks(report)),
    ...renderDownloads(downloads, report.properties.title),
  );
