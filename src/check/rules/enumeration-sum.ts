import { printFigure, sumFigures } from '../../text/decimals.js';
import type { Passage } from '../passages.js';
import type { Fault, Rule } from '../rule.js';

const units = '件|宗|起|条|份|次|篇|期|场|人次|人|名|个|家|万元|元';
/** 信函79件，网络70件，当面1件，合计150件: a list closed by its sum, all in one unit. */
const closedList = new RegExp(
  `((?:[^，,。；、：\\d]{1,20}\\d+(?:\\.\\d+)?(?:${units})[，,、]){2,})(?:合计|共计|总计)(\\d+(?:\\.\\d+)?)(${units})(?![次余多])`,
  'g',
);
const item = new RegExp(`([^，,。；、：\\d]{1,20})(\\d+(?:\\.\\d+)?)(${units})`, 'g');
/** Items that are no parts beside each other. */
const notParts = /其中|同比|比上年|增|减|约|超|近|全年|总|共/;

const faultsOf = (passage: Passage): readonly Fault[] =>
  [...passage.text.matchAll(closedList)].flatMap(([words, list = '', total = '', unit]): readonly Fault[] => {
    const items = [...list.matchAll(item)];
    if (notParts.test(list) || items.some((match) => match[3] !== unit)) return [];
    const sum = sumFigures(items.map((match) => Number(match[2])));
    if (sum === Number(total)) return [];
    const message = `${passage.place}“${words}”：各项之和为${printFigure(sum)}${unit}，与合计不符，请核对。`;
    return [{ paths: [passage.path], message, expected: sum, actual: Number(total) }];
  });

export const enumerationSum: Rule = {
  code: 'enumeration-sum',
  severity: 'warning',
  title: '正文所列各项之和与所写合计不符',
  example: '第三部分第1段“信函申请79件，网络申请70件，当面申请1件，合计151件”：各项之和为150件，与合计不符，请核对。',
  source: 'F06：正文中分类之和与合计不符',
  check: ({ text }) => text.all.flatMap(faultsOf),
};
