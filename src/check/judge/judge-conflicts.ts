import type { Passage } from '../../document/outline.js';
import type { FigureId } from '../../form/form.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { saidIn, spotOf } from '../params.js';
import { figuresOf, type NumberInText } from '../reading/mention.js';
import { agrees, numbersIn } from '../text-figures.js';
import type { Judgement } from './judgement.js';

const conflict = (
  fault: Fault<'conflicting-values'>,
  passage: Passage,
  at: number,
  length: number,
  figures: readonly FigureId[],
): Judgement => ({
  passage,
  at,
  end: at + length,
  by: 'text',
  figures,
  contradiction: { code: 'conflicting-values', fault },
});

/** Two numbers for a figure that the table leaves blank; with a filled table each is held against it. */
const aboutFigures = (context: CheckContext): readonly Judgement[] => {
  const open = numbersIn(context).filter(
    (mention) => mention.match === 'equal' && agrees(mention, context) === undefined,
  );
  const seen = new Map<string, NumberInText>();
  return open.flatMap((mention): readonly Judgement[] => {
    const key = figuresOf(mention).join();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, mention);
      return [];
    }
    if (first.value === mention.value || first.passage === mention.passage) return [];
    const message = `${first.passage.place}写“${first.quote}”，${mention.passage.place}写“${mention.quote}”，前后不一，请核对。`;
    const paths = [first.passage.path, mention.passage.path];
    const fault = {
      paths,
      message,
      expected: first.value,
      actual: mention.value,
      params: { said: saidIn(mention), other: saidIn(first) },
    };
    return [conflict(fault, mention.passage, mention.numberAt, mention.amount.length, figuresOf(mention))];
  });
};

const MIN_CHARACTERS = 14;
const sentencesOf = /[^。！？；]+/g;
/** Sentences that tell of one stretch of the year, or of one of several things, may repeat with other numbers. */
const ofOnePeriod = /季度|月|日|期|批|第|号|半年/;
/** A sentence without its numbers; years stay. */
const frameOf = (sentence: string): string =>
  sentence.replaceAll(/(?!(?:19|20)\d\d年)(?<!\d)\d+(?:\.\d+)?/g, '#').trim();

const digits = /\d+(?:\.\d+)?/g;

/** The first number in which a sentence differs from another of the same wording. */
const differing = (sentence: string, other: string): RegExpExecArray | undefined => {
  const numbers = [...other.matchAll(digits)].map(([number]) => number);
  return [...sentence.matchAll(digits)].find(([number], index) => number !== numbers[index]);
};

/** Sentences that differ in nothing but a number. */
const aboutAnything = ({ text }: CheckContext): readonly Judgement[] => {
  const seen = new Map<string, { readonly sentence: string; readonly passage: Passage }>();
  return text.all
    .filter(({ kind, resolved }) => kind === 'paragraph' && resolved.length === 0)
    .flatMap((passage) =>
      [...passage.text.matchAll(sentencesOf)].flatMap(({ index, 0: sentence }): readonly Judgement[] => {
        const frame = frameOf(sentence);
        if (!frame.includes('#') || frame.length < MIN_CHARACTERS || ofOnePeriod.test(frame)) return [];
        const first = seen.get(frame);
        if (first === undefined) {
          seen.set(frame, { sentence, passage });
          return [];
        }
        const number = differing(sentence, first.sentence);
        if (number === undefined) return [];
        const message = `${first.passage.place}写“${first.sentence.trim()}”，${passage.place}写“${sentence.trim()}”，前后不一，请核对。`;
        const said = spotOf(passage, index, sentence);
        const other = spotOf(first.passage, first.passage.text.indexOf(first.sentence), first.sentence);
        const fault = { paths: [first.passage.path, passage.path], message, params: { said, other } };
        return [conflict(fault, passage, index + number.index, number[0].length, [])];
      }),
    );
};

/** Two numbers for one thing. */
export const judgeConflicts = (context: CheckContext): readonly Judgement[] => {
  const figures = aboutFigures(context);
  return figures.length > 0 ? figures : aboutAnything(context);
};
