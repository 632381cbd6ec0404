import type { Rule } from '../rule.js';

export const textUnchecked: Rule<'text-unchecked'> = {
  code: 'text-unchecked',
  severity: 'info',
  title: '正文没有与统计表核对',
  example: '格式“福建省2014年格式”没有正文用语表，正文的数字没有与统计表核对，请人工核对，或者为格式指定正文用语。',
  source: '没有用语表的格式，正文与统计表是否一致无从核对',
  check: ({ vocabulary, form, text }) => {
    const first = text.all.find(({ kind, text: content }) => kind === 'paragraph' && /\d/.test(content));
    if (vocabulary !== undefined || first === undefined) return [];
    const message = `格式“${form.name}”没有正文用语表，正文的数字没有与统计表核对，请人工核对，或者为格式指定正文用语。`;
    return [{ paths: [first.path], message, params: { form: form.id } }];
  },
};
