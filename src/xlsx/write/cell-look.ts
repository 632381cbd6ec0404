import type { Layout } from '../../layout/layout.js';
import type { TextStyle } from '../../layout/text-style.js';
import type { CellStyle } from '../book.js';

const alignments = { justified: 'left', left: 'left', centred: 'center', right: 'right' } as const;

/** How a role of the style sheet looks in a cell. Excel has one face a cell: the Chinese one sets the digits too. */
export const cellLook = (style: TextStyle, { faces }: Layout): CellStyle => ({
  family: faces[style.face],
  size: style.size,
  ...(style.bold && { bold: true }),
  horizontal: alignments[style.align],
  ...(style.fill !== undefined && { fill: style.fill }),
});
