import type { Agency } from '../../report/report.js';
import { agencyNames, escaped } from './agency-names.js';
import type { Grade } from './mention.js';

/**
 * Whether what stands before a number in its sentence lets it be told of the whole agency and the whole report year:
 * `sure`, `ask` where a phrase is unknown, `undefined` where it tells of a part, of another period or of nothing exact.
 */
export type Scope = (lead: string, beside?: Beside) => Grade | undefined;

/** What else bears on a number's scope. */
interface Beside {
  /** The rest of its sentence. */
  readonly rest?: string;
  /** It counts what is there at the end of the year: 截至 is no limit. */
  readonly stock?: boolean;
}

const neutralPhrases: readonly string[] = `
  全年 本年 本年度 今年 年内 年度 一年来 期间 据统计 经统计 共计 共 总共 总计 合计 累计 已 均 都 全部 实际
  分别 其中 通过 以 采用 采取 属于 属 作出 做出 因 由 对 引起 引发 发生 涉及 有关 关于 处理 办理 依法 依规 按时 按期 及时 规范
  政府信息公开 政务公开 信息公开 依申请公开 政府信息 申请 收到 接到 工作 方式 形式 渠道 途径 各种 各类 不同 方面 领域
  多种 和 及 的 了 为 是 有 情况 如下 即 配备 设 安排 落实 专门 现有 公民、法人和其他组织 加上 截至年底 案件
  公民、法人或者其他组织 公民、法人或其他组织 事项 结果 针对 本机关 我单位 本单位 本部门 我部门 本行政机关 并 也 被 被申请 被提起
  当年 从 在 所有 答复 依申请公开信息 依申请公开政府信息 任何 要求 提出 提起 没有 目前 至今 尚 截至 底 末 理由 按 看 来看 按申请方式
  上述 上述申请 以上 办结 办结件 答复的 办理结果 办理结果中 从办理结果看 从申请渠道看 含 该 此 与 组织 全市性 行政机关 各级 未 有 主要 年底 截至年底
`
  .trim()
  .split(/\s+/);

/** What leaves a doubt whether it is the whole. */
const doubtfulPhrases = ['全系统', '已?(?:判决|审结|审理)的'];

const signs = String.raw`[“”‘’「」"'《》\s]|[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]+[）).、．]|[①-⑳]`;

const spanOf = (year: number): string =>
  `(?:自|从)?${year}年(?:1月1日起?(?:至|到|—|-|－|～)(?:${year}年)?12月31日止?|1月?(?:至|到|[—－～~-]+)12月份?)(?:期间)?`;

/** All of a district's units are the district: 全区各部门、镇街. */
const subordinates =
  '各乡镇|机关|各级|各单位|各(?:职能|有关)?部门|各?镇街|各?乡镇|各?街道|各镇|各乡|行政机关|政府机关|政府系统|和|及|、(?=各|镇街|乡镇|街道)';

/** Phrases that tell of nothing but the whole agency and year, those that leave a doubt, and names of the whole. */
interface Tokens {
  readonly sure: RegExp;
  readonly doubtful: RegExp;
  readonly whole: RegExp;
}

const neutralToken = (agency: Agency, year: number): Tokens => {
  const { noun, whole, narrow, business } = agencyNames(agency);
  const wholeAgency = noun === '' ? [] : [`[全我本](?:${noun})(?:${subordinates})*`];
  const everyOne = '各(?:乡镇|镇街|街道|镇|乡|区县|县区)(?:、|和|及)各?(?:县直|区直)?(?:部门|单位)';
  const phrases = [
    everyOne,
    '[市区]县两级(?!政府)',
    spanOf(year),
    `${year}年(?:度|12月31日|底|末)?(?:以来)?`,
    ...wholeAgency,
    ...neutralPhrases.map(escaped),
  ];
  const longestFirst = phrases.sort((a, b) => b.length - a.length).join('|');
  const systems =
    noun === ''
      ? []
      : [`[全我本](?:${noun})系统`, ...(business === undefined ? [] : [`全[省市州盟县区旗]${business}系统`])];
  return {
    sure: new RegExp(`${whole}|${longestFirst}|${signs}`, 'y'),
    whole: new RegExp(`^(?:${[...(noun === '' ? [] : [`[全我](?:${noun})`]), whole].join('|')})`),
    doubtful: new RegExp([...systems, ...doubtfulPhrases, ...(narrow === undefined ? [] : [narrow])].join('|'), 'y'),
  };
};

