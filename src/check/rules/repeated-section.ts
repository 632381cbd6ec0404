import type { Outline, Passage } from '../../document/outline.js';
import { groupBy } from '../group-by.js';
import type { Rule } from '../rule.js';

/** Shorter sections may be alike: 本年度没有其他需要报告的事项。 */
const MIN_CHARACTERS = 60;

interface SectionText {
  readonly path: string;
  readonly place: string;
  readonly heading: string;
  readonly text: string;
}

const keyOf = ({ part, headings }: Passage): string => [part?.key ?? '', ...headings].join('\n');

/** Sections with the paragraphs right under their heading; years and numbers change by themselves and are left out. */
const sectionsOf = ({ all }: Outline): readonly SectionText[] =>
  [
    ...groupBy(
      all.filter(({ kind, headings }) => kind === 'paragraph' && headings.length > 0),
      keyOf,
    ).values(),
  ].map((paragraphs) => ({
    path: paragraphs[0]?.path ?? '',
    place: paragraphs[0]?.place.replace(/第\d+段$/, '') ?? '',
    heading: paragraphs[0]?.headings.at(-1) ?? '',
    text: paragraphs.map(({ text }) => text.replaceAll(/[\d\s]/g, '')).join(''),
  }));

export const repeatedSection: Rule<'repeated-section'> = {
  code: 'repeated-section',
  severity: 'warning',
  title: '整段与上年报告一字不差',
  example: '第一部分（三）“政府信息管理”除数字外与上年报告一字不差，请按本年情况重写。',
  source: 'F17：不得敷衍了事、年年雷同（国办公开办函〔2021〕30号）',
  check: ({ text, previous }) => {
    if (previous === undefined) return [];
    const before = new Set(sectionsOf(previous.text).map(({ text: content }) => content));
    return sectionsOf(text)
      .filter(({ text: content }) => content.length >= MIN_CHARACTERS && before.has(content))
      .map(({ path, place, heading }) => ({
        paths: [path],
        params: { place, heading },
        message: `${place}“${heading}”除数字外与上年报告一字不差，请按本年情况重写。`,
      }));
  },
};
