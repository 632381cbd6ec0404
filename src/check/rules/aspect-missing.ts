import { levelOf } from '../agency-level.js';
import type { CheckContext } from '../context.js';
import type { Fault } from '../fault.js';
import { partSpot } from '../params.js';
import type { Rule } from '../rule.js';

type Aspects = readonly (readonly [name: string, pattern: RegExp])[];

/** What the notice asks part one to tell of. */
const aspects: Aspects = [
  ['主动公开', /主动公开/],
  ['依申请公开', /依申请公开|公开申请/],
  ['政府信息管理', /信息管理|管理/],
  ['平台建设', /平台|网站|新媒体/],
  ['监督保障', /监督|保障|培训|考核/],
];
/** And of governments beside. */
const ofGovernments: Aspects = [
  ['工作考核', /考核/],
  ['社会评议', /评议|评估|测评|满意/],
  ['责任追究', /追究|追责|问责/],
];

const missing = (content: string, wanted: Aspects): readonly string[] =>
  wanted.filter(([, pattern]) => !pattern.test(content)).map(([name]) => name);

const textOn = (topic: string, { text }: CheckContext) => {
  const part = text.parts.find(({ def }) => def.topics?.some((one) => one === topic));
  return { part, content: (part?.passages ?? []).map(({ text: content }) => content).join('') };
};

const faultsOf = (context: CheckContext): readonly Fault<'aspect-missing'>[] => {
  const { part: overview, content } = textOn('overview', context);
  const { part: other, content: rest } = textOn('other', context);
  const governs = !['department', undefined].includes(levelOf(context.report.agency));
  const gaps = content === '' ? [] : missing(content, governs ? [...aspects, ...ofGovernments] : aspects);
  const fees = rest !== '' && !/信息处理费/.test(rest);
  return [
    ...(overview && gaps.length > 0
      ? [
          {
            params: { ...partSpot(overview), aspects: gaps },
            paths: [overview.path],
            message: `${overview.place}没有写到${gaps.join('、')}，请按格式要求补写。`,
          },
        ]
      : []),
    ...(other && fees
      ? [
          {
            params: { ...partSpot(other), aspects: ['收取信息处理费'] },
            paths: [other.path],
            message: `${other.place}没有报告收取信息处理费的情况，没有收取的也要写明。`,
          },
        ]
      : []),
  ];
};

export const aspectMissing: Rule<'aspect-missing'> = {
  code: 'aspect-missing',
  severity: 'info',
  title: '缺少格式要求报告的内容',
  example: '第一部分没有写到政府信息管理、监督保障，请按格式要求补写。',
  source:
    '国办公开办函〔2021〕30号：总体情况的五个方面，《条例》第五十条第四项；收取信息处理费的情况在第六部分专门报告',
  check: (context) => (context.form.years[0] >= 2021 ? faultsOf(context) : []),
};
