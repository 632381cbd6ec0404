import type { Passage } from '../../document/outline.js';
import { excerpt, placeOfCharacter } from '../excerpts.js';
import type { Fault } from '../fault.js';
import { spotOf } from '../params.js';
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
    .replaceAll(itemNumber, (match) => ' '.repeat(match.length))
    .replaceAll('(', '（')
    .replaceAll(')', '）');

/** The marks without their partners, in order. 《《 is told as a doubled mark. */
const unbalanced = (text: string): readonly number[] => {
  const open: { mark: string; at: number }[] = [];
  const alone: number[] = [];
  /** Marks that will close what has been told already: （《条例）》 is one slip. */
  const crossed = new Set<string>();
  for (const [at, mark] of [...text].entries()) {
    if (openings.has(mark) && text.charAt(at - 1) !== mark) open.push({ mark, at });
    if (!closings.has(mark)) continue;
    const last = open.at(-1);
    if (last !== undefined && closing[last.mark] === mark) open.pop();
    else if (open.some((one) => closing[one.mark] === mark)) {
      // What opened after the partner is closed by nothing.
      while (open.length > 0 && closing[open.at(-1)?.mark ?? ''] !== mark) {
        const inner = open.pop();
        alone.push(inner?.at ?? at);
        crossed.add(closing[inner?.mark ?? ''] ?? '');
      }
      open.pop();
    } else if (!crossed.delete(mark)) alone.push(at);
  }
  return [...alone, ...open.map(({ at }) => at)].sort((one, other) => one - other);
};

const faultsOf = (passage: Passage): readonly Fault<'unbalanced-marks'>[] =>
  unbalanced(prepared(passage.text)).map((at) => {
    const mark = passage.text.charAt(at);
    const message = `${placeOfCharacter(passage, at)}“${mark}”不成对：${excerpt(passage.text, at, at + 1)}。`;
    return { paths: [passage.path], message, actual: mark, params: spotOf(passage, at, mark) };
  });

export const unbalancedMarks: Rule<'unbalanced-marks'> = {
  code: 'unbalanced-marks',
  severity: 'warning',
  title: '书名号、引号、括号不成对',
  example: '第一部分第2段第3字“《”不成对：“制定《关于印发海曙区…”。',
  source: 'F23：书名号、引号、括号缺一半',
  check: ({ text }) => text.all.flatMap(faultsOf),
};
