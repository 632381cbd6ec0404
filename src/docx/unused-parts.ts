import type { PartEdit } from '../zip/repeatable-zip.js';

/**
 * Parts that the docx package always writes and a report never uses: notes that refer to styles which are not there, and
 * list definitions, though all numbers are text.
 */
const UNUSED: readonly string[] = [
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
  'word/endnotes.xml',
  'word/_rels/endnotes.xml.rels',
  'word/_rels/fontTable.xml.rels',
  'docProps/custom.xml',
];

/** Nothing in their place, so that the package does not compress what is left out. */
export const emptyUnusedParts: readonly { readonly path: string; readonly data: string }[] = UNUSED.map((path) => ({
  path,
  data: '',
}));

/** Leaves out the elements that point to an unused part, whose paths in that file begin with `root`. */
const withoutUnused =
  (element: string, attribute: string, root: string): PartEdit =>
  (xml) =>
    xml.replace(new RegExp(`<${element} [^>]*?${attribute}="([^"]*)"[^>]*/>`, 'g'), (whole, target: string) =>
      UNUSED.some((path) => `${root}${target}` === path || target === `/${path}`) ? '' : whole,
    );

/** Edits that take the unused parts out of a package. */
export const dropUnusedParts: { readonly [path: string]: PartEdit } = {
  ...Object.fromEntries(UNUSED.map((path) => [path, null])),
  '[Content_Types].xml': withoutUnused('Override', 'PartName', ''),
  '_rels/.rels': withoutUnused('Relationship', 'Target', ''),
  'word/_rels/document.xml.rels': withoutUnused('Relationship', 'Target', 'word/'),
};
