import type { Block, PrintedReport } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { isLatin } from '../text/script-runs.js';
import { rolesFor, type Span } from './glyphs.js';
import type { Metrics } from './metrics.js';
import {
  filingSpans,
  span,
  styleAnnexMark,
  styleAnnexTitle,
  styleHeading,
  styleIssuedUnderTitle,
  styleLine,
  styleParagraph,
  styleSignature,
  styleTitle,
} from './style-block.js';

const spansOfBlock = (block: Block, layout: Layout): readonly Span[] => {
  switch (block.type) {
    case 'title':
      return styleTitle(block, layout).flatMap(({ spans }) => spans);
    case 'heading':
      return styleHeading(block, layout).spans;
    case 'paragraph':
      return styleParagraph(block, layout).spans;
    case 'line':
      return styleLine(block, layout).spans;
    case 'issued':
      return block.at === 'title'
        ? styleIssuedUnderTitle(block, layout).flatMap(({ spans }) => spans)
        : Object.values(styleSignature(block, layout)).flatMap(({ spans }) => spans);
    case 'filing':
      return filingSpans(block, layout).flat();
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ role, lines }) => lines.map((line) => span(line, layout.styles.cell[role]))),
      );
  }
};

const spansOf = ({ body, annexes }: PrintedReport, layout: Layout): readonly Span[] => [
  ...body.flatMap((block) => spansOfBlock(block, layout)),
  ...annexes.flatMap(({ mark, title, blocks }) => [
    ...styleAnnexMark(mark, title, layout).spans,
    ...styleAnnexTitle(title, layout).spans,
    ...blocks.flatMap((block) => spansOfBlock(block, layout)),
  ]),
];

/** A character that no face has, with the places where it stands. */
export interface UnknownCharacter {
  readonly char: string;
  readonly codePoint: number;
  readonly paths: readonly string[];
}

/** The characters of a report that cannot be set, in the order in which they first stand in it. */
export const unknownCharacters = (
  document: PrintedReport,
  layout: Layout,
  metrics: Metrics,
): readonly UnknownCharacter[] => {
  const unknown = new Map<string, Set<string>>();
  for (const words of spansOf(document, layout)) {
    for (const char of words.text) {
      if (metrics.glyph(rolesFor(words, isLatin(char)), char)) continue;
      unknown.set(char, (unknown.get(char) ?? new Set()).add(words.from));
    }
  }
  return [...unknown].map(([char, paths]) => ({ char, codePoint: char.codePointAt(0) ?? 0, paths: [...paths] }));
};
