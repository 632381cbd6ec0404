import { Paragraph } from 'docx';
import type { Issued } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { emWidthOf } from '../lines/em-width.js';
import { twips } from './measure.js';
import { characterSpacing, pageOf } from './page.js';
import { textRuns } from './runs.js';
import { signatureLines } from './set-body.js';
import { styleIds } from './style-ids.js';

const bodyWidth = (text: string, layout: Layout): number =>
  emWidthOf(text) * layout.bodySize + ([...text].length * characterSpacing(layout)) / 20;

/**
 * Where agency and date begin, in points from the left. 7.3.5.2: the agency ends two characters before the right edge and
 * the date begins two characters right of it; a date longer than the agency ends there itself and moves the agency. Both
 * are placed by where they begin, which no program's idea of a digit's width can shift.
 */
export const issuedIndents = (agency: string, date: string, layout: Layout): { agency: number; date: number } => {
  const edge = pageOf(layout).textWidth / 20 - layout.issued.agency * layout.bodySize;
  const shift = layout.issued.date * layout.bodySize;
  const agencyWidth = bodyWidth(agency, layout);
  const dateWidth = bodyWidth(date, layout);
  const begin = agencyWidth < dateWidth ? edge - dateWidth - shift : edge - agencyWidth;
  return { agency: Math.max(0, begin), date: Math.max(0, begin) + shift };
};

/** Who issues the report and when. */
export const renderIssued = (issued: Issued, layout: Layout): readonly Paragraph[] => {
  if (issued.at === 'title') {
    return [
      ...(issued.agency
        ? [new Paragraph({ style: styleIds.titleAgency, children: textRuns(issued.agency.text) })]
        : []),
      new Paragraph({ style: styleIds.titleDate, children: textRuns(issued.date.text) }),
    ];
  }
  const { agency, date } = issued;
  const indents = issuedIndents(agency.text, date.text, layout);
  const inset = layout.issued.agency * layout.bodySize;
  // A name that no line holds is broken before the edge; any other must not be, whatever its faces measure.
  const isLong = bodyWidth(agency.text, layout) > pageOf(layout).textWidth / 20 - inset;
  return [
    new Paragraph({
      style: styleIds.agency,
      indent: { left: twips(indents.agency), ...(isLong && { right: twips(inset) }) },
      children: (isLong
        ? signatureLines(agency.text, pageOf(layout).textWidth / 20 - inset, layout)
        : [agency.text]
      ).flatMap((line, at) => textRuns(line, at > 0 ? { break: 1 } : {})),
    }),
    new Paragraph({ style: styleIds.date, indent: { left: twips(indents.date) }, children: textRuns(date.text) }),
  ];
};
