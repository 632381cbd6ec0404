import { Paragraph as WordParagraph } from 'docx';
import type { Heading, Paragraph } from '../document/printed.js';
import { textRuns } from './runs.js';
import { headingStyle, own, runInStyle } from './styles.js';

/**
 * A web or mail address cannot be broken, and justifying would pull the line before it apart over the whole width: such
 * a paragraph is set flush left. So is one with a row of Latin words between marks (8:30～11:30、14:00～17:30), which
 * some programs do not break either.
 */
const LONG_WORD = /[\x21-\x7e、，；：～]{12,}/;

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
