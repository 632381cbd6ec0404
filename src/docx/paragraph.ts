import { Paragraph as WordParagraph } from 'docx';
import type { Heading, Paragraph } from '../document/printed.js';
import { textRuns } from './runs.js';
import { headingStyle, own, runInStyle } from './styles.js';

/**
 * A web or mail address cannot be broken, and justifying would pull the line before it apart over the whole width: such
 * a paragraph is set flush left.
 */
const LONG_WORD = /[\x21-\x7e]{13,}/;

export const renderParagraph = ({ runIn, text }: Paragraph): WordParagraph =>
  new WordParagraph({
    ...(LONG_WORD.test(text.text) && { style: own.longWord }),
    children: [
      ...(runIn ? textRuns(`${runIn.number}${runIn.text.text}`, { style: runInStyle(runIn.level) }) : []),
      ...textRuns(text.text),
    ],
  });

export const renderHeading = ({ level, number, text }: Heading): WordParagraph =>
  new WordParagraph({ style: headingStyle(level), children: textRuns(`${number}${text.text}`) });
