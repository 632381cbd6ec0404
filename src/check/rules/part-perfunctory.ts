import type { PartText } from '../../document/outline.js';
import type { Topic } from '../../form/form.js';
import { partSpot } from '../params.js';
import type { Rule } from '../rule.js';

/** About one printed line. */
const LINE = 30;
const nothing = /^(?:暂?无|没有|略|同上|见附[件表]|无内容)[。.]?$/;
/** 无 is a lawful answer where nothing need have happened. */
const mayBeNone: readonly Topic[] = ['fees', 'disputes', 'other'];

const textOf = (part: PartText): string =>
  part.passages
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text.trim())
    .join('');

const isPerfunctory = (part: PartText): boolean => {
  const content = textOf(part);
  const topics = part.def.topics ?? [];
  if (content === '') return false;
  if (topics.includes('problems')) return content.length <= LINE;
  return nothing.test(content) && !topics.some((topic) => mayBeNone.includes(topic));
};

export const partPerfunctory: Rule<'part-perfunctory'> = {
  code: 'part-perfunctory',
  severity: 'warning',
  title: '问题和改进部分过于简略',
  example: '第六部分“政府信息公开工作存在的主要问题和改进措施”只有12字，请写明具体问题和改进措施。',
  source: 'F15：问题部分空、“无”或一句话；不得敷衍了事（国办公开办函〔2021〕30号）',
  check: ({ text }) =>
    text.parts.filter(isPerfunctory).map((part) => ({
      paths: [part.path],
      params: { ...partSpot(part), characters: textOf(part).length },
      message: `${part.place}“${part.heading}”只有${textOf(part).length}字，请写明具体${part.def.topics?.includes('problems') ? '问题和改进措施' : '情况'}。`,
    })),
};
