import type { Block, PrintedReport, Table } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import { element, type Markup } from '../markup.js';
import { faceRules } from './faces.js';
import { frameRules } from './frame-rules.js';
import { printRules } from './print-rules.js';
import { lookOf } from './role-look.js';
import { columnRules, hangRules, tableRules } from './table-rules.js';
import { textRules } from './text-rules.js';

const tablesIn = ({ body, annexes }: PrintedReport): readonly Table[] =>
  [...body, ...annexes.flatMap(({ blocks }): readonly Block[] => blocks)].filter((block) => block.type === 'table');

/** The look of a page, made from the layout's style sheet and within the page: nothing is loaded from elsewhere. */
export const styleElement = (report: PrintedReport, layout: Layout): Markup => {
  const tables = tablesIn(report);
  const look = lookOf(layout);
  const rules = [
    ...faceRules(layout.faces),
    ...textRules(layout, look),
    ...tableRules(layout, look),
    ...frameRules(layout, look),
    ...hangRules(tables),
    ...tables.flatMap(columnRules),
    ...printRules(layout),
  ];
  // Made of numbers, colours and quoted names of fonts, in which layout options allow no `<`.
  return element('style', {}, `\n${rules.join('\n')}\n` as Markup);
};
