import type { Block, Cell, Filing, Paragraph, Text } from '../document/printed.js';

/**
 * What something on a page belongs to: the part of the printed document, the very object, that is read as one. Mostly a
 * block or a cell; where several stand side by side or one opens another, the smaller part: a run-in heading, a field of the
 * filing line, a line of the signature, mark and title of an annex.
 */
export type Owner = Block | Cell | NonNullable<Paragraph['runIn']> | Filing['fields'][number] | Text;
