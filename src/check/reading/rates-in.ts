import type { RateTerm } from '../../vocabulary/vocabulary.js';
import { type Compiled, matchesOf } from './compiled-vocabulary.js';
import type { RateInText } from './mention.js';
import { leadOf, onSubject, onTopic, type PassageText, quoteAt } from './passage-text.js';
import { decimalsOf } from './pattern.js';

/** Shares of one sum in another that a text tells. */
export const ratesIn = (text: PassageText, terms: readonly Compiled<RateTerm>[]): readonly RateInText[] => {
  const { text: content } = text.plain;
  if (!/率|[均都占]|全部|依法/.test(content)) return [];
  return terms
    .filter(({ term }) => onTopic(term, text))
    .flatMap(({ term, patterns, after }) =>
      patterns.flatMap((pattern) =>
        matchesOf(content, pattern).flatMap((match): readonly RateInText[] => {
          const { index } = match;
          const end = index + match[0].length;
          const lead = leadOf(text, index);
          const grade = text.scope(lead);
          if (grade === undefined || !onSubject(term, text, index)) return [];
          const sentence = content.slice(text.sentences.startOf(index), text.sentences.endOf(end));
          if (/除/.test(sentence)) return [];
          if (after !== undefined && !after.test(lead) && term.subject === undefined) return [];
          const digits = match.groups?.p;
          // 均按时办结 beside 结转3件 is said of those that were due.
          if ((digits === undefined || Number(digits) === 100) && /结转|未办结|未到|其余/.test(sentence)) return [];
          return [
            {
              type: 'rate',
              figures: term.figures,
              of: term.of,
              grade,
              percent: digits === undefined ? 100 : Number(digits),
              decimals: decimalsOf(digits ?? ''),
              orMore: term.orMore ?? false,
              ...quoteAt(text, index, end),
              ...(digits !== undefined && {
                numberAt: text.plain.printedAt(index + match[0].lastIndexOf(digits)),
              }),
            },
          ];
        }),
      ),
    );
};
