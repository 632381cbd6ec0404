import type { Passage } from '../../document/outline.js';
import type { CheckContext } from '../context.js';
import { excerpt, matchesIn } from '../excerpts.js';
import type { Fault } from '../fault.js';
import type { Rule } from '../rule.js';

const levels: { readonly [region: string]: number } = {
  省: 1,
  市: 2,
  州: 2,
  县: 3,
  区: 3,
  旗: 3,
  镇: 4,
  乡: 4,
  街道: 4,
};
const regions = Object.keys(levels).join('|');
const government = new RegExp(`(${regions})(?:人民政府|政府|管委会|管理委员会)?$`);
const thisPlace = new RegExp(`我(${regions})(?!级|长|直|域|别)`, 'g');
const counting = new RegExp(
  `全(${regions})(?:各单位|各部门)?(?:共|累计)?(?:主动公开|收到|受理)(?=[^，。；]{0,20}\\d)`,
  'g',
);
const place = String.raw`(?<=^|[。；]|年，)([\u4e00-\u9fff]{2,5}?([县区市旗]))(?:人民政府)?`;
const progress = '政府信息公开工作(?=[，。]|稳步|扎实|取得|有序|总体|全面|在|顺利|深入)';
const named = new RegExp(`${place}(?:共?(?:主动公开|收到|受理)|${progress})`, 'g');
/** 东乡县2018年度政府信息公开工作报告 in a title. */
const entitled = /^([\u4e00-\u9fff]{2,6}?([县区市旗镇乡]))(?:人民政府)?(?:关于)?(?:(?:19|20)\d\d年|政府信息公开)/g;
const noName =
  /[全我本各该某]|贫困|示范|先进|试点|兄弟|周边|(?:社|园|景|城|辖|小|片|地|校|库|矿|新|专|开发|功能|先行|保护)区$|[城都超门集上]市$/;

const note = (passage: Passage, match: RegExpExecArray, why: string): Fault => ({
  paths: [passage.path],
  message: `${passage.place}${excerpt(passage.text, match.index, match.index + match[0].length)}${why}`,
  actual: match[0],
});

/** 我县 in a district's report: the same level under another name; 全市 with a count: another level's figure. */
const otherLevel = (passage: Passage, region: string, agency: string): readonly Fault[] => [
  ...matchesIn(passage, thisPlace)
    .filter(([, level = '']) => level !== region && levels[level] === levels[region])
    .map((match) => note(passage, match, `：本报告是${agency}的报告，疑为沿用他处文稿，请核对。`)),
  ...matchesIn(passage, counting)
    .filter(([, level]) => level !== region)
    .map((match) => note(passage, match, `：本报告是${agency}的报告，请核对数字的范围。`)),
];

/** Another place of the same level: of a higher one, which a report may name, it is no sign of copying. */
const otherName = (passage: Passage, region: string, agency: string): readonly Fault[] =>
  matchesIn(passage, passage.kind === 'title' ? entitled : named)
    .filter(
      ([, name = '', level = '']) => levels[level] === levels[region] && !agency.includes(name) && !noName.test(name),
    )
    .map((match) => ({
      ...note(passage, match, `：写的是“${match[1]}”，本报告是${agency}的报告，疑为沿用他处文稿，请核对。`),
      severity: 'warning' as const,
    }));

const faultsOf = (passage: Passage, { report }: CheckContext): readonly Fault[] => {
  const { name } = report.agency;
  const region = government.exec(name)?.[1];
  if (region === undefined) return [];
  return [...otherLevel(passage, region, name), ...otherName(passage, region, name)];
};

export const otherPlace: Rule = {
  code: 'other-place',
  severity: 'info',
  title: '写到别的地方或别的层级',
  example: '第二部分第1段“全市共收到申请…”：本报告是宁波市海曙区人民政府的报告，请核对数字的范围。',
  source: 'F27：沿用他处文稿，地名、层级未改',
  check: (context) => context.text.all.flatMap((passage) => faultsOf(passage, context)),
};
