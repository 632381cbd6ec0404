import { figureNames } from '../../figures/names.js';
import { type ConcreteRelation, comparesYears, relationsOf, type Term, termsOf } from '../../figures/relations.js';
import type { FigureId, Form, Relation } from '../../form/form.js';
import { emWidthOf } from '../../lines/em-width.js';
import { addressOf, columnLetters } from '../../text/cell-address.js';
import { cellRanges, type FigurePlaces, type PlaceRange } from './figure-places.js';

/** A relation as a sentence for those who fill in the form. */
export interface RelationWords {
  readonly relation: Relation;
  readonly sentence: string;
}

/** How a relation is told: what a figure is called, and how several are called by their cells. */
interface Telling {
  readonly opening: string;
  readonly words: (id: FigureId) => string;
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

const termWords = ({ id, year }: Term, { words }: Telling): string => `${year === 'last' ? '上年的' : ''}${words(id)}`;

/** A relation in `room` characters: in words, or, where these take more, with the cells of one sum, or of both. */
const tell = (relation: ConcreteRelation, telling: Telling, places: FigurePlaces, room: number): string => {
  const inWords = (terms: readonly Term[]): Side => {
    const words = terms.map((term) => termWords(term, telling));
    return { sum: words.join(' ＋ '), list: words.join('、') };
  };
  const inCells = (terms: readonly Term[]): Side => {
    const ids = terms.map(({ id }) => id);
    const list = cellRanges(ids, places).map(telling.cells).join('、');
    return terms.length > 1 ? { sum: `${list}之和`, list } : inWords(terms);
  };
  const { op, left, right } = relation;
  const sentence = (tellLeft: typeof inWords, tellRight: typeof inWords): string =>
    telling.opening + sentenceOf(op, tellLeft(left), tellRight(right));
  const whole = sentence(inWords, inWords);
  // Last year's figures stand in no cell.
  if (comparesYears(relation)) return whole;
  const tries = [whole, sentence(inWords, inCells), sentence(inCells, inWords)];
  return tries.find((each) => emWidthOf(each) <= room) ?? sentence(inCells, inCells);
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
export const relationWords = (form: Form, places: FigurePlaces, room: number): readonly RelationWords[] => {
  const names = figureNames(form);
  const concrete = relationsOf(form);
  const isOneSheet = unique([...places.values()].map(({ sheet }) => sheet));
  const cells = (words: Telling['cells']): Telling['cells'] =>
    isOneSheet ? (range) => words({ ...range, sheet: '' }) : words;
  return form.relations.flatMap((relation) => {
    const instances = concrete.filter((instance) => instance.code === relation.code);
    const [first] = instances;
    if (!first) return [];
    const ids = termsOf(first).map(({ id }) => id);
    const told = (instance: ConcreteRelation, telling: Telling) => [
      { relation, sentence: tell(instance, telling, places, room) },
    ];
    if (instances.length > 1 && unique(ids.map(names.column)))
      return told(first, { opening: '每一列：', words: names.row, cells: cells(rows) });
    if (instances.length > 1 && unique(ids.map(names.row)))
      return told(first, { opening: '每一行：', words: names.column, cells: cells(columns) });
    return instances.flatMap((instance) => told(instance, { opening: '', words: names.label, cells: cells(address) }));
  });
};
