import { Paragraph as WordParagraph } from 'docx';
import type { Heading, Paragraph } from '../document/printed.js';
import { isAddress } from '../text/composition.js';
import { linkedRuns } from './linked-runs.js';
import { textRuns } from './runs.js';
import { headingStyle, own, runInStyle } from './style-ids.js';
import type { Surroundings } from './surroundings.js';

const LATIN_WORD = /[\x21-\x7e]+/g;

/**
 * A web or mail address is not broken by every program, and justifying would pull the line before it apart over the whole
 * width: a paragraph with one is set flush left.
 */
const hasAddress = (text: string): boolean => (text.match(LATIN_WORD) ?? []).some(isAddress);

/** The number before a heading's words; `automatic` ones are Word's own. */
const typedNumber = (number: string, { layout }: Surroundings): string =>
  layout.heading.numbers === 'typed' ? number : '';

/**
 * A heading whose paragraph mark is a style separator (样式分隔符): what follows goes on in its line, and the heading is an
 * entry of the navigation pane.
 */
const separatedHeading = ({ level, number, text }: Omit<Heading, 'type'>, around: Surroundings): WordParagraph =>
  new WordParagraph({
    style: headingStyle(level),
    run: { vanish: true, specVanish: true },
    children: textRuns(`${typedNumber(number, around)}${text.text}`),
  });

/** A paragraph of the text; a heading that opens it stands before it in the same line. */
export const renderParagraph = ({ runIn, text }: Paragraph, around: Surroundings): readonly WordParagraph[] => {
  const separated = around.layout.heading.runIn === 'outline';
  return [
    ...(runIn && separated ? [separatedHeading(runIn, around)] : []),
    new WordParagraph({
      style: hasAddress(text.text) ? own.addressText : own.text,
      ...(around.keepNext && { keepNext: true }),
      children: [
        ...(runIn && !separated
          ? textRuns(`${runIn.number}${runIn.text.text}`, { style: runInStyle(runIn.level) })
          : []),
        ...linkedRuns(text.text, around.annexes),
      ],
    }),
  ];
};

export const renderHeading = ({ level, number, text }: Heading, around: Surroundings): WordParagraph =>
  new WordParagraph({
    style: headingStyle(level),
    children: textRuns(`${typedNumber(number, around)}${text.text}`),
  });
