import type { Passage } from '../../document/outline.js';
import type { CheckContext } from '../context.js';
import { excerpt, matchesIn } from '../excerpts.js';
import type { Fault } from '../fault.js';
import { spotOf } from '../params.js';
import { compareLevels, isOtherPlace, type OwnPlace, placeOf } from '../place-names.js';
import type { Rule } from '../rule.js';

const thisPlace = /我(省|市|州|县|区|旗|镇|乡|街道)(?!级|长|直|域|别|属|内外)/g;
const counting =
  /全(省|市|州|县|区|旗|镇|乡|街道)(?:各单位|各部门)?(?:共|累计)?(?:主动公开|收到|受理)(?=[^，。；]{0,20}\d)/g;

const place = '(?<place>[\\u4e00-\\u9fff]{2,8}?[县区市旗])';
const start = '(?<=^|[。；，：（“]|年，)';
const progress = '稳步|扎实|取得|有序|总体|全面|在|顺利|深入';

/** Where a report speaks of its own agency, so that another place's name is one left over from another report. */
const ofItself: readonly RegExp[] = [
  `(?<=^|[。；]|年，)${place}(?:人民政府)?(?:共?(?:主动公开|收到|受理)|政府信息公开工作(?=[，。]|${progress}))`,
  `${start}${place}(?:人民政府|政府)?(?:各级|认真贯彻|深入贯彻|严格按照|坚持以|高度重视)`,
  // The contact block: 请与……联系, at ……门户网站.
  `(?<=请?与|请?向|由)${place}(?:人民政府|政府)[\\u4e00-\\u9fff]{0,12}(?:联系|咨询|编制)`,
  `(?<=登录|登陆|查阅|浏览|可在|可从|可通过|通过|在)${place}(?:人民政府|政府)(?:门户)?网站`,
  // Its own papers and its own office.
  `《${place}(?:人民政府)?(?:办公室)?(?:关于)?[^《》]{0,20}(?:政府信息公开|政务公开)`,
  `(?<=^|[。；])${place}(?:人民政府|政府)办公室(?:组织|牵头|印发|共|累计)`,
].map((source) => new RegExp(source, 'g'));

/** 东乡县2018年度政府信息公开工作报告 in a title. */
const entitled: readonly RegExp[] = [
  /^(?<place>[\u4e00-\u9fff]{2,6}?[县区市旗镇乡])(?:人民政府)?(?:关于)?(?:(?:19|20)\d\d年|政府信息公开)/g,
];

const note = (passage: Passage, match: RegExpExecArray, agency: string, why: string): Fault<'other-place'> => ({
  paths: [passage.path],
  message: `${passage.place}${excerpt(passage.text, match.index, match.index + match[0].length)}${why}`,
  actual: match[0],
  params: { ...spotOf(passage, match.index, match[0]), agency },
});

/** 我县 in a district's or a city's report: left over; 全市 with a count: another level's figure. */
const otherLevel = (
  passage: Passage,
  { region, governs }: OwnPlace,
  agency: string,
): readonly Fault<'other-place'>[] => {
  if (!governs) return [];
  const leftOver = matchesIn(passage, thisPlace)
    .filter(([, word = '']) => word !== region && compareLevels(word, region) >= 0)
    .map((match) => note(passage, match, agency, `：本报告是${agency}的报告，疑为沿用他处文稿，请核对。`));
  const counts = matchesIn(passage, counting)
    .filter(([, word]) => word !== region)
    .map((match) => note(passage, match, agency, `：本报告是${agency}的报告，请核对数字的范围。`));
  return [...leftOver, ...counts];
};

/** Another place of the same level: of a higher one, which a report may name, it is no sign of copying. */
const otherName = (
  passage: Passage,
  { region }: OwnPlace,
  { report: { agency } }: CheckContext,
): readonly Fault<'other-place'>[] =>
  (passage.kind === 'title' ? entitled : ofItself)
    .flatMap((pattern) => matchesIn(passage, pattern))
    .filter(({ groups }) => isOtherPlace(groups?.place ?? '', agency, region))
    .map((match) => {
      const fault = note(passage, match, agency.name, '');
      const why = `：写的是“${match.groups?.place}”，本报告是${agency.name}的报告，疑为沿用他处文稿，请核对。`;
      return {
        ...fault,
        message: `${fault.message}${why}`,
        params: { ...fault.params, named: match.groups?.place ?? '' },
        severity: 'warning',
      };
    });

const faultsOf = (passage: Passage, context: CheckContext): readonly Fault<'other-place'>[] => {
  const { agency } = context.report;
  const own = placeOf(agency);
  if (own === undefined) return [];
  return [...otherLevel(passage, own, agency.name), ...otherName(passage, own, context)];
};

export const otherPlace: Rule<'other-place'> = {
  code: 'other-place',
  severity: 'info',
  title: '写到别的地方或别的层级',
  example: '第二部分第1段“全市共收到申请…”：本报告是宁波市海曙区人民政府的报告，请核对数字的范围。',
  source: 'F27：沿用他处文稿，地名、层级未改',
  check: (context) => context.text.all.flatMap((passage) => faultsOf(passage, context)),
};
