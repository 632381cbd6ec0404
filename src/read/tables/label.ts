/** No label of a form is longer; a text of megabytes is none. */
const LONGEST = 300;

const numbering =
  /^(?:其中:)?(?:第?[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[.、)]|[①-⑳])?(?:其中:)?/u;

/** Remarks in brackets may be left out or shortened; a unit in brackets may not. */
const remark = /\((?![^()]*单位)[^()]*\)/g;

/** Marks between words, which people set or leave out: 法律、行政法规; “三安全一稳定”. */
const marks = /[、,，;；“”"‘’'《》·]/g;

/**
 * A label as it is compared: full-width letters and marks as plain ones, without white space, numbering, 其中：,
 * marks between words and remarks in brackets.
 *
 * @example normaliseLabel('　（一）收到申请数') // '收到申请数'
 */
export const normaliseLabel = (text: string): string => {
  // Circled digits would become plain ones: they go first.
  const plain = text
    .slice(0, LONGEST)
    .replace(/^\s*[①-⑳]/u, '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, '')
    .replaceAll('：', ':');
  const bare = plain.replace(numbering, '').replace(remark, '').replace(marks, '');
  return bare === '' ? plain : bare;
};
