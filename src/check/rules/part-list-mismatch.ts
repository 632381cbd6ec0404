import type { Passage } from '../../document/outline.js';
import { chineseNumeral } from '../../text/numerals.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import type { Rule } from '../rule.js';

const listBefore = /(?:由|包括|包含|分为)([^。；]*?)等?(?:共)?([一二三四五六七八九十]{1,2}|\d{1,2})个?(?:大)?部分/;
const listAfter = /([一二三四五六七八九十]{1,2}|\d{1,2})个?(?:大)?部分[^：:。]{0,6}[：:]([^。]*)/;

interface PartList {
  readonly passage: Passage;
  readonly quote: string;
  readonly count: string;
}

const listIn = (passage: Passage): readonly PartList[] => {
  for (const sentence of passage.text.split('。')) {
    const after = listAfter.exec(sentence);
    if (after?.[1] && after[2]) return [{ passage, quote: after[2], count: after[1] }];
    const before = listBefore.exec(sentence);
    if (before?.[1] && before[2]) return [{ passage, quote: before[1], count: before[2] }];
  }
  return [];
};

const oneOther = (quote: string): string => quote.replaceAll('其它', '其他');

/** Without what may be written one way or the other: 其他/其它, 及/和/、, quotation marks. */
const loose = (quote: string): string => oneOther(quote).replaceAll(/以及|[及和与、，“”"\s]/g, '');

/** What a list names beside the headings. */
const restOf = (quote: string, headings: readonly string[]): string =>
  headings
    .map(oneOther)
    .reduce((rest, heading) => rest.replace(heading, ''), oneOther(quote))
    .replaceAll(/[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）/g, '、')
    .replaceAll(/^[、，；]+|[、，；]+$/g, '')
    .replaceAll(/[、，；]{2,}/g, '、');

const faultsOf = (
  { passage, quote, count }: PartList,
  { text }: CheckContext,
): readonly Fault<'part-list-mismatch'>[] => {
  const headings = text.parts.map(({ heading }) => heading);
  const others = headings.filter((heading) => !quote.includes(heading));
  const missing = others.filter((heading) => !loose(quote).includes(loose(heading)));
  const wording = others.filter((heading) => !missing.includes(heading));
  const counts = [chineseNumeral(headings.length), String(headings.length)];
  const faults: Fault<'part-list-mismatch'>[] = [];
  if (!counts.includes(count)) {
    const message = `${passage.place}写“${count}部分”，正文有${chineseNumeral(headings.length)}个部分。`;
    faults.push({
      paths: [passage.path],
      message,
      expected: counts[0] ?? '',
      actual: count,
      params: { place: passage.place, reason: 'count', written: count, headings },
    });
  }
  if (missing.length > 0) {
    const rest = restOf(quote, headings);
    const written = missing.length === 1 && rest !== '' ? `写作“${rest}”，与标题` : '所列各部分与标题不一致：没有';
    const message = `${passage.place}${written}${missing.map((heading) => `“${heading}”`).join('')}${missing.length === 1 && rest !== '' ? '不一致' : ''}。`;
    faults.push({
      paths: [passage.path],
      message,
      expected: missing.join('；'),
      actual: rest,
      params: { place: passage.place, reason: 'missing', written: rest, headings: missing },
    });
  }
  if (wording.length > 0) {
    const message = `${passage.place}所列与标题${wording.map((heading) => `“${heading}”`).join('')}个别用字不同（其他、其它，及、和），宜一致。`;
    faults.push({
      severity: 'info',
      paths: [passage.path],
      message,
      expected: wording.join('；'),
      params: { place: passage.place, reason: 'wording', headings: wording },
    });
  }
  return faults;
};

export const partListMismatch: Rule<'part-list-mismatch'> = {
  code: 'part-list-mismatch',
  severity: 'warning',
  title: '前言所列各部分与标题不一致',
  example:
    '前言第1段写作“因政府信息引起投诉和申请行政复议及提起行政诉讼情况”，与标题“因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况”不一致。',
  source: 'F12：前言的部分名称与标题不一致',
  check: (context) => context.text.preamble.flatMap(listIn).flatMap((list) => faultsOf(list, context)),
};
