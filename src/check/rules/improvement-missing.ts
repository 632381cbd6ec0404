import { partSpot } from '../params.js';
import type { Rule } from '../rule.js';

const plans = /下一步|今后|下一年|明年|(?<!省|市)将(?:进一步|继续|加强|不断)/;
const done =
  /改进情况|整改|已(?:经)?[一-龥]{0,6}(?:解决|完成|改进|落实|建立|到位)|今年(?:以来)?|本年度?|针对[一-龥]{0,12}(?:上年|去年)|有所|得到/;

export const improvementMissing: Rule<'improvement-missing'> = {
  code: 'improvement-missing',
  severity: 'info',
  title: '第五部分只有打算，没有改进情况',
  example: '第五部分只写了下一步打算，没有写本年度的改进情况，请补写。',
  source: '国办公开办函〔2021〕30号：报告存在的主要问题及改进情况',
  check: ({ text, form, report: { year } }) =>
    text.parts
      .filter(({ def }) => form.years[0] >= 2021 && def.topics?.includes('problems'))
      .flatMap((part) => {
        const content = part.passages.map(({ text: one }) => one).join('');
        if (!plans.test(content) || done.test(content) || content.includes(`${year}年`)) return [];
        return [
          {
            params: partSpot(part),
            paths: [part.path],
            message: `${part.place}只写了下一步打算，没有写本年度的改进情况，请补写。`,
          },
        ];
      }),
};
