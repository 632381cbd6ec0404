import type { FigureDef } from '../../figures/figures.js';
import { kindDescriptions, LARGEST_FIGURE } from '../../figures/kinds.js';
import type { FigureId, FigureKind } from '../../form/form.js';
import type { InputRule } from '../book.js';
import { brokenBecause, type Check } from './checks.js';

// What Excel holds in the messages of a validation; it repairs a file with longer ones.
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

interface KindRule {
  readonly type: InputRule['type'];
  readonly min: number;
}

const kinds: { readonly [kind in FigureKind]: KindRule } = {
  count: { type: 'whole', min: 0 },
  money: { type: 'decimal', min: 0 },
  change: { type: 'whole', min: -LARGEST_FIGURE },
};

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

/** A name as a title. Its column, which stands last in brackets, is kept: it tells the cells of a row apart. */
const titleOf = (name: string): string => {
  const column = /（[^（）]*）$/u.exec(name)?.[0] ?? '';
  return name.length <= LONGEST_TITLE || column.length > LONGEST_TITLE / 2
    ? cut(name, LONGEST_TITLE)
    : cut(name.slice(0, -column.length || undefined), LONGEST_TITLE - column.length) + column;
};

/** What the input message of a figure's cell tells. */
export interface Guidance {
  readonly name: string;
  /** The checks that mark the figure. */
  readonly checks: readonly Check[];
  readonly figures: ReadonlyMap<FigureId, number | null>;
  /** The cell adds up others by itself. */
  readonly computed: boolean;
}

const reasons = ({ checks, figures }: Guidance): { broken: readonly string[]; rules: readonly string[] } => {
  const broken = checks.flatMap((check) => {
    const because = brokenBecause(check, figures);
    return because === undefined ? [] : [`与表内关系不符：${check.relation.why}，${because}。`];
  });
  return { broken, rules: checks.map(({ relation }) => `${relation.why}。`) };
};

/** What may be typed into a figure's cell, and, where one is needed, the message shown when the cell is chosen. */
export const inputRule = (figure: FigureDef, guidance: Guidance): InputRule => {
  const { type, min } = kinds[figure.kind];
  const what = kindDescriptions[figure.kind];
  const { broken, rules } = reasons(guidance);
  const unit = figure.unit === undefined ? '' : `单位：${figure.unit}。`;
  const prompt = (text: string) => ({ title: titleOf(guidance.name), text: cut(text, LONGEST_TEXT) });
  if (guidance.computed) {
    return { type: 'any', prompt: prompt(`${broken.join('')}${unit}本格由分项自动相加，不必填写。${rules.join('')}`) };
  }
  // A plain count needs no message: its label and unit stand beside it.
  const needsPrompt = rules.length > 0 || figure.kind !== 'count';
  const message = `${broken.join('')}${unit}填${what}，没有的填0。${broken.length > 0 ? '' : rules.join('')}`;
  return {
    type,
    min,
    max: LARGEST_FIGURE,
    ...(needsPrompt && { prompt: prompt(message) }),
    errorTitle: '不能填入',
    error: `这里应填${what}，不带单位和文字。`,
  };
};
