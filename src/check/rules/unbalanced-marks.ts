import type { Passage } from '../../document/outline.js';
import { excerpt, placeOfCharacter } from '../excerpts.js';
import type { Fault } from '../fault.js';
import type { Rule } from '../rule.js';

const closing: { readonly [open: string]: string } = {
  '《': '》',
  '“': '”',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '「': '」',
};
const openings = new Set(Object.keys(closing));
const closings = new Set(Object.values(closing));

/** 1） and a) number an item: their bracket closes nothing. */
const itemNumber = /(?<=^|[。；：，、\s])[\dA-Za-z]{1,2}[）)]/g;

const prepared = (text: string): string =>
  text
    .replaceAll(itemNumber, (words) => ' '.repeat(words.length))
    .replaceAll('(', '（')
    .replaceAll(')', '）');

/** The first mark without its partner. */
const firstUnbalanced = (text: string): number | undefined => {
  const open: { mark: string; at: number }[] = [];
  for (const [at, mark] of [...text].entries()) {
    if (openings.has(mark)) open.push({ mark, at });
    if (!closings.has(mark)) continue;
    const last = open.pop();
    if (last === undefined || closing[last.mark] !== mark) return last?.at ?? at;
  }
  return open[0]?.at;
};

const faultOf = (passage: Passage): readonly Fault[] => {
  const at = firstUnbalanced(prepared(passage.text));
  if (at === undefined) return [];
  const mark = passage.text.charAt(at);
  const message = `${placeOfCharacter(passage, at)}“${mark}”不成对：${excerpt(passage.text, at, at + 1)}。`;
  return [{ paths: [passage.path], message, actual: mark }];
};

export const unbalancedMarks: Rule = {
  code: 'unbalanced-marks',
  severity: 'warning',
  title: '书名号、引号、括号不成对',
  example: '第一部分第2段第3字“《”不成对：“制定《关于印发海曙区…”。',
  source: 'F23：书名号、引号、括号缺一半',
  check: ({ text }) => text.all.flatMap(faultOf),
};
