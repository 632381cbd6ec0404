import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { renderDocx } from '../../src/docx/index.js';
import { fitWords } from '../../src/docx/word-lines.js';
import { forms } from '../../src/form/index.js';
import { reportOf } from '../reports/report-of.js';
import { all, bodyOf, textOf } from './word-file.js';

const place = (characters: number) => ({ width: characters * 10 + 1, size: 10, least: 8 });
const linesIn = (text: string, characters: number) => fitWords(text, place(characters))?.lines;

describe('words in a narrow cell', () => {
  test.each([
    ['（三）不予公开', 3.5, ['（三）', '不予', '公开']],
    ['（三）不予公开', 4, ['（三）', '不予公开']],
    ['三、本年度办理结果', 3, ['三、', '本年度', '办理', '结果']],
    ['三、本年度办理结果', 5, ['三、本年度', '办理结果']],
    ['自然人', 3, ['自然人']],
  ])('%s in %s characters is set in whole words', (text, characters, lines) => {
    expect(linesIn(text, characters)).toEqual(lines);
  });

  test('take smaller type rather than cut a word', () => {
    expect(fitWords('三、本年度办理结果', place(2.5))).toMatchObject({
      size: 8,
      lines: ['三、', '本年度', '办理', '结果'],
    });
  });

  test('have no such lines where a word is wider than the place in the smallest type', () => {
    expect(fitWords('三、本年度办理结果', place(2))).toBeUndefined();
    expect(fitWords('公'.repeat(12), place(3))).toBeUndefined();
  });
});

test.each(['national-2021', 'national-2019'])('no label of %s is broken within a word', async (id) => {
  const form = forms[id];
  if (!form) throw new Error(id);
  const report = reportOf(form);
  const broken = all(bodyOf(await renderDocx(report)), 'w:p')
    .map(textOf)
    .filter((text) => text.includes('\n'));
  const groups = composeDocument(report).body.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ role, rowSpan, lines }) => (role === 'label' && rowSpan > 1 ? (lines[0]?.text ?? []) : [])),
        )
      : [],
  );
  expect(broken.map((text) => text.replaceAll('\n', ''))).toEqual(groups);
  expect(broken).toContain('（三）\n不予\n公开');
  expect(broken[0]).toBe('三、\n本年度\n办理\n结果');
});
