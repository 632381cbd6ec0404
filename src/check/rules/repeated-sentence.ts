import type { Fault } from '../fault.js';
import type { Rule } from '../rule.js';

/** Shorter ones may stand twice: 请核对. */
const MIN_CHARACTERS = 18;
const QUOTED = 24;
const sentences = /[^。！？；]+[。！？；]/g;

export const repeatedSentence: Rule<'repeated-sentence'> = {
  code: 'repeated-sentence',
  severity: 'warning',
  title: '同一句话出现两次',
  example: '第一部分第3段“严格落实政府信息公开保密审查制度…”与第一部分第1段重复，请删去一处。',
  source: 'F23：编辑时整句、整段重复',
  check: ({ text }) => {
    const seen = new Map<string, string>();
    return text.all
      .filter(({ kind, part }) => kind === 'paragraph' && part !== undefined)
      .flatMap((passage) =>
        (passage.text.match(sentences) ?? []).flatMap((sentence): readonly Fault<'repeated-sentence'>[] => {
          const bare = sentence.replaceAll(/\s/g, '');
          const before = seen.get(bare);
          if (bare.length < MIN_CHARACTERS) return [];
          if (before === undefined) {
            seen.set(bare, passage.place);
            return [];
          }
          const quoted = bare.length > QUOTED ? `${bare.slice(0, QUOTED)}…` : bare;
          const message = `${passage.place}“${quoted}”与${before}重复，请删去一处。`;
          return [
            {
              paths: [passage.path],
              message,
              actual: bare,
              params: { place: passage.place, sentence: bare, first: before },
            },
          ];
        }),
      );
  },
};
