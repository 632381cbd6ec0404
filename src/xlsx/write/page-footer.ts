import type { Layout } from '../../layout/layout.js';
import type { PrintSetup } from '../book.js';

/** A size in the code of headers and footers; a digit after it would be read as part of it. */
const face = (layout: Layout): string => `&"${layout.faces.song},常规"&${Math.round(layout.styles.pageNumber.size)}`;

/** `— 1 —` (GB/T 9704-2012, 7.5): right on odd pages and left on even ones, with a character's space to the edge. */
export const pageFooter = (layout: Layout): PrintSetup['footer'] => {
  const { position, inset } = layout.pageNumber;
  const number = '— &P —';
  const space = '\u3000'.repeat(inset);
  switch (position) {
    case 'none':
      return undefined;
    case 'centred':
      return { odd: `&C${face(layout)}${number}`, even: `&C${face(layout)}${number}` };
    case 'outside':
      return { odd: `&R${face(layout)}${number}${space}`, even: `&L${face(layout)}${space}${number}` };
  }
};

/** Excel measures a footer from the paper's edge to the lower end of its text, the standard down to its dashes. */
export const footerMargin = ({ page, pageNumber, styles }: Layout): number =>
  page.bottom - pageNumber.drop - styles.pageNumber.size / 2;
