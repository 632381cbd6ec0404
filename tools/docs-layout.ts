import { facePresets } from '../src/layout/faces.js';
import { gbt9704, type LayoutRuleName } from '../src/layout/gbt9704.js';
import { type LayoutOptions, resolveLayout } from '../src/layout/layout.js';
import { LayoutError } from '../src/layout/layout-error.js';
import type { LayoutRule, Strength } from '../src/layout/rule.js';

/** What the page says beside the rules, in one language; the rules quote the standard in Chinese. */
interface Words {
  readonly strengths: { readonly [strength in Strength]: string };
  readonly values: { readonly [value: string]: string };
  readonly none: string;
  readonly opening: string;
  readonly heads: readonly string[];
  readonly signature: string;
  readonly lines: string;
  readonly faces: string;
  readonly preset: string;
}

const english: Words = {
  strengths: { must: 'must', usual: 'usual', open: 'open' },
  values: { outside: 'right on odd pages, left on even ones `outside`' },
  none: 'none',
  opening: `# Layout

**English** · [简体中文](layout.zh-CN.md)

Word and PDF are set as GB/T 9704-2012 《党政机关公文格式》 has it. What the standard says without 一般 (*must*) cannot be changed: such an option
is the error \`layout-fixed\`. What it leaves open, or says with 一般 (*usual*), can be changed where an option is named:
\`renderDocx(report, { layout: { linesPerPage: 23 } })\`. The clauses are quoted at second hand, in the standard's own language.`,
  heads: ['clause', 'what', 'value', 'strength', 'option'],
  signature: `A name that one line does not hold breaks between words: its lines begin at one edge, the longest ends two characters from
the right, and the date still begins two characters right of the name (7.3.5). A longer date ends there itself, and the name
moves left with it. Under a title that names the agency on a line of its own stands the date alone.`,
  lines: `A title of several lines breaks between words, as a trapezoid or a diamond (7.3.1): no line in the middle is shorter than both of its
neighbours unless a word would have to be cut. Where a paragraph would end in one character, lines before it hold a character less. Where a
heading, which may not stand last, leaves a page a line short, one paragraph on it whose last line has at most three characters is set
closer, by 0.05 to 0.3 points a character, and saves its line; without such a paragraph the page stays a line short. Word and PDF do the same.`,
  faces: `## Faces

\`faces\` takes a preset, or names of families for some roles over \`gb2312\`: \`{ faces: { fangsong: '仿宋' } }\`; \`latin\` sets letters and
digits in running text.`,
  preset: 'preset',
};

const chinese: Words = {
  strengths: { must: '必须', usual: '一般', open: '未规定' },
  values: { outside: '单页居右、双页居左 `outside`' },
  none: '无',
  opening: `# 版式

[English](layout.md) · **简体中文**

Word 与 PDF 按 GB/T 9704-2012《党政机关公文格式》排版。标准写明的不能改动，改动是错误 \`layout-fixed\`；写“一般”的和没有规定的，列有选项的
可以用 \`layout\` 改动：\`renderDocx(report, { layout: { linesPerPage: 23 } })\`。条款内容转引自公开资料。`,
  heads: ['条款', '内容', '值', '效力', '可改选项'],
  signature: `署名一行放不下时按词转行：各行从同一处起排，最长的一行右空两字，成文日期首字仍比署名首字右移两字（7.3.5）。日期比署名长时，
日期右空两字，署名随之左移。标题已用一行写明机关的，标题下只印日期。`,
  lines: `标题多行时按词断行，排成梯形或菱形（7.3.1）：除非要拆开词语，中间的行不会同时短于上下两行。段落末行只剩一个字的，前几行各少排一字。
标题不能落在页末、该页因此少一行的，把页内末行不超过三个字的一段每字收紧0.05至0.3磅，省出一行；没有这样的段落就少一行。Word 与 PDF 相同。`,
  faces: `## 字体

\`faces\` 取一套预设，或者在 \`gb2312\` 之上按用途指定字体名：\`{ faces: { fangsong: '仿宋' } }\`；\`latin\` 用于正文的字母和数字。`,
  preset: '预设',
};

const printed = (value: unknown, words: Words): string => {
  if (Array.isArray(value)) return value.map((each) => printed(each, words)).join('、') || words.none;
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `${name} ${printed(each, words)}`)
      .join('，');
  return words.values[String(value)] ?? String(value);
};

/** A value of the same shape without a number in it. */
const numberless = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).map((name) => [name, Number.NaN]))
    : Number.NaN;

/** What an option may be, in the words of the error on a value that it may not. */
const rangeOf = (option: keyof LayoutOptions | LayoutRuleName, value: unknown): string | undefined => {
  try {
    // A value that no option takes, so that its fault tells what it does take.
    resolveLayout({ [option]: numberless(value) });
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error;
    return error.code === 'layout-value' ? error.message.replace(/^[^：]*：/, '') : undefined;
  }
  throw new Error(`${option} takes anything`);
};

const ruleRow = (name: string, rule: LayoutRule<unknown>, words: Words): string => {
  // The keys of the rules are their names.
  const range = rangeOf(name as LayoutRuleName, rule.value);
  const where = range === undefined ? '—' : `\`${name}\`（${range}）`;
  return `| ${rule.clause} | ${rule.what} | ${printed(rule.value, words)} | ${words.strengths[rule.strength]} | ${where} |`;
};

const roles = Object.keys(facePresets.gb2312);

const faceRow = ([preset, faces]: readonly [string, { readonly [role: string]: string }]): string =>
  `| \`${preset}\` | ${roles.map((role) => faces[role] ?? '—').join(' | ')} |`;

const head = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n|${'---|'.repeat(cells.length)}`;

const page = (words: Words): string => `<!-- Generated from the layout by \`npm run generate\`; not edited by hand. -->
${words.opening}

${head(words.heads)}
${Object.entries(gbt9704)
  .map(([name, rule]) => ruleRow(name, rule, words))
  .join('\n')}

${words.signature}

${words.lines}

${words.faces}

${head([words.preset, ...roles.map((role) => `\`${role}\``)])}
${Object.entries(facePresets).map(faceRow).join('\n')}
`;

/** The page on the official look, from its rules. */
export const layoutPage = (): string => page(english);
export const layoutPageInChinese = (): string => page(chinese);
