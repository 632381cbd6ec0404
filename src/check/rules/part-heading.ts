import type { Rule } from '../rule.js';

/** Other wordings that the notices themselves use (国办公开办函〔2019〕60号, 〔2021〕30号), by part. */
const alsoUsed: { readonly [part: string]: readonly string[] } = {
  proactiveDisclosure: ['行政机关主动公开政府信息情况'],
  requests: ['行政机关收到和处理政府信息公开申请情况'],
  disputes: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  problemsAndImprovements: ['政府信息公开工作存在的主要问题及改进情况'],
};

export const partHeading: Rule<'part-heading'> = {
  code: 'part-heading',
  severity: 'warning',
  title: '部分的标题与格式不一致',
  example: '第四部分标题“政府信息公开行政法复议、行政诉讼情况”与格式不一致，应为“政府信息公开行政复议、行政诉讼情况”。',
  source: '国办公开办函〔2019〕60号、〔2021〕30号规定了各部分的标题',
  // The headings of the seven parts before 2019 were never fixed.
  check: ({ text, form }) =>
    text.parts
      .filter(({ def, heading }) => form.years[0] >= 2019 && heading !== def.heading)
      .filter(({ def, heading }) => !alsoUsed[def.key]?.includes(heading))
      .map(({ def, heading, path, place }) => ({
        paths: [path],
        message: `${place}标题“${heading}”与格式不一致，应为“${def.heading}”。`,
        expected: def.heading,
        actual: heading,
        params: { part: def.key, place, heading, right: def.heading },
      })),
};