/** What remains of a clause behind the neutral phrases that it opens with, and whether one of them leaves a doubt. */
const stripNeutral = (
  clause: string,
  { sure, doubtful }: { readonly sure: RegExp; readonly doubtful: RegExp },
): { readonly rest: string; readonly doubt: boolean } => {
  let at = 0;
  let doubt = false;
  while (at < clause.length) {
    doubtful.lastIndex = at;
    sure.lastIndex = at;
    if (doubtful.test(clause)) {
      at = doubtful.lastIndex;
      doubt = true;
    } else if (sure.test(clause)) at = sure.lastIndex;
    else break;
  }
  return { rest: clause.slice(at), doubt };
};

/** Comparisons and carry-over: 与去年同期相比增长131%, 比上年增加20件, 上年结转34件. */
const comparison = String.raw`(?:与|同|比|较)(?:去年|上年|上一年|前一年|\d{4}年)`;
const carriedOver = String.raw`(?:上一?年(?:度)?|去年|\d{4}年度?|历年)(?:结转|转结|转入|转来|遗留|结余|顺延|延续|未结|未办结)(?!的?(?:行政)?(?:复议|诉讼))`;
const carriedFrom = '结转(?:上一?年度?|去年)';
const carriedTo = '结转(?:至|到|入)?(?:下一?年|次年|明年|\\d{4}年)';
const itemsBefore = String.raw`(?:事项)?上一年(?:项目数量)?(?:为|有)?\d`;
const asides = new RegExp(
  `(?:${comparison}|${carriedOver}|${carriedFrom}|${carriedTo}|${itemsBefore})[^，,。；、]*[，,、]`,
  'g',
);
const figuresInBrackets = /[（(][^（）()]*[\d%][^（）()]*[）)]/g;
const titles = /《[^《》]*》/g;

const limits =
  /以来|历年(?!文件|政策|规范性)|上半年|下半年|季度|月份|每[年月季日周]|[月日年人]均|平均|不完全|计划|力争|争取|预计|\d{4}(?:年)?[-—－至到]+\d{4}年|\d{1,2}月/;
const until = /截至|截止/;
const years = /去年|上年|上一年|前年|明年|来年|下一年|下年度|(?:19|20)\d\d年/g;

/** Where an office is one of many: 区政府办公室, 法制办; 举办, 督办 and 交办 are verbs. */
const shortOffices = [
  '局(?![面部系])',
  '委(?![托员])',
  '厅',
  '办公室',
  '(?<![收举督交承经协主转代阅联查批申催帮领接])办(?![理结法事件案复毕公])',
  '中心',
  '科(?![学技研])',
  '处(?![理置罚分于])',
].join('|');
const offices = `[\\u4e00-\\u9fff]{1,7}(?<![我本])(?:镇|乡|街道|${shortOffices}|法院|部门|单位|分局|公安机关|税务机关)`;

/**
 * A clause that has a part of the agency as its subject: 区政府办公室…, 县直各单位…, 各街道….
 */
const wholeOrVerb = '各单位|各部门|各级|按照|根据|依据|依托|围绕|推动|指导|督促|组织|对|向|经|通过|落实|印发|配合|会同';
const partOfAgency = [
  '各(?:乡|镇|街道|区|县|市|科|处|股|站|所|分局)',
  '有关|相关|其[他它](?!结果|处理|\\d|法|情形)|部分(?!公开)',
  '直属|所属|下属|[省市州县区旗]级|[省市州县区旗]直',
  '[省市州盟县区旗](?:人民)?政府(?!信息|网|门户|公报|系统|各)',
  '[省市州盟县区旗镇乡]?(?:人民)?(?:政府)?本级',
  '镇（乡）|市县两级政府|[一-龥]{0,4}[县区市](?:、|（)',
  offices,
].join('|');
const partial = new RegExp(`^(?!${wholeOrVerb})(?:${partOfAgency})`);

