import type { PrintedReport } from '../document/printed.js';
import type { Layout } from '../layout/layout.js';
import { flow } from './flow.js';
import type { Metrics } from './metrics.js';
import type { Owner } from './owner.js';
import { pageColumnOf } from './page-column.js';
import { closedOwners } from './paginate.js';

/** The paragraphs of a report that its pages close up by a line, for a writer whose program makes the pages itself. */
export const closedParagraphs = (document: PrintedReport, layout: Layout, metrics: Metrics): ReadonlySet<Owner> =>
  closedOwners(flow(document, layout, metrics), pageColumnOf(layout));
