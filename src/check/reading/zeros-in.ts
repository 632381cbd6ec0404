import type { ZeroTerm } from '../../vocabulary/vocabulary.js';
import { type Compiled, matchesOf } from './compiled-vocabulary.js';
import type { ZeroInText } from './mention.js';
import { itemLead, leadOf, onSubject, onTopic, type PassageText, quoteAt, yearFits } from './passage-text.js';
import { clauseEnd } from './sentences.js';

/** Phrases by which a text says that figures are zero. */
export const zerosIn = (text: PassageText, terms: readonly Compiled<ZeroTerm>[]): readonly ZeroInText[] => {
  const { text: content } = text.plain;
  if (!/[未没无零不免0均都全率]/.test(content)) return [];
  return terms
    .filter(({ term }) => onTopic(term, text))
    .flatMap(({ term, patterns, not }) => {
      const [match] = patterns
        .flatMap((pattern) =>
          matchesOf(content, pattern).filter((found) => yearFits(found[0], pattern.yearOffset, text.year)),
        )
        .filter(({ index }) => onSubject(term, text, index));
      if (match === undefined) return [];
      const end = match.index + match[0].length;
      const lead = leadOf(text, match.index);
      const rest = content.slice(end, clauseEnd(content, end));
      // Nothing until now is nothing in the year.
      const grade = text.scope(lead.replace('截至目前，', ''));
      // A number after it is what happened all the same: 未审结的行政复议2件.
      if (/[1-9]/.test(rest) || grade === undefined) return [];
      if (not?.test(`${itemLead(lead)}${match[0]}${rest}`)) return [];
      return [
        {
          type: 'zero' as const,
          figures: term.figures,
          grade: term.loose ? ('ask' as const) : grade,
          ...quoteAt(text, match.index, end + rest.length),
          end: text.plain.printedAt(end - 1) + 1,
        },
      ];
    });
};
