import { isMark } from './composition.js';
import { wordsOf } from './words.js';

/**
 * What stands on both sides of a place in a title where a line may end, from best to worst: two names or phrases; a place
 * and its body (海曙区 / 水利局); two words of one name (人力资源 / 和社会保障局); two characters of which no word is known;
 * two of one word.
 */
export type TitleJoint = 'phrases' | 'body' | 'words' | 'unknown' | 'in-word';

/** 海曙区, 自治州, 青溪镇, 2018年: what comes next is another name. Not so 苏州, which goes on with 工业园区. */
const endsPlace = /(?:[省市盟县区旗镇乡]|自治州|街道|\d年度?)$/u;

/** 税务局, 管理委员会, 人民政府: with these a body's name ends. */
const endsBody = /(?:[局厅署院部]|委员会|[^市县区省]委|政府|办事处|办公室|中心|机关|公司|大学|总队|支队)$/u;

/** What reports and their tables are called begins with these. */
const opensSubject = /^(?:\d{4}年|政府信息公开$)/u;

/** The report's own name falls into two: 政府信息公开工作 / 年度报告. */
const subject = new Set(['政府信息公开', '工作', '年度', '报告', '情况', '统计表']);

/** These say nothing alone: they hold to the name before them. */
const holdsOn = /^(?:(?:人民)?政府|办公[室厅]|(?:管理)?委员会|管委会|管理局|(?:街道)?办事处)$/u;

/** A line ends before these, never after them. */
const joining = /^[和与及]$/u;

const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);

/** A character alone that belongs to no word that is known. */
const isUnknown = (word: string | undefined): boolean => word !== undefined && isHan(word);

const jointOf = (left: string, right: string): TitleJoint => {
  if (opensSubject.test(right)) return 'phrases';
  // A second name of a body, not 中国（上海）自由贸易试验区.
  if (right === '（') return endsBody.test(left) ? 'phrases' : 'words';
  if (isMark(left.slice(-1))) return left === '）' ? 'words' : 'phrases';
  if (subject.has(left)) return left === '工作' && right === '年度' ? 'phrases' : 'words';
  if (isUnknown(left) && isUnknown(right)) return 'unknown';
  if (joining.test(left)) return 'unknown';
  if (holdsOn.test(right)) return 'words';
  if (endsPlace.test(left)) return endsPlace.test(right) ? 'phrases' : 'body';
  return endsBody.test(left) ? 'phrases' : 'words';
};

/** A name in brackets holds together as one does that no place parts. */
const inBrackets = (joint: TitleJoint): TitleJoint => (joint === 'phrases' || joint === 'body' ? 'words' : joint);

/**
 * For each character of a title, what a line that ends after it parts; nothing is parted at the end of the title.
 *
 * @example titleJoints('海曙区水利局') // ['in-word', 'in-word', 'phrases', 'in-word', 'in-word', 'phrases']
 */
export const titleJoints = (title: string): readonly TitleJoint[] => {
  const words = wordsOf(title);
  let open = 0;
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    open = Math.max(0, open + (word === '（' ? 1 : word === '）' ? -1 : 0));
    const joint: TitleJoint = next === undefined ? 'phrases' : jointOf(word, next);
    const last = open > 0 ? inBrackets(joint) : joint;
    return Array.from({ length: word.length }, (_, i): TitleJoint => (i === word.length - 1 ? last : 'in-word'));
  });
};
