import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { figuresOf, type NumberInText } from '../reading/mention.js';
import type { Rule } from '../rule.js';
import { agrees, numbersIn } from '../text-figures.js';

/** Two numbers for a figure that the table leaves blank; with a filled table each is held against it. */
const aboutFigures = (context: CheckContext): readonly Fault[] => {
  const open = numbersIn(context).filter(
    (mention) => mention.match === 'equal' && agrees(mention, context) === undefined,
  );
  const seen = new Map<string, NumberInText>();
  return open.flatMap((mention): readonly Fault[] => {
    const key = figuresOf(mention).join();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, mention);
      return [];
    }
    if (first.value === mention.value || first.passage === mention.passage) return [];
    const message = `${first.passage.place}写“${first.words}”，${mention.passage.place}写“${mention.words}”，前后不一，请核对。`;
    return [
      { paths: [first.passage.path, mention.passage.path], message, expected: first.value, actual: mention.value },
    ];
  });
};

const LEAST_CHARACTERS = 14;
const sentencesOf = /[^。！？；]+/g;
/** Sentences that tell of one stretch of the year, or of one of several things, may repeat with other numbers. */
const ofOnePeriod = /季度|月|日|期|批|第|号|半年/;
/** A sentence's words without its numbers; years stay. */
const frameOf = (sentence: string): string =>
  sentence.replaceAll(/(?!(?:19|20)\d\d年)(?<!\d)\d+(?:\.\d+)?/g, '#').trim();

/** Sentences that differ in nothing but a number. */
const aboutAnything = ({ text }: CheckContext): readonly Fault[] => {
  const seen = new Map<string, { sentence: string; place: string; path: string }>();
  return text.all
    .filter(({ kind, resolved }) => kind === 'paragraph' && resolved.length === 0)
    .flatMap((passage) =>
      (passage.text.match(sentencesOf) ?? []).flatMap((sentence): readonly Fault[] => {
        const frame = frameOf(sentence);
        if (!frame.includes('#') || frame.length < LEAST_CHARACTERS || ofOnePeriod.test(frame)) return [];
        const first = seen.get(frame);
        if (first === undefined) {
          seen.set(frame, { sentence, place: passage.place, path: passage.path });
          return [];
        }
        if (first.sentence.trim() === sentence.trim()) return [];
        const message = `${first.place}写“${first.sentence.trim()}”，${passage.place}写“${sentence.trim()}”，前后不一，请核对。`;
        return [{ paths: [first.path, passage.path], message }];
      }),
    );
};

export const conflictingValues: Rule = {
  code: 'conflicting-values',
  severity: 'warning',
  title: '同一件事前后两个数',
  example: '第一部分第1段写“收到政府信息公开申请30件”，第三部分第1段写“收到政府信息公开申请31件”，前后不一，请核对。',
  source: 'F24：同一事实前后两个数',
  check: (context) => {
    const figures = aboutFigures(context);
    return figures.length > 0 ? figures : aboutAnything(context);
  },
};
