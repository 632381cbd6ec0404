import type { Layout } from '../layout/layout.js';
import { textBlockOf } from './grid.js';
import type { Metrics } from './metrics.js';
import type { Mark, Page, Run } from './page.js';
import { setPageNumber } from './page-number.js';
import type { Drawn, PlacedPiece } from './piece.js';
import { drawSegment, segmentsOf, type TableSegment } from './table/draw-table.js';

const down = <T extends { readonly y: number }>(items: readonly T[], by: number): readonly T[] =>
  items.length === 0 ? items : items.map((item) => ({ ...item, y: item.y + by }));

/** What stands on a page in order: lines as they come, a stretch of table rows as one drawing. */
const drawingsOf = (
  pieces: readonly PlacedPiece[],
  segments: readonly TableSegment[],
  all: readonly TableSegment[],
  left: number,
  border: number,
): readonly Drawn[] => {
  const drawings: Drawn[] = [];
  let next = 0;
  let inTable: unknown;
  for (const { piece, y } of pieces) {
    if (piece.type === 'line') {
      inTable = undefined;
      const { runs, marks } = piece.draw();
      drawings.push({ fills: [], rules: [], runs: down(runs, y), marks: down(marks, y) });
    } else if (piece.table !== inTable) {
      inTable = piece.table;
      const segment = segments[next];
      next += 1;
      if (segment) drawings.push(drawSegment(segment, all, left, border));
    }
  }
  return drawings;
};

/** Pages of placed pieces as pages of runs and rules on paper, with their numbers. */
export const drawPages = (
  pages: readonly (readonly PlacedPiece[])[],
  layout: Layout,
  metrics: Metrics,
): readonly Page[] => {
  const block = textBlockOf(layout);
  const segments = pages.map(segmentsOf);
  const all = segments.flat();
  return pages.map((pieces, i): Page => {
    const drawings = drawingsOf(pieces, segments[i] ?? [], all, block.x, layout.table.border);
    return {
      index: i + 1,
      width: layout.page.width,
      height: layout.page.height,
      fills: down(
        drawings.flatMap(({ fills }) => fills),
        block.y,
      ),
      rules: drawings
        .flatMap(({ rules }) => rules)
        .map((rule) => ({ ...rule, y1: rule.y1 + block.y, y2: rule.y2 + block.y })),
      runs: [
        ...down<Run>(
          drawings.flatMap(({ runs }) => runs),
          block.y,
        ),
        ...setPageNumber(layout.pageNumber.first + i, layout, metrics),
      ],
      marks: down<Mark>(
        drawings.flatMap(({ marks }) => marks),
        block.y,
      ),
    };
  });
};
