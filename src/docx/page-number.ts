import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Layout } from '../layout/layout.js';
import type { PageNumberPosition } from '../layout/measures.js';
import { twips } from './measure.js';
import { styleIds } from './style-ids.js';

/** A one-character dash on each side of the number (7.5). */
const footer = (style: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style,
        children: [
          new TextRun({ text: '— ', font: { hint: 'eastAsia' } }),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun({ text: ' —', font: { hint: 'eastAsia' } }),
        ],
      }),
    ],
  });

const footers: { readonly [position in PageNumberPosition]: () => { default?: Footer; even?: Footer } } = {
  outside: () => ({ default: footer(styleIds.oddPage), even: footer(styleIds.evenPage) }),
  centred: () => ({ default: footer(styleIds.centredPage) }),
  none: () => ({}),
};

export const pageFooters = ({ pageNumber }: Layout) => footers[pageNumber.position]();

/** From the page's lower edge up to the line of the page number, whose dashes stand half way up. */
export const footerDistance = (layout: Layout): number =>
  twips(layout.page.bottom - layout.pageNumber.drop - layout.styles.pageNumber.leading / 2);
