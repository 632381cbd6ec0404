import type { PartEdit } from '../zip/repeatable-zip.js';

/** Definitions of lists. */
export const NUMBERING = 'word/numbering.xml';

/** Parts that the docx package always writes and a report never uses: notes that refer to styles which are not there. */
export const neverUsed: readonly string[] = [
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
  'word/endnotes.xml',
  'word/_rels/endnotes.xml.rels',
  'word/_rels/fontTable.xml.rels',
  'docProps/custom.xml',
];

/** Nothing in the place of parts, so that the package does not compress what is left out. */
export const emptyParts = (paths: readonly string[]): readonly { readonly path: string; readonly data: string }[] =>
  paths.map((path) => ({ path, data: '' }));

/** Leaves out the elements that point to an unused part, whose paths in that file begin with `root`. */
const withoutUnused =
  (unused: readonly string[], element: string, attribute: string, root: string): PartEdit =>
  (xml) =>
    xml.replace(new RegExp(`<${element} [^>]*?${attribute}="([^"]*)"[^>]*/>`, 'g'), (whole, target: string) =>
      unused.some((path) => `${root}${target}` === path || target === `/${path}`) ? '' : whole,
    );

/** Edits that take unused parts out of a package. */
export const dropParts = (unused: readonly string[]): { readonly [path: string]: PartEdit } => ({
  ...Object.fromEntries(unused.map((path) => [path, null])),
  '[Content_Types].xml': withoutUnused(unused, 'Override', 'PartName', ''),
  '_rels/.rels': withoutUnused(unused, 'Relationship', 'Target', ''),
  'word/_rels/document.xml.rels': withoutUnused(unused, 'Relationship', 'Target', 'word/'),
});
