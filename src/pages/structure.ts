import type { Annex, Block, Cell, CellRole, PrintedReport, Table } from '../document/printed.js';
import type { Owner } from '../typeset/index.js';

export type Tag = 'Document' | 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'P' | 'Table' | 'TR' | 'TH' | 'TD';

/** Attributes of a table and its cells (ISO 32000-1, 14.8.5.7). */
export interface TableAttributes {
  readonly Summary?: string;
  readonly Scope?: 'Column' | 'Row';
  readonly ColSpan?: number;
  readonly RowSpan?: number;
}

/** One element of the structure that a tagged PDF carries, in reading order. */
export interface StructureElement {
  readonly tag: Tag;
  readonly attributes?: TableAttributes;
  /** Of a cell with a figure: the figure's id in the form. */
  readonly figure?: string;
  /** The part of the document that it stands for, and its words. */
  readonly owner?: Owner;
  readonly text?: string;
  readonly children: readonly StructureElement[];
}

const leaf = (tag: Tag, owner: Owner, text: string): StructureElement => ({ tag, owner, text, children: [] });

/** The title is H1; the deepest of the five levels is H6, as deep as PDF goes. */
const headings = { 1: 'H2', 2: 'H3', 3: 'H4', 4: 'H5', 5: 'H6' } as const;

/** Which cells are headers, and of what: banners and heads of the columns below, labels of the rows beside. */
const scopes: { readonly [role in CellRole]?: 'Column' | 'Row' } = {
  banner: 'Column',
  corner: 'Column',
  head: 'Column',
  label: 'Row',
};

const cellElement = (cell: Cell): StructureElement => {
  const { role, colSpan, rowSpan, lines, figure } = cell;
  const scope = scopes[role];
  return {
    ...leaf(scope ? 'TH' : 'TD', cell, lines.map(({ text }) => text).join('')),
    ...(figure && { figure: figure.id }),
    attributes: {
      ...(scope && { Scope: scope }),
      ...(colSpan > 1 && { ColSpan: colSpan }),
      ...(rowSpan > 1 && { RowSpan: rowSpan }),
    },
  };
};

const tableElement = (table: Table): StructureElement => ({
  tag: 'Table',
  attributes: { Summary: table.name },
  children: table.rows.map(({ cells }) => ({ tag: 'TR', children: cells.map(cellElement) })),
});

const blockElements = (block: Block): readonly StructureElement[] => {
  switch (block.type) {
    case 'title':
      return [leaf('H1', block, block.lines.map(({ text }) => text).join(''))];
    case 'heading':
      return [leaf(headings[block.level], block, block.number + block.text.text)];
    case 'paragraph': {
      const { runIn, text } = block;
      // A heading that opens a paragraph stands before it.
      return [
        ...(runIn ? [leaf(headings[runIn.level], runIn, runIn.number + runIn.text.text)] : []),
        ...(text.text === '' ? [] : [leaf('P', block, text.text)]),
      ];
    }
    case 'line':
      return [leaf('P', block, block.text.text)];
    case 'issued':
      return [
        ...(block.agency ? [leaf('P', block.agency, block.agency.text)] : []),
        leaf('P', block.date, block.date.text),
      ];
    case 'filing':
      return block.fields.map((field) => leaf('P', field, field.label.text + field.value.text));
    case 'table':
      return [tableElement(block)];
  }
};

/** The elements before the annexes. */
export const bodyElements = ({ body }: PrintedReport): readonly StructureElement[] => body.flatMap(blockElements);

/** The elements of an annex. */
export const annexElements = ({ mark, title, blocks }: Annex): readonly StructureElement[] => [
  leaf('P', mark, mark.text),
  leaf(headings[1], title, title.text),
  ...blocks.flatMap(blockElements),
];

/** The structure of a printed report: its blocks in order, tables row by row. */
export const structureOf = (document: PrintedReport): StructureElement => ({
  tag: 'Document',
  children: [...bodyElements(document), ...document.annexes.flatMap(annexElements)],
});

/** An element and all below it, in reading order. */
export const flattened = (element: StructureElement): readonly StructureElement[] => [
  element,
  ...element.children.flatMap(flattened),
];