/** Offices told beside the one that a number is of: then it is one of several. */
const otherOffices = /(?:[市县区镇乡][直级]|各|及)(?:部门|单位|乡镇|镇街|街道)[^，。；]{0,12}\d/;

/** 截至2016年12月31日累计公开, 到年底累计: since the beginning, not in this year. */
const running = /(?:截至|截止|到|至)[^，。；]{0,10}(?:日|底|末|目前|今)[，,]?[^，。；]{0,20}累计/;

/** 累计48210条，其中本年新增: from here on it is this year's. */
const thisYearOf = (year: number): RegExp => new RegExp(`其中[，,：:]?(?=(?:本|当|今|全|${year})年)`, 'g');

const boundary = /[，,：:；。]|(?<=\d[^，。；：、]{0,12})[、和及]/;

/** What an unknown rest must not be: then it names a part, or nothing exact. */
const ofAPart = new RegExp(
  [
    '的$|[省市县区]$|^另有?|类$|[、和及与或]$',
    '涉及|针对|部分$|大部|多数|约$|近$|超过?$|名义|备案|重点|除',
    '各地|各市|各县|各区|代.{0,6}$|[一-龥]{2,}[县市区](?:$|收到|受理|办理)',
    '信箱|全[省市县区镇乡]|我[省市县区镇乡局委办]',
    '引导|协助|帮助|转办|移送',
    '政府部门|级部门|级行政机关(?!累计)|村|社区|窗口|约谈',
  ].join('|'),
);

const afterOpenBracket = (clause: string): string => {
  const open = Math.max(clause.lastIndexOf('（'), clause.lastIndexOf('('));
  const close = Math.max(clause.lastIndexOf('）'), clause.lastIndexOf(')'));
  return open > close ? clause.slice(open + 1) : clause;
};

/** The scope of numbers in an agency's report of a year. */
export const scopeOf = (agency: Agency, year: number): Scope => {
  const token = neutralToken(agency, year);
  const newScope = thisYearOf(year);
  const thisYear = new RegExp(`${spanOf(year)}|(?:${year}年|今年)以来`, 'g');

  return (lead, { rest = '', stock = false } = {}) => {
    const opened = Math.max(...[...lead.matchAll(newScope)].map(({ index }) => index + '其中'.length), 0);
    const part = lead.slice(Math.max(lead.lastIndexOf('；') + 1, opened));
    const plain = part
      .replaceAll(titles, '')
      .replaceAll(thisYear, '')
      .replaceAll(figuresInBrackets, '')
      .replaceAll(asides, '');
    const clauses = plain.split(boundary);
    const last = afterOpenBracket(clauses.pop() ?? '');
    const lastClause = stripNeutral(last, token);
    if (limits.test(plain.replaceAll(/12月31日/g, ''))) return undefined;
    if (!stock && until.test(plain.replaceAll(/截至(?:\d{4}年)?12月31日/g, ''))) return undefined;
    if (!stock && running.test(part)) return undefined;
    const named = plain.match(years)?.at(-1);
    if (named !== undefined && named !== `${year}年`) return undefined;
    if (lastClause.rest !== '' && (partial.test(lastClause.rest) || ofAPart.test(lastClause.rest))) return undefined;
    // 市政府办公室收到96件，全市收到587件: who is named last is told of.
    const since = [...clauses, last].findLastIndex((clause) => token.whole.test(clause.trim()));
    const before = clauses.slice(Math.max(0, since)).map((clause) => stripNeutral(clause.trim(), token));
    if (before.some(({ rest }) => partial.test(rest))) return undefined;
    // 其中市政府8件: one office of the whole that was told before.
    // 市政府及各部门制发17件；废止9件: the doubt goes on with the list.
    const listed = lead.slice(0, lead.length - part.length).split(boundary);
    const goesOn = listed.some((clause) => stripNeutral(clause.trim(), token).doubt);
    const doubt = lastClause.doubt || goesOn || before.some((clause) => clause.doubt);
    if ((lastClause.doubt && plain.includes('其中')) || (doubt && otherOffices.test(rest))) return undefined;
    return lastClause.rest !== '' || doubt ? 'ask' : 'sure';
  };
};
