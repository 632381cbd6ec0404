import type { Unit } from '../../src/collect/unit.js';
import type { Part } from '../../src/report/report.js';
import type { UnitFigures } from './figures.js';
import { type Random, randomOf } from './random.js';

const kinds = [
  '机构职能',
  '财政预决算',
  '惠民补贴',
  '工程招投标',
  '工作动态',
  '行政执法',
  '民生保障',
  '安全生产',
] as const;
const places = ['政务服务大厅', '图书馆一楼', '便民服务中心', '档案查阅室', '社区服务站', '群众接待室'] as const;
const things = [
  '老旧小区改造', '农村厕所改建', '中小学午餐', '河道清淤', '养老床位', '公交线路调整', '高标准农田', '危房加固', '创业担保贷款',
  '残疾人康复', '路灯维修', '饮水管网', '垃圾分类', '校门口交通', '医保报销', '退役军人安置', '企业用工', '文物修缮',
] as const; // biome-ignore format: a list of words
const faults = [
  '的办理过程公布得不细，群众要多次打电话询问', '的标准写得太专业，年纪大的居民看不明白', '的结果公布偏晚，有的超过十五个工作日',
  '的图表只有扫描件，手机上看不清楚', '的栏目与其他栏目重复，查找不便',
] as const; // biome-ignore format: a list of words
const remedies = [
  '已改为每月十日集中公布，并注明经办科室', '请三名居民代表先读后发，改掉了生僻说法', '指定专人在决定作出次日登记，到期提醒',
  '补录了可以检索的文字版，并附一页说明', '合并了两个栏目，旧网址自动跳转',
] as const; // biome-ignore format: a list of words
const letters = '杨柳荷兰桂枫榆槐松柏清泉石桥长岭双塘丰源永胜东风西苑南园北坪';

const name = (random: Random): string => `${random.pick([...letters])}${random.pick([...letters])}`;

const openings = [
  (who: string) => `${who}把政府信息公开作为转变作风的抓手，由一名负责人分管，按月调度。`,
  (who: string) => `${who}坚持应公开尽公开，全年召开两次专题会议，研究群众反映集中的公开事项。`,
  (who: string) => `${who}按照《中华人民共和国政府信息公开条例》的要求，稳步推进各项公开工作。`,
] as const;

const requestsText = (figures: UnitFigures): string => {
  const [received, carriedIn, concluded, carriedOut] = ['received', 'carriedIn', 'concluded', 'carriedOut'].map(
    (row) => figures.get(`requests.${row}.total`) ?? 0,
  );
  if (received === 0 && carriedIn === 0) return '全年没有收到政府信息公开申请，也没有上年结转的申请。';
  return `全年新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${concluded}件，结转下年度继续办理${carriedOut}件。`;
};

/** Last year's words, which no office would find again in this year's. */
const partsOfLastYear = (
  unit: Unit,
  figures: UnitFigures,
  year: number,
  random: Random,
): { readonly [key: string]: Part } => {
  const [one, other] = random.shuffle(things);
  return {
    overview: [
      `${unit.name}公布本单位${year}年度政府信息公开工作年度报告，数据自${year}年1月1日起至${year}年12月31日止。`,
      section(
        '主动公开情况。',
        `围绕${one}、${other}编制目录${random.whole(3, 20)}项，${name(random)}村的公示栏与网站一同更新。`,
      ),
      section('依申请公开情况。', requestsText(figures)),
      section(
        '信息管理情况。',
        `修订发布审核办法，${name(random)}档案室的旧件按件开放，撤下过期内容${random.whole(2, 40)}条。`,
      ),
      section('平台建设情况。', `网站专栏改版，${random.pick(places)}配上自助终端。`),
      section('监督保障情况。', `公开纳入绩效考核，社会评议由${name(random)}律师所承办，未发生追责。`),
    ],
    problemsAndImprovements: [
      `一是${other}的材料不齐；二是经办人员更换多。${year + 1}年将补齐材料，新人先跟班一个月。`,
    ],
    otherMatters: [`${year}年未收取信息处理费。`],
  };
};

const section = (heading: string, ...body: readonly string[]) => ({ heading, runIn: true, body });

/** What a unit writes of its year, or wrote of the last one: in words of its own, with the figures of its table. */
export const partsOf = (
  unit: Unit,
  figures: UnitFigures,
  year: number,
  seed: string,
  isLast: boolean,
): { readonly [key: string]: Part } => {
  const random = randomOf(`${seed} ${unit.name} text ${year}`);
  if (isLast) return partsOfLastYear(unit, figures, year, random);
  const [first, second, third] = random.shuffle(kinds);
  const counts = [random.whole(5, 60), random.whole(5, 60), random.whole(5, 60)];
  const [one, other, more] = random.shuffle(things);
  const [fault, otherFault] = random.shuffle(faults);
  const [remedy, otherRemedy] = random.shuffle(remedies);
  const sum = counts.reduce((all, count) => all + count, 0);
  return {
    overview: [
      `${year}年，${random.pick(openings)(unit.name)}本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
      section(
        '主动公开。',
        `通过政府门户网站公开政府信息${sum}条，其中${first}类${counts[0]}条、${second}类${counts[1]}条、${third}类${counts[2]}条，${name(random)}片区的${one}进展按周公布。`,
      ),
      section('依申请公开。', requestsText(figures)),
      section(
        '政府信息管理。',
        `对${name(random)}、${name(random)}等处的${other}材料逐件标注公开属性，拟稿人、科室、分管负责人三级把关，清理失效信息${random.whole(2, 40)}条。`,
      ),
      section(
        '政府信息公开平台建设。',
        `在${random.pick(places)}设政务公开专区，摆放${name(random)}村、${name(random)}村${more}的问答册，由${random.whole(1, 3)}名工作人员帮助查阅。`,
      ),
      section(
        '监督保障。',
        `把政府信息公开列入年度工作考核，请${name(random)}社区的居民参加社会评议，收到意见${random.whole(2, 30)}条并逐条答复；全年没有责任追究的情形。`,
      ),
    ],
    problemsAndImprovements: [
      `存在的主要问题：一是${name(random)}的${one}${fault}；二是${more}${otherFault}。`,
      `改进情况：针对第一个问题，${remedy}；针对第二个问题，${otherRemedy}，${year + 1}年起每季度由${name(random)}小组抽查。`,
    ],
    otherMatters: [`${year}年没有收取信息处理费，没有其他需要报告的事项。`],
  };
};
