import type { Block, PrintedReport, Table } from '../document/printed.js';
import { isNote, tableAbove } from '../document/table-notes.js';
import type { Layout } from '../layout/layout.js';
import { planTables, type TablePlan } from '../typeset/plan-tables.js';
import { twips } from './measure.js';
import type { Space } from './surroundings.js';
import { wordMetrics } from './word-metrics.js';

/** How the tables of a report are to stand. */
export type TablePlans = ReadonlyMap<Table, TablePlan>;

export const plansOf = (report: PrintedReport, layout: Layout): TablePlans => planTables(report, layout, wordMetrics);

/** What Word puts a paragraph of its own before, and no space: see {@link spaceOf}. */
const isApart = (block: Block | undefined): boolean => block === undefined || block.type === 'issued';

/**
 * Space that brings the lines below a table back to the grid, and centres the table in the lines that it takes; it belongs
 * to the paragraphs around it, so that none is left at the foot or the top of a page.
 */
export const spaceOf = (blocks: readonly Block[], at: number, plans: TablePlans): Space => {
  const block = blocks[at];
  const next = blocks[at + 1];
  const above = tableAbove(blocks, at);
  const rest = twips((above && plans.get(above)?.after) ?? 0);
  const isLastNote = block !== undefined && isNote(block) && isApart(next);
  const before = block !== undefined && isNote(block) ? 0 : rest;
  const after = next?.type === 'table' ? twips(plans.get(next)?.before ?? 0) : isLastNote ? rest : 0;
  return { ...(before > 0 && { before }), ...(after > 0 && { after }) };
};
