import type { Page } from '../typeset/index.js';
import type { Outline } from './pdfmake.js';

/** Adds the pages' marks to the file's outline, nested by level; only the first level is shown at first. */
export const addBookmarks = (outline: Outline, pages: readonly Page[]): void => {
  const open: { readonly level: number; readonly item: Outline }[] = [];
  pages.forEach((page, pageNumber) => {
    for (const { title, level, x, y } of page.marks) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const parent = open.at(-1)?.item ?? outline;
      // pdfkit counts `left` from the right edge of the page.
      open.push({ level, item: parent.addItem(title, { pageNumber, top: y, left: page.width - x }) });
    }
  });
  outline.outlineData.Count = outline.children.length;
  outline.children.forEach(close);
};

/** A negative count tells how many items opening would show (ISO 32000-1, 12.3.3). */
const close = (item: Outline): void => {
  if (item.children.length === 0) return;
  item.outlineData.Count = -item.children.length;
  item.children.forEach(close);
};
