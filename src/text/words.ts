import { openingNumber } from './heading-number.js';

/**
 * Words that titles and table heads of these reports are made of. Where a title or a narrow cell wraps, they are kept
 * whole as far as possible (GB/T 9704-2012, 7.3.1: 词意完整).
 */
const words: readonly string[] = `
  中华人民共和国 人民政府 人民法院 国务院 委员会 办公厅 办公室 管理局 监督局 监督管理 街道办事处 自治区
  自治州 自治县 开发区 管委会 行政机关 主管部门 政府信息公开 政府 信息 公开 工作 年度 报告
  情况 统计表 统计 指标 数量 单位 金额 费用 自然人 法人 其他 组织 商业 企业 科研 机构 社会 公益
  法律 服务 总计 合计 申请人 申请 本年度 本年 上年 结转 下年度 继续 办理 结果 维持 纠正 尚未 审结
  行政 复议 诉讼 未经 直接 起诉 规章 规范性 文件 许可 处罚 强制 事业性 收费 制发 制作 废止 现行
  有效 处理 决定 内容 予以 部分 不予 无法 提供 件数 新收 主动 依申请 回应 解读 建设 保障 经费
  会议 培训 举报 投诉 公告 财政 教育 卫生 健康 公安 民政 司法 交通 运输 农业 农村 文化 旅游 市场
  应急 人力资源 资源 规划 住房 城乡 生态 环境 科学 技术 经济 发展 改革 商务 审计 税务
  管理委员会 监督管理局 监督管理委员会 办事处 居民委员会 外事 侨务 宗教 民族事务 退役军人 综合行政执法 行政执法 广播电视 新闻
  出版 体育 医疗保障 行政审批 信息化 大数据 政务服务 国有资产 知识产权 市场监督 自由贸易 生产建设兵团 合作区 园区 风景名胜区
  度假区 税务局 水利 水务 林业 草原 气象 海洋 粮食 物资 储备 邮政 铁路 证券 金融 工业 机关事务 乡村振兴 社会保障 自然资源
  国家 中国 税务总局 总局 分局 监管局
`
  .trim()
  .split(/\s+/);

const longest = Math.max(...words.map((word) => word.length));
const known = new Set(words);

// `（一）`, `三、`, `1.` and 2018年度 hold together; what follows them may stand on a line of its own.
const yearNumber = /^\d{4}年度?/u;

/** The known word at a place of a text; empty where none begins. */
const knownAt = (text: string, at: number): string => {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (known.has(word)) return word;
  }
  return '';
};

/** What places and bodies are called by: 田阳区, 黑龙江省, 水利局. */
const kindOfName =
  /^(?:自治[区州县旗]|开发区|新区|试验区|[省市盟州县区旗镇局厅署]|乡(?!族)|街道|委(?![员托])|院|部(?![分门]))/u;

/** The longest name of a place or a body that no list has, in characters, with its kind. */
const LONGEST_NAME = 9;

/** 双江拉祜族佤族布朗族傣族自治县: the names of several peoples make a place's longer than any other. */
const placeOfPeoples = /^[^\P{Script=Han}省市州县区盟旗局厅署委]{2,16}?族(?:自治[州县旗]|[乡镇])/u;

/** 广州市, 景德镇市, 通州区: what looks like the word for the kind stands within the name. */
const kindWithin = /^[州乡镇旗县][省市区县]/u;

/** The length of an unknown name at the start of a text: up to the word for its kind; 0 if another word comes first. */
const nameLength = (text: string): number => {
  const ofPeoples = placeOfPeoples.exec(text)?.[0].length ?? 0;
  if (ofPeoples > 0) return ofPeoples;
  for (let at = 1; at <= LONGEST_NAME && at < text.length; at += 1) {
    const kind = kindOfName.exec(text.slice(at))?.[0];
    if (kind !== undefined) {
      const end = at + kind.length;
      return kindWithin.test(text.slice(at)) && knownAt(text, end) === '' ? end + 1 : end;
    }
    if (knownAt(text, at) !== '' || !/[\u4e00-\u9fff]/u.test(text.charAt(at))) return 0;
  }
  return 0;
};

/** The length of the word at the start of a text; 1 where no word is known. */
const wordLength = (text: string): number => {
  const fixed = openingNumber(text) || yearNumber.exec(text)?.[0];
  if (fixed) return fixed.length;
  const word = knownAt(text, 0);
  if (word === '') return Math.max(1, /^[\u4e00-\u9fff]/u.test(text) ? nameLength(text) : 0);
  // 建设局: the kind belongs to the word before it.
  const kind = knownAt(text, word.length) === '' ? kindOfName.exec(text.slice(word.length))?.[0] : undefined;
  return word.length + (kind?.length ?? 0);
};

/**
 * The known words of a text, and the characters between them.
 *
 * @example wordsOf('海曙区政府信息') // ['海曙区', '政府', '信息']
 */
export const wordsOf = (text: string): readonly string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += found.at(-1)?.length ?? 1) {
    const rest = text.slice(at);
    found.push(rest.slice(0, wordLength(rest)));
  }
  return found;
};

/**
 * For each character of a text, whether a known word ends with it or no word is known there.
 *
 * @example wordEnds('政府信息') // [false, true, false, true]
 */
export const wordEnds = (text: string): readonly boolean[] =>
  wordsOf(text).flatMap((word) => Array.from({ length: word.length }, (_, at) => at === word.length - 1));
