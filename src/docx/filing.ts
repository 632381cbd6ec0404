import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Filing } from '../document/printed.js';
import { FILING_GAP, filingSize } from '../layout/filing-size.js';
import type { Layout } from '../layout/layout.js';
import { emWidthOf } from '../lines/em-width.js';
import { halfPoints, twips } from './measure.js';
import { pageOf } from './page.js';
import { textRuns } from './runs.js';
import { own } from './style-ids.js';

/** The last field ends at the right edge, whatever the widths of the others are in the faces at hand. */
const tabStops = (starts: readonly number[], size: number, width: number) =>
  starts.map((start, index) =>
    index === starts.length - 1
      ? { type: TabStopType.RIGHT, position: twips(width) }
      : { type: TabStopType.LEFT, position: twips(start * size) },
  );

/** The fields spread over the width of the table: the first at its left edge, the last at its right. */
export const renderFiling = ({ fields }: Filing, layout: Layout): Paragraph => {
  const width = pageOf(layout).textWidth / 20;
  const texts = fields.map(({ label, value }) => `${label.text}${value.text}`);
  const widths = texts.map(emWidthOf);
  const words = widths.reduce((sum, field) => sum + field, 0);
  const gaps = Math.max(1, texts.length - 1);
  const size = filingSize(words, texts.length, width, layout);
  const gap = Math.max(FILING_GAP, (width / size - words) / gaps);
  const starts = widths
    .slice(1)
    .map((_, index) => widths.slice(0, index + 1).reduce((sum, field) => sum + field + gap, 0));
  const run = size === layout.table.size ? {} : { size: halfPoints(size) };
  return new Paragraph({
    style: own.filing,
    tabStops: tabStops(starts, size, width),
    children: texts.flatMap((text, index) => [
      ...(index > 0 ? [new TextRun({ ...run, children: [new Tab()] })] : []),
      ...textRuns(text, run),
    ]),
  });
};
