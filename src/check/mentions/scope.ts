import type { Agency } from '../../report/report.js';

/**
 * Whether a number is told of the whole agency and the whole report year. Read from what stands before it in its
 * sentence; where that is not clear, it is not.
 */
export interface Scope {
  /** `lead`: the sentence up to the number's name. `stock`: 截至 the year's end is no limit. */
  readonly isWhole: (lead: string, stock?: boolean) => boolean;
}

const regions = /[省市州盟县区旗镇乡]|街道/g;
const government = /(?:政府|管委会|管理委员会|办事处|公署|[省市州盟县区旗镇乡]|街道)$/;

/** What an agency calls itself in 全…, 我… and 本…: 区 for a district's government, 局 for a bureau. */
const ownNoun = (name: string): string => {
  if (government.test(name)) return [...name.matchAll(regions)].at(-1)?.[0] ?? '';
  return /(局|委|厅|办|中心|馆|院|校|队|社)(?:公室|员会)?$/.exec(name)?.[1] ?? '';
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const words: readonly string[] = `
  全年 本年 本年度 今年 年内 年度 一年来 期间 据统计 经统计 共计 共 总共 总计 合计 累计 已 均 都
  分别 其中 通过 以 采用 采取 属于 属 作出 做出 因 由 对 引起 引发 发生 涉及 有关 关于
  政府信息公开 政务公开 信息公开 依申请公开 申请 收到 接到 工作 方式 形式 渠道 途径 各种 各类 不同
  多种 和 及 的 了 为 是 有 情况 如下 即 配备 设 安排 落实 专门 现有 公民、法人和其他组织
  公民、法人或者其他组织 公民、法人或其他组织 方面 事项 结果 针对 本机关 我单位 本单位 本行政机关 并 也
  从 在 所有 答复 依申请公开信息 依申请公开政府信息 任何 要求 提出 提起 没有 目前 至今 尚 截至 底 末 理由
`
  .trim()
  .split(/\s+/);

const signs = String.raw`[“”‘’「」"'《》\s]|[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]+[）).、．]|[①-⑳]`;

const spanOf = (year: number): string =>
  `(?:自|从)?${year}年(?:1月1日起?(?:至|到|—|-|－|～)(?:${year}年)?12月31日止?|1月?(?:至|到|[—－～~-]+)12月份?)(?:期间)?`;

/** All of a district's units are the district: 全区各部门、镇街. */
const subordinates =
  '机关|各级|各单位|各(?:职能|有关)?部门|各?镇街|各?乡镇|各?街道|各镇|各乡|行政机关|政府机关|政府系统|系统|和|及|、(?=各|镇街|乡镇|街道)';

/** Words that tell of nothing but the whole agency and the whole year. */
const neutralToken = (agency: Agency, year: number): RegExp => {
  const noun = ownNoun(agency.name);
  const selves = [agency.name, agency.shortName ?? agency.name].map(escaped);
  const whole = noun === '' ? [] : [`[全我本]${noun}(?:${subordinates})*`];
  const phrases = [spanOf(year), `${year}年(?:度|12月31日|底|末)?`, ...whole, ...selves, ...words];
  return new RegExp(`${phrases.sort((a, b) => b.length - a.length).join('|')}|${signs}`, 'y');
};

/** What remains of a clause behind the neutral words that it opens with. */
const stripNeutral = (clause: string, token: RegExp): string => {
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    if (at >= clause.length || !token.test(clause)) return clause.slice(at);
    at = token.lastIndex;
  }
};

/** Comparisons and carry-over: 与去年同期相比增长131%, 比上年增加20件, 上年结转34件. */
const asides =
  /(?:(?:与|同|比|较)(?:去年|上年|上一年|前一年|\d{4}年)|上年(?:度)?结转(?!的?(?:行政)?(?:复议|诉讼)))[^，,。；]*[，,]/g;
const figuresInBrackets = /[（(][^（）()]*[\d%][^（）()]*[）)]/g;
const titles = /《[^《》]*》/g;

const limits =
  /以来|历年|上半年|下半年|季度|月份|每[年月季日周]|[月日年人]均|平均|不完全|计划|力争|争取|预计|\d{4}(?:年)?[-—－至到]+\d{4}年|\d{1,2}月/;
const until = /截至|截止/;
const years = /去年|上年|上一年|前年|明年|来年|下一年|下年度|(?:19|20)\d\d年/g;

/**
 * A clause that has a part of the agency as its subject: 区政府办公室…, 县直各单位…, 各街道…; or 县政府, which may be all
 * of the county's departments or itself alone.
 */
const partial =
  /^(?!各单位|各部门|各级)(?:各(?:乡|镇|街道|区|县|市|科|处|股|站|所)|有关|相关|其[他它](?!结果|处理)|部分(?!公开)|直属|所属|下属|[省市州县区旗]级|[省市州县区旗]直|[省市州盟县区旗](?:人民)?政府(?!信息|网|门户|公报|系统|各)|[省市州盟县区旗镇乡]?(?:人民)?(?:政府)?本级|镇（乡）|[\u4e00-\u9fff]{1,7}(?:镇|乡|街道|局(?![面部])|委(?!托)|厅|(?<!收)办(?![理结法事件案])|中心|科(?![学技研])|处(?![理置罚分])|法院|部门|单位))/;

const boundary = /[，,：:；。]|(?<=\d[\u4e00-\u9fff]{1,2})[、和及]/;

const afterOpenBracket = (clause: string): string => {
  const open = Math.max(clause.lastIndexOf('（'), clause.lastIndexOf('('));
  const close = Math.max(clause.lastIndexOf('）'), clause.lastIndexOf(')'));
  return open > close ? clause.slice(open + 1) : clause;
};

/** The scope of numbers in an agency's report of a year. */
export const scopeOf = (agency: Agency, year: number): Scope => {
  const token = neutralToken(agency, year);
  const thisYear = new RegExp(`${spanOf(year)}|(?:${year}年|今年)以来`, 'g');

  const isWhole = (lead: string, stock = false): boolean => {
    const plain = lead
      .replaceAll(titles, '')
      .replaceAll(thisYear, '')
      .replaceAll(figuresInBrackets, '')
      .replaceAll(asides, '');
    const clauses = plain.split(boundary);
    const own = afterOpenBracket(clauses.pop() ?? '');
    if (stripNeutral(own, token) !== '') return false;
    if (limits.test(plain.replaceAll(/12月31日/g, ''))) return false;
    if (!stock && until.test(plain)) return false;
    const named = plain.match(years)?.at(-1);
    if (named !== undefined && named !== `${year}年`) return false;
    return !clauses.some((clause) => partial.test(stripNeutral(clause.trim(), token)));
  };
  return { isWhole };
};
