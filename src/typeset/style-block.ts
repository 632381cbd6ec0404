import type { Block, Filing, Heading, HeadingLevel, Issued, Paragraph, Text, Title } from '../document/printed.js';
import type { FaceRole } from '../layout/faces.js';
import type { Layout } from '../layout/layout.js';
import type { Setting, Span } from './glyphs.js';
import { natural, onGrid } from './grid.js';
import type { StyledParagraph } from './styled-paragraph.js';

/** Words in the face of the text around them, letters and digits in the Latin face. */
export const span = ({ text, from }: Text, role: FaceRole, bold = false): Span => ({
  text,
  from,
  role,
  latin: 'latin',
  ...(bold && { bold }),
});

const plain = (spans: readonly Span[], setting: Setting, pitch: number): StyledParagraph => ({
  spans,
  setting,
  alignment: 'left',
  firstLineIndent: 0,
  pitch,
  onGrid: true,
  balanced: false,
  keepWithNext: false,
  keepTogether: false,
});

const bodyText = (spans: readonly Span[], layout: Layout): StyledParagraph => ({
  ...plain(spans, onGrid(layout), layout.grid.pitch),
  alignment: 'justified',
  firstLineIndent: layout.firstLineIndent * layout.grid.cell,
});

const headingSpans = (level: HeadingLevel, number: string, text: Text, { heading }: Layout): readonly Span[] => {
  const role = heading.faces[level];
  const bold = heading.bold.includes(level);
  return [span({ text: number, from: text.from }, role, bold), span(text, role, bold)];
};

/** A run-in heading ends with a full stop that no table of contents shows. */
const markTitle = (number: string, text: Text): string => `${number}${text.text.replace(/[。．]$/u, '')}`;

export const styleTitleLine = (text: Text, layout: Layout): StyledParagraph => ({
  // Digits of the title stand in the title face too.
  ...plain([{ text: text.text, from: text.from, role: 'title' }], natural(layout.title.size), layout.title.pitch),
  alignment: 'centred',
  balanced: true,
  keepWithNext: true,
  keepTogether: true,
});

export const styleTitle = ({ lines }: Title, layout: Layout): readonly StyledParagraph[] =>
  lines.map((line) => styleTitleLine(line, layout));

export const styleHeading = ({ level, number, text }: Heading, layout: Layout): StyledParagraph => ({
  ...bodyText(headingSpans(level, number, text, layout), layout),
  keepWithNext: true,
  keepTogether: true,
  mark: { title: markTitle(number, text), level },
});

export const styleParagraph = ({ runIn, text }: Paragraph, layout: Layout): StyledParagraph => {
  const words = span(text, 'fangsong');
  if (!runIn) return bodyText([words], layout);
  return {
    ...bodyText([...headingSpans(runIn.level, runIn.number, runIn.text, layout), words], layout),
    mark: { title: markTitle(runIn.number, runIn.text), level: runIn.level },
  };
};

export const styleAnnexMark = (mark: Text, title: Text, layout: Layout): StyledParagraph => ({
  ...plain([span(mark, 'hei')], natural(layout.annex.markSize), layout.grid.pitch),
  keepWithNext: true,
  mark: { title: `${mark.text}　${title.text}`, level: 1 },
});

/** Agency and date under the title, centred in kai. */
export const styleIssuedUnderTitle = ({ agency, date }: Issued, layout: Layout): readonly StyledParagraph[] =>
  [agency, date].map((text) => ({
    ...plain([span(text, 'kai')], onGrid(layout), layout.grid.pitch),
    alignment: 'centred',
    keepWithNext: true,
  }));

/** Lines beside a table are set like the table. */
const besideTable = (text: Text, layout: Layout): StyledParagraph => ({
  ...plain([span(text, 'song')], natural(layout.table.size), layout.table.rowHeight),
  onGrid: false,
});

export const styleLine = (block: Extract<Block, { type: 'line' }>, layout: Layout): StyledParagraph => {
  switch (block.role) {
    case 'period':
      return {
        ...plain([span(block.text, 'fangsong')], onGrid(layout), layout.grid.pitch),
        alignment: 'centred',
        keepWithNext: true,
      };
    case 'unit':
      return { ...besideTable(block.text, layout), keepWithNext: true };
    case 'note':
      return besideTable(block.text, layout);
  }
};

export const filingSpans = ({ fields }: Filing): readonly (readonly Span[])[] =>
  fields.map(({ label, value }) => [span(label, 'song'), span(value, 'song')]);
