import { figureNames } from '../../figures/names.js';
import { type ConcreteRelation, relationsOf, type Term } from '../../figures/relations.js';
import type { FigureId, Form, Relation } from '../../form/form.js';

/** A relation as a sentence for those who fill in the form. */
export interface RelationWords {
  readonly relation: Relation;
  readonly sentence: string;
}

type WordsOf = (id: FigureId) => string;

const termWords = ({ id, year }: Term, words: WordsOf): string => `${year === 'last' ? '上年的' : ''}${words(id)}`;

const sumWords = (terms: readonly Term[], words: WordsOf): string =>
  terms.map((term) => termWords(term, words)).join(' ＋ ');

const sentenceOf = ({ op, left, right }: ConcreteRelation, words: WordsOf): string => {
  const [leftWords, rightWords] = [sumWords(left, words), sumWords(right, words)];
  switch (op) {
    case '=':
      return `${leftWords} ＝ ${rightWords}`;
    case '<=':
      return `${leftWords} ≤ ${rightWords}`;
    case 'within': {
      const items = right.map((term) => termWords(term, words)).join('、');
      return `${leftWords}，不小于以下各项中最大的一项，不大于各项之和：${items}`;
    }
  }
};

const unique = (values: Iterable<string>): boolean => new Set(values).size === 1;

/** The relations of a form in words. One that holds for each column (or row) is told once. */
export const relationWords = (form: Form): readonly RelationWords[] => {
  const { row, column, label } = figureNames(form);
  const concrete = relationsOf(form);
  return form.relations.flatMap((relation) => {
    const instances = concrete.filter((instance) => instance.code === relation.code);
    const [first] = instances;
    if (!first) return [];
    const ids = [...first.left, ...first.right].map(({ id }) => id);
    if (instances.length === 1) return [{ relation, sentence: sentenceOf(first, label) }];
    if (unique(ids.map(column))) return [{ relation, sentence: `每一列：${sentenceOf(first, row)}` }];
    if (unique(ids.map(row))) return [{ relation, sentence: `每一行：${sentenceOf(first, column)}` }];
    return instances.map((instance) => ({ relation, sentence: sentenceOf(instance, label) }));
  });
};
