import { figureNames } from '../../figures/names.js';
import { type ConcreteRelation, comparesYears, relationsOf, type Term, termsOf } from '../../figures/relations.js';
import type { FigureId, Form, Relation } from '../../form/form.js';
import { emWidthOf } from '../../lines/em-width.js';
import { addressOf, columnLetters } from '../../text/cell-address.js';
import { cellRanges, type FigurePlaces, type PlaceRange } from './figure-places.js';

/** A relation as a sentence for those who fill in the form. */
export interface RelationSentence {
  readonly relation: Relation;
  readonly sentence: string;
}

/** How a relation is told: what a figure is called, and how several are called by their cells. */
interface Telling {
  readonly opening: string;
  readonly name: (id: FigureId) => string;
  readonly cells: (range: PlaceRange) => string;
}

/** One side of a relation, as a sum and as a list. */
interface Side {
  readonly sum: string;
  readonly list: string;
}

const sentenceOf = (op: Relation['op'], left: Side, right: Side): string => {
  switch (op) {
    case '=':
      return `${left.sum} ＝ ${right.sum}`;
    case '<=':
      return `${left.sum} ≤ ${right.sum}`;
    case 'within':
      return `${left.sum} 不小于${right.list}中最大的一项，不大于各项之和`;
  }
};

const termName = ({ id, year }: Term, { name }: Telling): string => `${year === 'last' ? '上年的' : ''}${name(id)}`;

/** A relation in `room` characters: by names, or, where these take more, with the cells of one sum, or of both. */
const tell = (relation: ConcreteRelation, telling: Telling, places: FigurePlaces, room: number): string => {
  const byName = (terms: readonly Term[]): Side => {
    const names = terms.map((term) => termName(term, telling));
    return { sum: names.join(' ＋ '), list: names.join('、') };
  };
  const byCell = (terms: readonly Term[]): Side => {
    const ids = terms.map(({ id }) => id);
    const list = cellRanges(ids, places).map(telling.cells).join('、');
    return terms.length > 1 ? { sum: `${list}之和`, list } : byName(terms);
  };
  const { op, left, right } = relation;
  const sentence = (tellLeft: typeof byName, tellRight: typeof byName): string =>
    telling.opening + sentenceOf(op, tellLeft(left), tellRight(right));
  const whole = sentence(byName, byName);
  // Last year's figures stand in no cell.
  if (comparesYears(relation)) return whole;
  const tries = [whole, sentence(byName, byCell), sentence(byCell, byName)];
  return tries.find((each) => emWidthOf(each) <= room) ?? sentence(byCell, byCell);
};

/** From … to …, both included. */
const span = (from: string, to: string): string => (from === to ? from : `${from}至${to}`);

const address = ({ sheet, from, to }: PlaceRange): string =>
  `${sheet}${span(addressOf(from.row, from.column), addressOf(to.row, to.column))}`;
const rows = ({ sheet, from, to }: PlaceRange): string => `${sheet}第${span(String(from.row), String(to.row))}行`;
const columns = ({ sheet, from, to }: PlaceRange): string =>
  `${sheet}${span(columnLetters(from.column), columnLetters(to.column))}列`;

const unique = (values: Iterable<string>): boolean => new Set(values).size === 1;

/**
 * The relations of a form, each in a line of `room` characters as far as it goes. One that holds for each column (or row) is
 * told once. In a book of one table the sheet of a cell goes without saying.
 */
export const relationSentences = (form: Form, places: FigurePlaces, room: number): readonly RelationSentence[] => {
  const names = figureNames(form);
  const concrete = relationsOf(form);
  const isOneSheet = unique([...places.values()].map(({ sheet }) => sheet));
  const cells = (nameCells: Telling['cells']): Telling['cells'] =>
    isOneSheet ? (range) => nameCells({ ...range, sheet: '' }) : nameCells;
  return form.relations.flatMap((relation) => {
    const instances = concrete.filter((instance) => instance.code === relation.code);
    const [first] = instances;
    if (!first) return [];
    const ids = termsOf(first).map(({ id }) => id);
    const told = (instance: ConcreteRelation, telling: Telling) => [
      { relation, sentence: tell(instance, telling, places, room) },
    ];
    if (instances.length > 1 && unique(ids.map(names.column)))
      return told(first, { opening: '每一列：', name: names.row, cells: cells(rows) });
    if (instances.length > 1 && unique(ids.map(names.row)))
      return told(first, { opening: '每一行：', name: names.column, cells: cells(columns) });
    return instances.flatMap((instance) => told(instance, { opening: '', name: names.label, cells: cells(address) }));
  });
};
