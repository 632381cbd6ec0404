import type { Block, Filing, Heading, HeadingLevel, Issued, Paragraph, Text, Title } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import type { TextStyle } from '../layout/text-style.js';
import type { Span } from './glyphs.js';
import type { StyledParagraph } from './styled-paragraph.js';

/** Words in the faces of a style. */
export const span = ({ text, from }: Text, { face, latin, bold }: TextStyle): Span => ({
  text,
  from,
  role: face,
  ...(latin !== face && { latin }),
  ...(bold && { bold }),
});

const paragraph = (style: TextStyle, ...texts: readonly Text[]): StyledParagraph => ({
  spans: texts.map((text) => span(text, style)),
  style,
});

/** A run-in heading ends with a full stop that no table of contents shows. */
const markTitle = (number: string, text: Text): string => `${number}${text.text.replace(/[。．]$/u, '')}`;

const markOf = (level: HeadingLevel, number: string, text: Text) => ({ title: markTitle(number, text), level });

export const styleTitle = ({ lines }: Title, { styles }: Layout): readonly StyledParagraph[] =>
  lines.map((line) => paragraph(styles.title, line));

export const styleHeading = ({ level, number, text }: Heading, { styles }: Layout): StyledParagraph => ({
  ...paragraph(styles.heading[level], { text: number, from: text.from }, text),
  mark: markOf(level, number, text),
});

export const styleParagraph = ({ runIn, text }: Paragraph, { styles }: Layout): StyledParagraph => {
  const plain = paragraph(styles.body, text);
  if (!runIn) return plain;
  const { level, number } = runIn;
  const opening = paragraph(styles.runIn[level], { text: number, from: runIn.text.from }, runIn.text);
  return { ...plain, spans: [...opening.spans, ...plain.spans], mark: markOf(level, number, runIn.text) };
};

export const styleAnnexMark = (mark: Text, title: Text, { styles }: Layout): StyledParagraph => ({
  ...paragraph(styles.annexMark, mark),
  mark: { title: `${mark.text}　${title.text}`, level: 1 },
});

export const styleAnnexTitle = (text: Text, { styles }: Layout): StyledParagraph => paragraph(styles.annexTitle, text);

/** Agency and date under the title. */
export const styleIssuedUnderTitle = ({ agency, date }: Issued, { styles }: Layout): readonly StyledParagraph[] =>
  [agency, date].map((text) => paragraph(styles.issuedUnderTitle, text));

export const styleSignature = ({ agency, date }: Issued, { styles }: Layout) => ({
  agency: paragraph(styles.signature, agency),
  date: paragraph(styles.signature, date),
});

export const styleLine = ({ role, text }: Extract<Block, { type: 'line' }>, { styles }: Layout): StyledParagraph =>
  paragraph(styles.line[role], text);

export const filingSpans = ({ fields }: Filing, { styles }: Layout): readonly (readonly Span[])[] =>
  fields.map(({ label, value }) => paragraph(styles.filing, label, value).spans);
