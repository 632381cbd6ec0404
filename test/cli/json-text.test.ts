import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommandFault, faultLine } from '../../src/cli/fault.js';
import { parseJson } from '../../src/cli/json-text.js';

const faultsOf = (text: string): readonly string[] => {
  try {
    parseJson('报告.json', text);
    return [];
  } catch (error) {
    if (error instanceof CommandFault) return error.faults.map(faultLine);
    throw error;
  }
};

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        fc.pre(faultsOf(text).every((line) => !/两次|15位/.test(line)));
        expect(parseJson('x', text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, with a place', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 2 }),
        fc.nat(),
        fc.constantFrom('', ',', '{', '}', '"', '\\', '1', '\u00a0', '\v', '#', '\u0001', "'"),
      )
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(mark === '' ? place + 1 : place);
      });
    fc.assert(
      fc.property(broken, (text) => {
        let readable = true;
        try {
          JSON.parse(text);
        } catch {
          readable = false;
        }
        const faults = faultsOf(text);
        if (!readable) expect(faults).not.toEqual([]);
        for (const line of faults) {
          expect(line).toMatch(/^报告\.json: 第\d+行第\d+列: .*[\u4e00-\u9fff]/u);
          expect(line).not.toContain('嵌套过深');
        }
        if (readable) expect(faults.every((line) => /两次|15位/.test(line))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{\n  "year": 2018,\n}', '第3行第1列', '此处应为用英文双引号括起来的项名'],
    ['{"a": 1 "b": 2}', '第1行第9列', '缺少英文逗号'],
    ['{"a"  1}', '第1行第7列', '英文冒号'],
    ['{“a”: 1}', '第1行第2列', '不认识的字符'],
    ["{'a': 1}", '第1行第2列', '不认识的字符'],
    ['{"a": "文', '第1行第7列', '缺少结尾的英文双引号'],
    ['{"a": "一\n二"}', '第1行第7列', '缺少结尾的英文双引号'],
    ['{"a": 1} {}', '第1行第10列', '结尾有多余的内容'],
    ['{"a": 1', '第1行第8列', '缺少右花括号'],
    ['', '第1行第1列', '缺少内容'],
    ['// 注\n{}', '第1行第1列', '不能写注释'],
    ['{"a": "\\x"}', '第1行第7列', '反斜杠转义有误'],
    ['{"a": 01}', '第1行第8列', '缺少英文逗号'],
    ['{"a": 1,\n "b": {"c": 1, "c": 2}}', '第2行第16列', '“c”在同一处写了两次'],
    ['{"a": 0.1234567890123456}', '第1行第7列', '数字超过15位有效数字'],
    ['{"a": 1234567890123456}', '第1行第7列', '数字超过15位有效数字'],
  ])('%j: %s', (text, place, sentence) => {
    expect(faultsOf(text)[0]).toContain(`报告.json: ${place}: `);
    expect(faultsOf(text)[0]).toContain(sentence);
  });

  it('lets the same key stand in different places, and zeros behind a number', () => {
    expect(parseJson('x', '{"a": {"c": 1}, "b": {"c": 12.500000000000000000}}')).toEqual({
      a: { c: 1 },
      b: { c: 12.5 },
    });
  });

  it('refuses what is nested too deep for any reader', () => {
    expect(faultsOf('['.repeat(200_000) + ']'.repeat(200_000))).toEqual([
      '报告.json: 第1行第1列: JSON 嵌套过深 [json]',
    ]);
  });
});
