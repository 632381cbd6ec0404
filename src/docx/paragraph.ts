import { type TextRun, Paragraph as WordParagraph } from 'docx';
import type { Heading, Paragraph } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import type { Spaced } from '../lines/set-text.js';
import { isAddress } from '../text/composition.js';
import { linkedRuns, type Spacing } from './linked-runs.js';
import { twips } from './measure.js';
import { characterSpacing } from './page.js';
import { paragraphWith, spacingWith } from './paragraph-with.js';
import { textRuns } from './runs.js';
import { headingIn, headingLines } from './set-body.js';
import { headingStyle, runInStyle, styleIds } from './style-ids.js';
import type { Space, Surroundings } from './surroundings.js';

const LATIN_WORD = /[\x21-\x7e]+/g;

/**
 * A web or mail address is not broken by every program, and justifying would pull the line before it apart over the whole
 * width: a paragraph with one is set flush left.
 */
const hasAddress = (text: string): boolean => (text.match(LATIN_WORD) ?? []).some(isAddress);

/** Spacing of a paragraph's characters that lets its lines end well, for its text from a place on. */
const spacingOf = (spaced: Spaced | undefined, layout: Layout): ((offset: number) => Spacing | undefined) => {
  if (spaced === undefined) return () => undefined;
  const wider = characterSpacing(layout) + twips(spaced.spacing);
  return (offset) => ({ spaced, twips: wider, offset });
};

/** A paragraph of the text; a heading that opens it stands before it in the same line. */
export const renderParagraph = (block: Paragraph, around: Surroundings): readonly WordParagraph[] => {
  const { runIn, text } = block;
  const { layout, annexes, keepNext, space } = around;
  const heading = headingIn(block);
  const spacing = spacingOf(around.spacing.get(block), layout);
  const body = linkedRuns(text.text, annexes, spacing([...heading].length));
  const style = hasAddress(text.text) ? styleIds.addressText : styleIds.text;
  const paragraph = (children: readonly TextRun[], spacing: Space) =>
    paragraphWith({ style, keepNext: keepNext || undefined, spacing: spacingWith(spacing), children });
  if (!runIn) return [paragraph(body, space)];
  if (layout.heading.runIn === 'text')
    return [paragraph([...linkedRuns(heading, 0, spacing(0), { style: runInStyle(runIn.level) }), ...body], space)];
  // A heading whose paragraph mark is a style separator (样式分隔符): what follows goes on in its line, and the heading is an
  // entry of the navigation pane.
  const isTyped = layout.heading.numbers === 'typed';
  const typed = isTyped ? heading : runIn.text.text;
  const separated = new WordParagraph({
    style: headingStyle(runIn.level),
    ...(space.before && { spacing: { before: space.before } }),
    run: { vanish: true, specVanish: true },
    children: linkedRuns(typed, 0, spacing(isTyped ? 0 : [...runIn.number].length)),
  });
  return [separated, paragraph(body, space.after ? { after: space.after } : {})];
};

/** A heading of its own; the lines of a long one end with words. */
export const renderHeading = ({ level, number, text }: Heading, { layout, space }: Surroundings): WordParagraph => {
  const lines = headingLines(`${number}${text.text}`, layout);
  const typed = layout.heading.numbers === 'typed' ? lines : [lines[0]?.slice(number.length) ?? '', ...lines.slice(1)];
  return new WordParagraph({
    style: headingStyle(level),
    ...(spacingWith(space) && { spacing: space }),
    children: typed.flatMap((line, at) => textRuns(line, at > 0 ? { break: 1 } : {})),
  });
};
