import { FontError } from '../../../src/fonts/font-error.js';
import type { FontSet } from '../../../src/fonts/font-set.js';

/** A page gets its fonts from whoever publishes it: the stand-ins of the package weigh 24 MB. */
export const defaultFonts = (): Promise<FontSet> =>
  Promise.reject(
    new FontError(
      'font-missing',
      '浏览器里没有随软件包提供的字体。请用选项 fonts 给出字体的内容：renderPdf(report, { fonts: { title: { bytes }, song: { bytes }, fangsong: { bytes }, kai: { bytes }, hei: { bytes } } })。',
    ),
  );
