import { spotOf } from '../params.js';
import type { Rule } from '../rule.js';

/** Shorter lines are names or entries. */
const MIN_CHARACTERS = 25;
const ended = /[。！？：；…”）》】]$|\.$/;
const LAST = 10;

export const fullStopMissing: Rule<'full-stop-missing'> = {
  code: 'full-stop-missing',
  severity: 'info',
  title: '段末缺句号',
  example: '第一部分第2段末尾“…各项制度落到实处”缺句号。',
  source: 'F23：段末漏标点',
  check: ({ text }) =>
    text.all
      .filter(({ kind, part, text: content }) => kind === 'paragraph' && part !== undefined && content.includes('，'))
      .filter(({ text: content }) => content.length >= MIN_CHARACTERS && !ended.test(content))
      .map((passage) => ({
        paths: [passage.path],
        message: `${passage.place}末尾“…${passage.text.slice(-LAST)}”缺句号。`,
        params: spotOf(passage, passage.text.length - LAST, passage.text.slice(-LAST)),
      })),
};
