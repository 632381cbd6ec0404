import type { Outline } from '../../document/outline.js';
import type { Rule } from '../rule.js';

/** 一是……；（二）……；2.……: where a problem begins. */
const item = /(?:[一二三四五六七八九]是|[（(][一二三四五六七八九][）)]|(?<!\d)\d[.．、])/;
const plans = /下一步|今后|针对|改进(?:措施|情况)|将(?:进一步|继续|从)|采取/;
/** What every such sentence has: it tells nothing of the problem. */
const common =
  /政府信息公开|政务公开|信息公开|工作|存在|问题|不足|主要|有待|需要?|进一步|加强|提高|提升|完善|还|仍|个别|部分|一些|单位|部门|不够|不高|不强/g;
const MIN_PAIRS = 4;
/** A problem of which so little is spoken of again has no answer. */
const SPOKEN_OF = 0.15;
const QUOTED = 30;

/** The problems that a report lists before its plans. */
const problemsIn = ({ parts }: Outline): readonly string[] =>
  parts
    .filter(({ def }) => def.topics?.includes('problems'))
    .flatMap(({ passages }) => {
      const whole = passages
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ text }) => text)
        .join('');
      const [told = ''] = whole.split(plans);
      return told.split(item).slice(1);
    })
    .map((problem) => problem.replace(/[。；].*$/s, ''));

/** Neighbouring characters of a text without what all texts of the kind have. */
const pairsIn = (text: string): ReadonlySet<string> => {
  const pieces = text.replaceAll(common, '　').match(/[\u4e00-\u9fff]+/g) ?? [];
  return new Set(pieces.flatMap((piece) => [...piece].slice(1).map((_, at) => piece.slice(at, at + 2))));
};

export const problemUnanswered: Rule<'problem-unanswered'> = {
  code: 'problem-unanswered',
  severity: 'info',
  title: '上年报告的问题没有下文',
  example: '上年报告指出的问题“部分乡镇查阅点无专人值守”，本年报告没有提到，请核对是否应写明改进情况。',
  source: '国办公开办函〔2021〕30号：报告存在的主要问题及改进情况',
  check: ({ text, previous }) => {
    if (previous === undefined) return [];
    const part = text.parts.find(({ def }) => def.topics?.includes('problems'));
    if (part === undefined) return [];
    const now = text.all.map((passage) => passage.text).join('　');
    return problemsIn(previous.text).flatMap((problem) => {
      const pairs = [...pairsIn(problem)];
      const again = pairs.filter((pair) => now.includes(pair)).length;
      if (pairs.length < MIN_PAIRS || again >= pairs.length * SPOKEN_OF) return [];
      const quoted = `${problem.slice(0, QUOTED)}${problem.length > QUOTED ? '…' : ''}`;
      return [
        {
          paths: [part.path],
          params: { problem },
          message: `上年报告指出的问题“${quoted}”，本年报告没有提到，请核对是否应写明改进情况。`,
        },
      ];
    });
  },
};
