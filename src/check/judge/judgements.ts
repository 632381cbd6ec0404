import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import type { FindingCode } from '../finding-params.js';
import { judgeConflicts } from './judge-conflicts.js';
import { judgeGrowths } from './judge-growths.js';
import { judgeImpossible } from './judge-impossible.js';
import { judgeKinds } from './judge-kinds.js';
import { judgeLists } from './judge-lists.js';
import { judgeOtherShares } from './judge-other-shares.js';
import { judgeRates } from './judge-rates.js';
import { judgeRepeats } from './judge-repeats.js';
import { judgeShares } from './judge-shares.js';
import { judgeStrangers } from './judge-strangers.js';
import { judgeNumbers, judgeZeros } from './judge-table.js';
import { type Judgement, keyOf } from './judgement.js';

/** In the order in which one number's contradictions go before one another: the first told is the only one. */
const judges: readonly ((context: CheckContext) => readonly Judgement[])[] = [
  judgeNumbers,
  judgeZeros,
  judgeRates,
  judgeShares,
  judgeOtherShares,
  judgeGrowths,
  judgeLists,
  judgeRepeats,
  judgeKinds,
  judgeConflicts,
  judgeImpossible,
];

/** A number that no other number of the text explains either. */
const last = judgeStrangers;

/** One number is judged once: a contradiction goes before an agreement, the table before the text. */
export const judgementsOf = (context: CheckContext): readonly Judgement[] => {
  const byNumber = new Map<string, Judgement>();
  for (const judge of judges) {
    for (const judgement of judge(context)) {
      const key = keyOf(judgement);
      const before = byNumber.get(key);
      if (before === undefined || (before.contradiction === undefined && judgement.contradiction !== undefined)) {
        byNumber.set(key, judgement);
      }
    }
  }
  const strangers = last(context).filter((judgement) => !byNumber.has(keyOf(judgement)));
  return [...byNumber.values(), ...strangers];
};

/** What a rule tells of numbers that contradict: several that are one slip have one fault. */
export const contradictions = <Code extends FindingCode>(
  code: Code,
  { judgements }: CheckContext,
): readonly Fault<Code>[] => [
  ...new Set(
    judgements.flatMap(({ contradiction }) =>
      contradiction?.code === code ? [contradiction.fault as Fault<Code>] : [],
    ),
  ),
];
