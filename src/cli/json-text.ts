import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { CommandFault, type Fault } from './fault.js';

const sentences: { readonly [code: string]: string } = {
  InvalidSymbol: '有不认识的字符，文字要用英文双引号括起来',
  InvalidNumberFormat: '数字写法有误',
  PropertyNameExpected: '此处应为用英文双引号括起来的项名（多余的逗号也会这样报）',
  ValueExpected: '此处缺少内容（多余的逗号也会这样报）',
  ColonExpected: '项名之后应为英文冒号',
  CommaExpected: '两项之间缺少英文逗号',
  CloseBraceExpected: '缺少右花括号 }',
  CloseBracketExpected: '缺少右方括号 ]',
  EndOfFileExpected: '结尾有多余的内容',
  InvalidCommentToken: '不能写注释',
  UnexpectedEndOfComment: '不能写注释',
  UnexpectedEndOfString: '文字缺少结尾的英文双引号',
  UnexpectedEndOfNumber: '数字不完整',
  InvalidUnicode: '\\u 转义有误',
  InvalidEscapeCharacter: '反斜杠转义有误，印出反斜杠请写 \\\\',
  InvalidCharacter: '文字中有换行或控制字符',
};

const sentenceFor = (code: ParseErrorCode): string => sentences[printParseErrorCode(code)] ?? 'JSON 格式有误';

/** More digits than a figure may have are lost when read: such a number would pass as another. */
const losesDigits = (literal: string): boolean => {
  const [mantissa = ''] = literal.toLowerCase().split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+/, '');
  return (mantissa.includes('.') ? digits.replace(/0+$/, '') : digits).length > 15;
};

type JsonFault = Required<Pick<Fault, 'line' | 'column' | 'code' | 'message'>>;

const findFaults = (text: string): readonly JsonFault[] => {
  // By place: a slip makes the parser complain twice of one place, and the first complaint is the clearer one.
  const faults = new Map<string, JsonFault>();
  const keys: Set<string>[] = [];
  const at = (line: number, character: number, message: string): void => {
    const place = `${line}:${character}`;
    if (faults.has(place)) return;
    faults.set(place, { line: line + 1, column: character + 1, code: 'json', message });
  };
  visit(
    text,
    {
      onObjectBegin: () => {
        keys.push(new Set());
      },
      onObjectEnd: () => {
        keys.pop();
      },
      onObjectProperty: (key, _offset, _length, line, character) => {
        const seen = keys.at(-1);
        if (seen?.has(key)) at(line, character, `“${key}”在同一处写了两次`);
        seen?.add(key);
      },
      onLiteralValue: (value, offset, length, line, character) => {
        if (typeof value === 'number' && losesDigits(text.slice(offset, offset + length))) {
          at(line, character, '数字超过15位有效数字');
        }
      },
      onError: (code, _offset, _length, line, character) => at(line, character, sentenceFor(code)),
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return [...faults.values()];
};

const parse = (text: string): { readonly value: unknown } | { readonly faults: readonly JsonFault[] } => {
  const faults = findFaults(text);
  return faults.length > 0 ? { faults } : { value: JSON.parse(text) };
};

/**
 * JSON as a person writes it, checked more closely than `JSON.parse` does: every fault with line and column, keys
 * written twice, numbers that would lose digits.
 */
export const parseJson = (file: string, text: string): unknown => {
  let result: ReturnType<typeof parse>;
  try {
    result = parse(text);
  } catch {
    // Both parsers recurse: the only thing they throw after a clean scan is an exhausted stack.
    throw new CommandFault([{ file, line: 1, column: 1, code: 'json', message: 'JSON 嵌套过深' }]);
  }
  if ('value' in result) return result.value;
  // A single slip makes the parser stumble on: the first faults are the ones to mend.
  throw new CommandFault(result.faults.slice(0, 20).map((fault) => ({ file, ...fault })));
};
