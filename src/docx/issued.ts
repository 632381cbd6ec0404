import { Paragraph } from 'docx';
import type { Issued } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { twips } from './measure.js';
import { characterSpacing } from './page.js';
import { textRuns } from './runs.js';
import { own } from './styles.js';
import { widthOf } from './text-width.js';

const bodyWidth = (text: string, layout: Layout): number =>
  widthOf(text) * layout.bodySize + ([...text].length * characterSpacing(layout)) / 20;

/**
 * Space at the right of agency and date, in points. 7.3.5.2: the agency two characters in; the date begins two
 * characters right of it; a date longer than the agency stands two characters in itself and moves the agency.
 */
export const issuedInsets = (agency: string, date: string, layout: Layout): { agency: number; date: number } => {
  const inset = layout.issued.agency * layout.bodySize;
  const shift = layout.issued.date * layout.bodySize;
  const longer = bodyWidth(agency, layout) - bodyWidth(date, layout);
  return longer < 0
    ? { agency: inset + shift - longer, date: inset }
    : { agency: inset, date: Math.max(0, inset + longer - shift) };
};

/** Who issues the report and when. */
export const renderIssued = ({ at, agency, date }: Issued, layout: Layout): readonly Paragraph[] => {
  if (at === 'title') {
    return [
      new Paragraph({ style: own.titleAgency, children: textRuns(agency.text) }),
      new Paragraph({ style: own.titleDate, children: textRuns(date.text) }),
    ];
  }
  const insets = issuedInsets(agency.text, date.text, layout);
  return [
    new Paragraph({ style: own.agency, indent: { right: twips(insets.agency) }, children: textRuns(agency.text) }),
    new Paragraph({ style: own.date, indent: { right: twips(insets.date) }, children: textRuns(date.text) }),
  ];
};
