import type { PrintedReport } from '../../document/printed.js';
import { type Layout, type LayoutOptions, resolveLayout } from '../../layout/layout.js';
import { type Metrics, typeset } from '../../typeset/index.js';
import type { NoteSize } from './signing-note.js';

/** A note and the look in which it stands on one page. */
export interface OnePage {
  readonly document: PrintedReport;
  readonly layout: Layout;
}

/** From the official look to the closest one that still reads well: titles, then lines, then type. */
const looks: readonly LayoutOptions[] = [
  { titleSpace: { above: 0, below: 1 } },
  { titleSpace: { above: 0, below: 1 }, linesPerPage: 26 },
  { titleSpace: { above: 0, below: 0 }, linesPerPage: 30, bodySize: 14, charactersPerLine: 32 },
];

const sizes: readonly NoteSize[] = [
  { figures: 14, listed: 5 },
  { figures: 12, listed: 4 },
  { figures: 10, listed: 3 },
  { figures: 10, listed: 1 },
];

/** Programs measure a little differently: the page keeps so many of its lines free. */
const FREE_LINES = 1;

const standsOnOne = (document: PrintedReport, layout: Layout, metrics: Metrics): boolean => {
  const { pages } = typeset(document, layout, metrics);
  const [page] = pages;
  if (!page || pages.length > 1) return false;
  const lowest = Math.max(
    ...page.runs.filter(({ from }) => from !== '').map(({ y }) => y),
    ...page.rules.map(({ y2 }) => y2),
  );
  return lowest <= page.height - layout.page.bottom - FREE_LINES * layout.grid.pitch;
};

/** The fullest note, in the most official look, that stands on one page; the shortest in the closest where none does. */
export const onOnePage = (
  note: (size: NoteSize) => PrintedReport,
  faces: LayoutOptions['faces'],
  metrics: Metrics,
): OnePage => {
  const layouts = looks.map((look) =>
    resolveLayout({ ...look, pageNumberPosition: 'none', runInHeadings: 'text', faces }),
  );
  const tries = sizes.flatMap((size) => {
    const document = note(size);
    return layouts.map((layout) => ({ document, layout }));
  });
  const last = tries.at(-1) as OnePage; // neither list is empty
  return tries.find(({ document, layout }) => standsOnOne(document, layout, metrics)) ?? last;
};
