import { Paragraph as WordParagraph } from 'docx';
import type { Heading, Paragraph } from '../document/printed.js';
import { textRuns } from './runs.js';
import { headingStyle, own, runInStyle } from './styles.js';
import { widthOf } from './text-width.js';

// Some programs do not break after a mark between Latin words either: 8:30～11:30、14:00～17:30.
const LATIN_PIECE = /[\x21-\x7e]+(?:[、，；：～][\x21-\x7e]+)*/g;

/** From here on the line before a piece that does not fit shows its gaps, in em. */
const LONG_PIECE = 5;

/**
 * A web or mail address cannot be broken, and justifying would pull the line before it apart over the whole width: a
 * paragraph with one is set flush left.
 */
const hasLongPiece = (text: string): boolean =>
  (text.match(LATIN_PIECE) ?? []).some((piece) => widthOf(piece) >= LONG_PIECE);

export const renderParagraph = ({ runIn, text }: Paragraph): WordParagraph =>
  new WordParagraph({
    ...(hasLongPiece(text.text) && { style: own.longWord }),
    children: [
      ...(runIn ? textRuns(`${runIn.number}${runIn.text.text}`, { style: runInStyle(runIn.level) }) : []),
      ...textRuns(text.text),
    ],
  });

export const renderHeading = ({ level, number, text }: Heading): WordParagraph =>
  new WordParagraph({ style: headingStyle(level), children: textRuns(`${number}${text.text}`) });
