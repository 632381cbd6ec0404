/**
 * The entry for browsers, which have no fonts to embed.
 *
 * @packageDocumentation
 */
import { FontError } from '../fonts/font-error.js';
import type { FontSet } from '../fonts/font-set.js';
import type { Report } from '../report/report.js';
import type { OfdOptions } from './options.js';
import { renderGiven } from './render-given.js';

export * from './public.js';

const noFonts = async (): Promise<FontSet> => {
  throw new FontError('font-missing', '浏览器里没有随附的字体，请用选项 fonts 给出字体文件的内容（bytes）。');
};

/** As the entry for Node, whose documentation holds; `fonts` must be given. */
export const renderOfd = (report: Report, options: OfdOptions = {}): Promise<Uint8Array<ArrayBuffer>> =>
  renderGiven(report, options, noFonts);
