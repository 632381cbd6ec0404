import type { PartText } from '../../document/outline.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { partSpot } from '../params.js';
import type { Rule } from '../rule.js';

/** Parts that should be written anew each year. */
const writtenAnew = ['overview', 'problems'] as const;
/** Characters that must follow one another alike to count as repeated. */
const RUN = 12;
const MIN_CHARACTERS = 60;
const MAX_QUOTED = 3;
const QUOTED = 30;

/** Titles of documents, and phrases that every report has. */
const setPhrases = new RegExp(
  [
    '《[^《》]*》',
    '以习近平新时代中国特色社会主义思想为指导',
    '全面贯彻(?:落实)?党的[^，。；]{2,12}(?:精神|部署)',
    '以公开为常态、不公开为例外',
    '在[^，。；]{1,20}(?:的)?(?:正确)?领导下',
  ].join('|'),
  'g',
);

const textOf = (part: PartText | undefined): string =>
  (part?.passages ?? [])
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text.replaceAll(setPhrases, '').replaceAll(/[\d\s]/g, ''))
    .join('');

const runsOf = (text: string): ReadonlySet<string> => {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= text.length; at += 1) runs.add(text.slice(at, at + RUN));
  return runs;
};

/** Stretches of a text that stand in another. */
const repeatedIn = (text: string, other: string): readonly string[] => {
  const runs = runsOf(other);
  const stretches: string[] = [];
  let at = 0;
  while (at + RUN <= text.length) {
    if (!runs.has(text.slice(at, at + RUN))) {
      at += 1;
      continue;
    }
    let end = at + RUN;
    while (end < text.length && runs.has(text.slice(end + 1 - RUN, end + 1))) end += 1;
    stretches.push(text.slice(at, end));
    at = end;
  }
  return stretches;
};

const faultOf = (part: PartText, before: PartText | undefined): readonly Fault<'repeated-text'>[] => {
  const text = textOf(part);
  const repeated = repeatedIn(text, textOf(before));
  const length = repeated.join('').length;
  if (text.length < MIN_CHARACTERS || length * 2 <= text.length) return [];
  const percent = Math.round((length / text.length) * 100);
  const quotes = [...repeated]
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_QUOTED)
    .map((sentence) => `“${sentence.slice(0, QUOTED)}${sentence.length > QUOTED ? '…' : ''}”`)
    .join('');
  const message = `${part.place}有${percent}%的文字与上年报告相同，如${quotes}，请按本年情况重写。`;
  return [
    { paths: [part.path], message, actual: `${percent}%`, params: { ...partSpot(part), percent, quotes: repeated } },
  ];
};

const partOn = (topic: string, parts: readonly PartText[]): PartText | undefined =>
  parts.find(({ def }) => def.topics?.some((one) => one === topic));

export const repeatedText: Rule<'repeated-text'> = {
  code: 'repeated-text',
  severity: 'warning',
  title: '文字与上年报告雷同',
  example:
    '第六部分有83%的文字与上年报告相同，如“政务公开内容、公开目录、公开平台、解读回应、公众互动有待…”，请按本年情况重写。',
  source: 'F17：不得敷衍了事、年年雷同（国办公开办函〔2021〕30号）',
  check: ({ text, previous }: CheckContext) =>
    previous === undefined
      ? []
      : writtenAnew.flatMap((topic) => {
          const part = partOn(topic, text.parts);
          return part === undefined ? [] : faultOf(part, partOn(topic, previous.text.parts));
        }),
};
