import type { Bookmark } from '../pages/bookmarks.js';
import type { Page } from '../typeset/index.js';
import type { Outline } from './pdfmake.js';

const add = (outline: Outline, bookmarks: readonly Bookmark[], pages: readonly Page[]): void => {
  for (const { title, page, x, y, children } of bookmarks) {
    // pdfkit counts `left` from the right edge of the page.
    const left = (pages[page]?.width ?? 0) - x;
    add(outline.addItem(title, { pageNumber: page, top: y, left }), children, pages);
  }
};

/** Adds bookmarks to the file's outline; only the first level is shown at first. */
export const addBookmarks = (outline: Outline, bookmarks: readonly Bookmark[], pages: readonly Page[]): void => {
  add(outline, bookmarks, pages);
  outline.outlineData.Count = outline.children.length;
  outline.children.forEach(close);
};

/** A negative count tells how many items opening would show (ISO 32000-1, 12.3.3). */
const close = (item: Outline): void => {
  if (item.children.length === 0) return;
  item.outlineData.Count = -item.children.length;
  item.children.forEach(close);
};
