import { facePresets } from '../src/layout/faces.js';
import { gbt9704, type LayoutRuleName } from '../src/layout/gbt9704.js';
import { type LayoutOptions, resolveLayout } from '../src/layout/layout.js';
import { LayoutError } from '../src/layout/layout-error.js';
import type { LayoutRule, Strength } from '../src/layout/rule.js';

const strengths: { readonly [strength in Strength]: string } = {
  must: '必须 must',
  usual: '一般 usual',
  open: '未规定 open',
};

const words: { readonly [value: string]: string } = {
  outside: '单页居右、双页居左 `outside`',
};

const printed = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? '无 none' : value.map(printed).join('、');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `${name} ${printed(each)}`)
      .join('，');
  return words[String(value)] ?? String(value);
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

const ruleRow = ([name, rule]: readonly [string, LayoutRule<unknown>]): string => {
  // The keys of the rules are their names.
  const range = rangeOf(name as LayoutRuleName, rule.value);
  const where = range === undefined ? '—' : `\`${name}\`（${range}）`;
  return `| ${rule.clause} | ${rule.what} | ${printed(rule.value)} | ${strengths[rule.strength]} | ${where} |`;
};

const roles = Object.keys(facePresets.gb2312);

const faceRow = ([preset, faces]: readonly [string, { readonly [role: string]: string }]): string =>
  `| \`${preset}\` | ${roles.map((role) => faces[role] ?? '—').join(' | ')} |`;

/** The page on the official look, from its rules. */
export const layoutPage = (): string => `<!-- Generated from the layout by \`npm run generate\`; not edited by hand. -->
# 版式 · Layout

Word 与 PDF 按 GB/T 9704-2012《党政机关公文格式》排版。标准写明的不能改动；写“一般”的和没有规定的，列有选项的可以用 \`layout\` 改动：
\`renderDocx(report, { layout: { linesPerPage: 23 } })\`。条款内容转引自公开资料。
What the standard says without 一般 cannot be changed: such an option is the error \`layout-fixed\`. What it leaves open
can be changed where an option is named. The clauses are quoted at second hand.

| 条款 clause | 内容 what | 值 value | 效力 strength | 可改选项 option |
|---|---|---|---|---|
${Object.entries(gbt9704).map(ruleRow).join('\n')}

署名一行放不下时按词转行：各行从同一处起排，最长的一行右空两字，成文日期首字仍比署名首字右移两字（7.3.5）。日期比署名长时，
日期右空两字，署名随之左移。标题已用一行写明机关的，标题下只印日期。
A name that one line does not hold breaks between words: its lines begin at one edge, the longest ends two characters from
the right, and the date still begins two characters right of the name (7.3.5). A longer date ends there itself, and the name
moves left with it. Under a title that names the agency on a line of its own stands the date alone.

## 字体 Faces

\`faces\` 取一套预设，或者在 \`gb2312\` 之上按用途指定字体名：\`{ faces: { fangsong: '仿宋' } }\`。
A preset, or names of families for some roles over \`gb2312\`; \`latin\` sets letters and digits in running text.

| 预设 preset | ${roles.map((role) => `\`${role}\``).join(' | ')} |
|---|${'---|'.repeat(roles.length)}
${Object.entries(facePresets).map(faceRow).join('\n')}
`;
