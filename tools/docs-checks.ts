import type { Rule } from '../src/check/rule.js';
import type { Severity } from '../src/form/form.js';

const severities: { readonly [severity in Severity]: string } = {
  error: '错误 error',
  warning: '警告 warning',
  info: '提示 info',
};

const row = ({ code, severity, title, example, source }: Rule): string =>
  `| \`${code}\` | ${severities[severity]} | ${title} | ${example.replaceAll('|', '\\|').replaceAll('<', '&lt;')} | ${source} |`;

/** The page on all checks, from the rules themselves. */
export const checksPage = (
  rules: readonly Rule[],
): string => `<!-- Generated from the rules by \`npm run generate\`; not edited by hand. -->
# 检查项 · Checks

\`checkReport(report)\` 和 \`nianbao check REPORT.json…\` 在上报前检查报告，列出审计、复核时会被指出的问题。检查只提示，不妨碍生成文件；
\`nianbao render --strict\` 才拒绝有错误的报告。
\`checkReport\` returns findings: \`{ code, severity, paths, message, expected?, actual? }\`. Codes are stable; the sentences are for people and may be reworded.
Findings never keep a report from being rendered, unless \`nianbao render --strict\` asks for it.

- **级别 severity**：下表为默认级别；勾稽关系的级别由格式中的关系决定，个别情形为提示。用 \`severities: { 'blank-figure': 'error', 'mark-width': 'off' }\` 或
  \`--severity blank-figure=error,mark-width=off\` 调整或关闭。
- **宁缺毋滥 never guess**：正文的数字只有在口径明确（全机关、全年度、单位相符）时才与统计表核对；有“余”“约”“截至”或者只说一个部门、一个季度的数字不核对。
- **由数据引用 placeholders**：正文写 \`{{requests.received.total}}\` 的数字取自统计表，不会文表不符；\`nianbao check --suggest\` 列出可以改写的数字。
- **上年报告 last year**：\`{ previous }\` 或 \`--previous\` 给出上年报告时，另查结转、增幅、雷同和十倍之差。
- **退出码 exit status**：有错误为 1，文件读不了为 2，否则为 0。\`--format json\` 每份报告输出一行 \`{ "file": …, "findings": […] }\`。

“来源”中的 F 编号是本项目对年报常见差错的编号。 The F numbers are this project's own numbering of faults seen in real reports.

| 代码 code | 级别 severity | 检查什么 what | 例 example | 来源 source |
|---|---|---|---|---|
${rules.map(row).join('\n')}
`;
