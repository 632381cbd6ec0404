import type { Form, PartDef, Topic } from '../../form/form.js';

/** A heading as it is compared: without white space and marks, old and new ways of writing alike. */
const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\u200b]/gu, '')
    .replaceAll('其它', '其他')
    .replace(/^关于/, '');

/**
 * What parts of reports have been called since 2008, the plainest sign of each topic first: a heading that tells of fees
 * for requests tells of fees.
 */
const signs: readonly (readonly [topic: Topic, sign: RegExp])[] = [
  ['fees', /收费|费用|减免/],
  ['disputes', /复议|诉讼|投诉|举报|申诉/],
  ['problems', /问题|不足|改进|下一步|打算|改善/],
  ['requests', /依申请|申请/],
  ['proactive', /主动公开/],
  ['other', /其他.*(?:事项|情况|工作)|需要(?:说明|报告)|^附则$|^其他$/],
  ['overview', /概述|概况|总体|基本情况|总述|综述|情况概要/],
];

/** No heading of a part is longer. */
const LONGEST = 45;

/** Which part of the form a heading opens; `undefined` if it cannot be told. */
export const partOf = (heading: string, form: Form): PartDef | undefined => {
  const text = comparable(heading);
  const same = form.parts.find((part) => comparable(part.heading) === text);
  if (same || text.length > LONGEST) return same;
  for (const [topic, sign] of signs) {
    if (sign.test(text)) return form.parts.find(({ topics }) => topics?.includes(topic));
  }
  return undefined;
};

/** Whether a heading is the form's own, as far as a reader sees. */
export const isOwnHeading = (heading: string, part: PartDef): boolean =>
  comparable(heading) === comparable(part.heading);

/** Whether a line could open a part even without a number. */
export const isPartHeading = (line: string, form: Form): boolean =>
  form.parts.some((part) => comparable(part.heading) === comparable(line)) ||
  (line.length <= 12 && /^(?:概述|概况|总体情况|基本情况|总体概况)$/.test(comparable(line)));
