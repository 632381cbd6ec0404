import { AlignmentType, BookmarkEnd, BookmarkStart, type FileChild, LineRuleType, Paragraph } from 'docx';
import { keepsWithNext } from '../document/keep-together.js';
import type { Annex, Block, PrintedReport, Table, TextLine } from '../document/printed.js';
import { isNote } from '../document/table-notes.js';
import type { Layout } from '../layout/layout.js';
import { emWidthOf } from '../lines/em-width.js';
import { noteLead } from '../text/note-lead.js';
import { plansOf, spaceOf, type TablePlans } from './beside-tables.js';
import { annexBookmark } from './field.js';
import { renderFiling } from './filing.js';
import { renderIssued } from './issued.js';
import { linkedRuns } from './linked-runs.js';
import { twips } from './measure.js';
import { renderHeading, renderParagraph } from './paragraph.js';
import { paragraphWith, spacingWith } from './paragraph-with.js';
import { textRuns } from './runs.js';
import { type BodySpacing, bodySpacing } from './set-body.js';
import { styleIds } from './style-ids.js';
import type { Surroundings } from './surroundings.js';
import { renderTable } from './table.js';
import { titleParagraphs } from './title.js';

/** What all blocks of a report have around them. */
interface Whole {
  readonly layout: Layout;
  readonly annexes: number;
  readonly plans: TablePlans;
  readonly spacing: BodySpacing;
}

const lineStyles: { readonly [role in TextLine['role']]: string } = {
  period: styleIds.period,
  unit: styleIds.unitLine,
  note: styleIds.note,
  addressee: styleIds.text,
};

/** A letter's addressee is text that begins at the edge. */
const FLUSH = { indent: { firstLine: 0, firstLineChars: 0 }, alignment: AlignmentType.LEFT, keepNext: true };

/** Further lines of a note hang under its words. */
const noteIndent = (text: string, { styles }: Layout) => {
  const hang = twips(emWidthOf(noteLead(text)) * styles.line.note.size);
  // The style's first line of 0 would stand beside a hanging one.
  return hang > 0 ? { left: hang, hanging: hang, hangingChars: 0 } : undefined;
};

/** The space below a title comes after what stands right under it. */
const NO_SPACE = { spacing: { after: 0 } };

// Word joins two tables with nothing between them, and wants a paragraph after the last one.
const needsGap = (next: Block | undefined): boolean =>
  next === undefined || next.type === 'table' || next.type === 'issued';

/** The paragraph between a table and what Word must be kept from joining to it, as high as the space there. */
const gapBelow = (table: Table, next: Block | undefined, keepNext: boolean, plans: TablePlans): Paragraph => {
  const space = next?.type === 'table' ? plans.get(next)?.before : next ? plans.get(table)?.after : undefined;
  const line = twips(space ?? 0);
  return paragraphWith({
    style: styleIds.gap,
    keepNext: keepNext || undefined,
    spacing: line > twips(1) ? { line, lineRule: LineRuleType.EXACT } : undefined,
  });
};

const tableBlock = (table: Table, next: Block | undefined, keepNext: boolean, whole: Whole): readonly FileChild[] => {
  const plan = whole.plans.get(table);
  if (plan === undefined) throw new Error(`${table.id}: the plan has every table of the report`);
  const keepsLast = keepNext || (next !== undefined && isNote(next));
  return [
    renderTable(table, plan, keepsLast, whole.layout),
    ...(needsGap(next) ? [gapBelow(table, next, keepNext, whole.plans)] : []),
  ];
};

const renderBlock = (
  block: Exclude<Block, Table>,
  next: Block | undefined,
  around: Surroundings,
): readonly FileChild[] => {
  const { layout, keepNext, space } = around;
  switch (block.type) {
    case 'title':
      return titleParagraphs(
        block.lines.map(({ text }) => text),
        'Title',
        layout,
        next?.type === 'issued' ? NO_SPACE : {},
      );
    case 'heading':
      return [renderHeading(block, around)];
    case 'paragraph':
      return renderParagraph(block, around);
    case 'line':
      return [
        paragraphWith({
          style: lineStyles[block.role],
          keepNext: keepNext || undefined,
          spacing: spacingWith(space),
          ...(block.role === 'addressee' && FLUSH),
          ...(block.role === 'note' && { indent: noteIndent(block.text.text, layout) }),
          children: linkedRuns(block.text.text, around.annexes),
        }),
      ];
    case 'issued':
      return renderIssued(block, layout);
    case 'filing':
      return renderFiling(block, layout);
  }
};

const renderBlocks = (blocks: readonly Block[], whole: Whole): readonly FileChild[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const keepNext = keepsWithNext(block, next);
    if (block.type === 'table') return tableBlock(block, next, keepNext, whole);
    const { layout, annexes, plans, spacing } = whole;
    return renderBlock(block, next, { layout, annexes, keepNext, space: spaceOf(blocks, index, plans), spacing });
  });

/** 附件, which references in the text lead to. */
const annexMark = (text: string, index: number): Paragraph => {
  const id = index + 1;
  const paragraph = new Paragraph({ style: styleIds.annexMark });
  const children = [new BookmarkStart(annexBookmark(index), id), ...textRuns(text), new BookmarkEnd(id)];
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
};

const renderAnnex = ({ mark, title, blocks }: Annex, index: number, whole: Whole): readonly FileChild[] => [
  annexMark(mark.text, index),
  ...titleParagraphs([title.text], styleIds.annexTitle, whole.layout),
  ...renderBlocks(blocks, whole),
];

/** Everything that stands on the pages, in order. */
export const renderReport = (report: PrintedReport, layout: Layout): readonly FileChild[] => {
  const whole: Whole = {
    layout,
    annexes: report.annexes.length,
    plans: plansOf(report, layout),
    spacing: bodySpacing(report, layout),
  };
  return [
    ...renderBlocks(report.body, whole),
    ...report.annexes.flatMap((annex, index) => renderAnnex(annex, index, whole)),
  ];
};
