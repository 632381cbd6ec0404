import type { Page } from '../typeset/index.js';

/** An entry of a file's table of contents: where its heading stands, and the headings below it. */
export interface Bookmark {
  readonly title: string;
  /** Number of the page, from 0. */
  readonly page: number;
  /** Upper left corner of the heading, in points from the page's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly children: readonly Bookmark[];
}

/** The marks of the pages, nested by their levels. */
export const bookmarksOf = (pages: readonly Page[]): readonly Bookmark[] => {
  const top: Bookmark[] = [];
  const open: { readonly level: number; readonly children: Bookmark[] }[] = [];
  pages.forEach((page, number) => {
    for (const { title, level, x, y } of page.marks) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const children: Bookmark[] = [];
      (open.at(-1)?.children ?? top).push({ title, page: number, x, y, children });
      open.push({ level, children });
    }
  });
  return top;
};
