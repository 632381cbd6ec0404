import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Filing } from '../document/printed.js';
import { FILING_GAP, filingSize } from '../layout/filing-size.js';
import type { Layout } from '../layout/layout.js';
import { emWidthOf } from '../lines/em-width.js';
import { fieldRows } from '../lines/field-rows.js';
import { halfPoints, twips } from './measure.js';
import { pageOf } from './page.js';
import { textRuns } from './runs.js';
import { styleIds } from './style-ids.js';

/** The last field ends at the right edge, whatever the widths of the others are in the faces at hand. */
const tabStops = (starts: readonly number[], size: number, width: number) =>
  starts.map((start, index) =>
    index === starts.length - 1
      ? { type: TabStopType.RIGHT, position: twips(width) }
      : { type: TabStopType.LEFT, position: twips(start * size) },
  );

/** Where the fields after the first begin, in em: all spread over the row. */
const startsOf = (texts: readonly string[], room: number): readonly number[] => {
  const widths = texts.map(emWidthOf);
  const filled = widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.max(FILING_GAP, (room - filled) / Math.max(1, texts.length - 1));
  let start = 0;
  return widths.slice(0, -1).map((width) => {
    start += width + gap;
    return start;
  });
};

/**
 * The fields spread over the width of the table: the first at its left edge, the last at its right; on further rows where
 * one does not hold them.
 */
export const renderFiling = ({ fields }: Filing, layout: Layout): readonly Paragraph[] => {
  const width = pageOf(layout).textWidth / 20;
  const texts = fields.map(({ label, value }) => `${label.text}${value.text}`);
  const textWidth = emWidthOf(texts.join(''));
  const size = filingSize(textWidth, texts.length, width, layout);
  const run = size === layout.styles.filing.size ? {} : { size: halfPoints(size) };
  const rows = fieldRows(texts, emWidthOf, width / size, FILING_GAP);
  return rows.map(
    (row, index) =>
      new Paragraph({
        style: styleIds.filing,
        ...(index < rows.length - 1 && { keepNext: true }),
        ...(index > 0 && { spacing: { before: 0 } }),
        tabStops: tabStops(startsOf(row, width / size), size, width),
        children: row.flatMap((text, at) => [
          ...(at > 0 ? [new TextRun({ ...run, children: [new Tab()] })] : []),
          ...textRuns(text, run),
        ]),
      }),
  );
};
