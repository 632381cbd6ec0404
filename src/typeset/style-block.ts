import type {
  Filing,
  Heading,
  HeadingLevel,
  IssuedUnderTitle,
  Paragraph,
  Signature,
  Text,
  TextLine,
  Title,
} from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import type { TextStyle } from '../layout/text-style.js';
import { emWidthOf } from '../lines/em-width.js';
import { type Link, linksIn } from '../text/links.js';
import { noteLead } from '../text/note-lead.js';
import type { Span } from './glyphs.js';
import type { Owner } from './owner.js';
import type { StyledParagraph } from './styled-paragraph.js';

/** Words in the faces of a style; `owner`: the part of the document whose words they are. */
export const span = ({ text, from }: Text, { face, latin, bold }: TextStyle, owner?: Owner): Span => ({
  text,
  from,
  ...(owner && { owner }),
  role: face,
  ...(latin !== face && { latin }),
  ...(bold && { bold }),
});

const paragraph = (owner: Owner, style: TextStyle, ...texts: readonly Text[]): StyledParagraph => ({
  spans: texts.map((text) => span(text, style, owner)),
  style,
});

/** Text cut where a link begins or ends. */
const linkedSpans = (owner: Owner, text: Text, style: TextStyle, annexes: number): readonly Span[] => {
  const links = linksIn(text.text, annexes);
  const cut = (start: number, end: number, link?: Link): readonly Span[] =>
    start < end
      ? [
          {
            ...span({ ...text, text: text.text.slice(start, end) }, style, owner),
            ...(link && { link: link.target }),
          },
        ]
      : [];
  return [
    ...links.flatMap((link, i) => [...cut(links[i - 1]?.end ?? 0, link.start), ...cut(link.start, link.end, link)]),
    ...cut(links.at(-1)?.end ?? 0, text.text.length),
  ];
};

/** A run-in heading ends with a full stop that no table of contents shows. */
const markTitle = (number: string, text: Text): string => `${number}${text.text.replace(/[。．]$/u, '')}`;

const markOf = (level: HeadingLevel, number: string, text: Text) => ({ title: markTitle(number, text), level });

export const styleTitle = (title: Title, { styles }: Layout): readonly StyledParagraph[] =>
  title.lines.map((line) => paragraph(title, styles.title, line));

export const styleHeading = (heading: Heading, { styles }: Layout): StyledParagraph => {
  const { level, number, text } = heading;
  return {
    ...paragraph(heading, styles.heading[level], { text: number, from: text.from }, text),
    mark: markOf(level, number, text),
  };
};

export const styleParagraph = (block: Paragraph, { styles }: Layout, annexes: number): StyledParagraph => {
  const { runIn, text } = block;
  const plain = { spans: linkedSpans(block, text, styles.body, annexes), style: styles.body };
  if (!runIn) return plain;
  const { level, number } = runIn;
  const opening = paragraph(runIn, styles.runIn[level], { text: number, from: runIn.text.from }, runIn.text);
  return { ...plain, spans: [...opening.spans, ...plain.spans], mark: markOf(level, number, runIn.text) };
};

export const styleAnnexMark = (mark: Text, title: Text, { styles }: Layout): StyledParagraph => ({
  ...paragraph(mark, styles.annexMark, mark),
  mark: { title: `${mark.text}　${title.text}`, level: 1 },
});

export const styleAnnexTitle = (text: Text, { styles }: Layout): StyledParagraph =>
  paragraph(text, styles.annexTitle, text);

/** Agency and date under the title. */
export const styleIssuedUnderTitle = (
  { agency, date }: IssuedUnderTitle,
  { styles }: Layout,
): readonly StyledParagraph[] =>
  [...(agency ? [agency] : []), date].map((text) => paragraph(text, styles.issuedUnderTitle, text));

export const styleSignature = ({ agency, date }: Signature, { styles }: Layout) => ({
  agency: paragraph(agency, styles.signature, agency),
  date: paragraph(date, styles.signature, date),
});

export const styleLine = (line: TextLine, { styles }: Layout, annexes: number): StyledParagraph => {
  const style = styles.line[line.role];
  const spans = linkedSpans(line, line.text, style, annexes);
  // A note hangs under its words.
  if (line.role !== 'note') return { spans, style };
  return { spans, style, hang: emWidthOf(noteLead(line.text.text)) * style.size };
};

export const filingSpans = ({ fields }: Filing, { styles }: Layout): readonly (readonly Span[])[] =>
  fields.map((field) => paragraph(field, styles.filing, field.label, field.value).spans);
