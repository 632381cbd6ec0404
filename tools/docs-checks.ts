import type { Rule } from '../src/check/rule.js';
import type { Severity } from '../src/form/form.js';

const english: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'info' };
const chinese: { readonly [severity in Severity]: string } = { error: '错误', warning: '警告', info: '提示' };

const table = (rules: readonly Rule[], severities: { readonly [severity in Severity]: string }): string =>
  rules
    .map(
      ({ code, severity, title, example, source }) =>
        `| \`${code}\` | ${severities[severity]} | ${title} | ${example.replaceAll('|', '\\|').replaceAll('<', '&lt;')} | ${source} |`,
    )
    .join('\n');

const GENERATED = '<!-- Generated from the rules by `npm run generate`; not edited by hand. -->';

/** The page on all checks, from the rules themselves. */
export const checksPage = (rules: readonly Rule[]): string => `${GENERATED}
# Checks

**English** · [简体中文](checks.zh-CN.md)

\`checkReport(report)\` and \`nianbao check REPORT.json…\` find, before a report is filed, what auditors would ask about.
A finding is \`{ code, severity, paths, message, expected?, actual? }\`. Codes are stable; the sentences are for people and may be
reworded. Findings never keep a report from being rendered, unless \`nianbao render --strict\` asks for it.

- **Severity.** Below are the defaults; a relation of the form has its own. \`severities: { 'blank-figure': 'error', 'mark-width': 'off' }\`
  or \`--severity blank-figure=error,mark-width=off\` changes them. A number of the text that differs from the table is an error
  where subject, period, unit and row are all said, else a warning that asks (请核对统计口径).
- **Placeholders.** \`{{requests.received.total}}\` takes its number from the table and cannot differ from it;
  \`nianbao check --suggest\` lists the numbers that could be written so.
- **Last year.** With \`{ previous }\` or \`--previous\`, carry-over, growth, stock, repeated text and tenfold jumps are checked too.
- **Exit status.** 1 with an error, 2 where a file cannot be read, else 0. \`--format json\` prints one line a report:
  \`{ "file": …, "findings": […], "account": { "summary", "totals", "numbers" } }\`.

## The account of numbers

\`accountForNumbers(report)\` tells of every number in the text (ordinals, dates, document numbers, telephones and addresses left
out) one of six things; \`nianbao check\` ends with it in one line, \`--numbers\` lists each for a pencil:

| status | the number |
|---|---|
| \`agrees\`, \`contradicts\` | is held against figures of the table |
| \`agrees-in-text\`, \`contradicts-in-text\` | is held against other numbers of the text or last year's report: sums, shares, growth |
| \`not-in-table\` | certainly has no figure: visits, posts, money of a project |
| \`unread\` | was not understood: a person checks it |

Account and findings come from one reading: each contradiction has its finding, and each finding about a number is a
contradiction of the account.

## How a text is read

1. **Plain text.** White space goes, full-width digits, 十二件 and 培训两次 become 12件 and 培训2次; every place leads back to the text as printed.
2. **Subject.** What a sentence is about is what was named last in it: 政府信息公开申请, 行政复议, 行政诉讼 (both in one breath are
   both), or business that the table does not count (12345热线, 建议提案, 审批). Before anything is named, the sentence before,
   the headings above, the part, and the requests named next decide; 收到申请 alone is asked about. So 维持3件 is read of the right kind of case, and 办结47件 of no hotline.
3. **Names.** A vocabulary lists the names of each figure. A name is read before its number (予以公开6件, 新收共47件) and after it
   (6件予以公开, 有3宗结转下年); the longest wins, one before the number first. 分别为 deals out names and numbers in two lists.
   Words that are used for several sums (受理: 新收, or 新收 and 上年结转) agree if one of them is true.
4. **Items and labels.** A number that no name stands beside belongs to its item, the stretch up to the marks beside it. A name in it
   (另有4起因申请人撤回而终止, 尚有2宗在办) is the number's, and asked about. Else words of the form's own labels in it (微信, 专职, 许可,
   结转) say of which rows it may be one: it agrees with whichever has it. Where none has, nor a number or a sum told before, it
   is asked about; not where most numbers of the paragraph are such, for it then counts by another measure.
5. **Scope.** What stands before the name in its clause is neutral (2023年, 全市共, 我局, the agency's own short names), or names a
   part (区政府办公室, 各乡镇, 上半年, 截至6月底, 以市政府名义, 备案): then the number is not held against the table. A word that
   nobody knows leaves it held, but asked about rather than told as an error. ；goes on with a list and ends such limits; so does a
   name of the whole (市政府办公室收到96件，全市收到587件). 截至年底累计 is no number of the year, 其中本年新增 after it is.
6. **Tails.** 占39%, （39%）, 同比增长5%, 较上年1652件增长13.6%, （2022年64件），增长25% and 是上年的2倍 belong to the number before them.
   The share of a number that no figure is, and of 两项合计, is held against the numbers told before it.
7. **Lists.** 其中…, brackets and …合计 are added up, the number before its name or after it. What is of one division (offices, halves
   of the year, ways of asking, what is done and what is not) or said to be all (具体为) must be the whole. A number told again
   (87件全部办结) must have been told, or be the sum or the difference of some that were. The first items of a list may make up
   the total, or the whole list a number told before.
8. **Zeros and rates.** 未收到, 均未败诉 say zero; 办结率96.6% and 均已办结 say a share of one sum in another.

What is not exact is left alone: 余, 多, 约, 近, 左右. Plans (the part on problems) are not read.

## Vocabularies

Vocabularies are data (\`Vocabulary\`): each pattern carries a sentence that it reads and one that it must leave alone, and a test
runs them all. In a pattern, \`#\` is a number with its unit, \`~\` what may stand between name and number, \`{last}\` and \`{next}\` the
years around the report's. \`labels\` are words of labels with all the sums that they may tell of. A form of your own that keeps the figures of a national one takes its words:
\`checkReport(report, { forms: [ours], vocabulary: { ours: { extends: 'national-2014' } } })\`, or the key \`"vocabulary"\` in the JSON
given to \`--forms\`. Without one the finding \`text-unchecked\` says that the text was not held against the table.

## All checks

The F numbers are this project's own numbering of faults seen in real reports.

| code | severity | what (检查什么) | example | source |
|---|---|---|---|---|
${table(rules, english)}
`;

/** The same page in Chinese. */
export const checksPageInChinese = (rules: readonly Rule[]): string => `${GENERATED}
# 检查项

[English](checks.md) · **简体中文**

\`checkReport(report)\` 和 \`nianbao check REPORT.json…\` 在上报前检查报告，列出审计、复核时会被指出的问题。检查只提示，不妨碍生成文件；
\`nianbao render --strict\` 才拒绝有错误的报告。代码（code）固定不变，文字供人阅读，可能改进。

- **级别**：下表为默认级别；勾稽关系的级别由格式中的关系决定。用 \`severities: { 'blank-figure': 'error', 'mark-width': 'off' }\` 或
  \`--severity blank-figure=error,mark-width=off\` 调整或关闭。正文数字与统计表不符，主体、期间、单位、指标都写明的为错误，否则为警告，请核对统计口径。
- **由数据引用**：正文写 \`{{requests.received.total}}\` 的数字取自统计表，不会文表不符；\`nianbao check --suggest\` 列出可以改写的数字。
- **上年报告**：\`{ previous }\` 或 \`--previous\` 给出上年报告时，另查结转、增幅、现行有效件数、雷同和十倍之差。
- **退出码**：有错误为 1，文件读不了为 2，否则为 0。\`--format json\` 每份报告输出一行
  \`{ "file": …, "findings": […], "account": { "summary", "totals", "numbers" } }\`。

## 正文数字核对

\`accountForNumbers(report)\` 逐一交代正文的每个数字（序号、日期、文号、电话、地址不计），\`nianbao check\` 的最后一行是合计，\`--numbers\` 逐一列出，供用铅笔勾核：

| 状态 | 含义 |
|---|---|
| \`agrees\`、\`contradicts\` | 与统计表一致、不一致 |
| \`agrees-in-text\`、\`contradicts-in-text\` | 与正文其他数字或上年报告的计算（合计、占比、增幅）一致、不一致 |
| \`not-in-table\` | 统计表肯定没有对应项：访问量、推文、项目金额等 |
| \`unread\` | 未能自动核对，请人工核对 |

核对结果与检查结果出自同一次阅读：每处不一致都有一条检查结果，每条关于数字的检查结果都是一处不一致。

## 正文是怎样读的

1. **底稿**：去掉空白，全角数字、“十二件”“培训两次”化为 12件、培训2次，每个位置都能回到印出的原文。
2. **主题**：一句话说的是最近提到的事：政府信息公开申请、行政复议、行政诉讼（并提的算两者之和），或者统计表不统计的事（12345热线、建议提案、审批）。
   还没有提到的，依次看前一句、上面的标题、所在部分和紧接着提到的申请；单说“收到申请”的只请核对。所以“维持3件”归于相应的案件，“办结47件”不会归于热线。
3. **名称**：用语表列出每个指标的名称。名称可在数字之前（予以公开6件、新收共47件），也可在其后（6件予以公开、有3宗结转下年）；取最长的，在前的优先。
   “分别为”按次序对应。一词可指几种合计的（受理：新收，或者新收加上年结转），符合其一即为一致。
4. **列项和行名**：名称不紧靠数字的，看它所在的列项，即前后标点之间的文字。其中有名称的（另有4起因申请人撤回而终止、尚有2宗在办）归于该名称，只请核对；
   没有名称而有统计表行名用字的（微信、专职、许可、结转），可能是这些行中的某一行，与其中任何一行相符即为一致。哪一行都不是、前文也没有这个数或者和数的，请人核对；
   一段里这样的数字占多数的，另有统计口径，不提示。
5. **口径**：名称之前的文字如果只是套话（2023年、全市共、我局、本单位的简称），口径明确；如果是一部分（区政府办公室、各乡镇、上半年、截至6月底、以市政府名义、备案），
   不与统计表核对；有不认识的词，仍然核对，但只请核对口径，不作错误。“；”之后列举继续，限制不再延续；
   其后点名全体的也不再受限（市政府办公室收到96件，全市收到587件）。“截至年底累计”不是本年的数，其后的“其中本年新增”是。
6. **尾随的数**：占39%、（39%）、同比增长5%、较上年1652件增长13.6%、（2022年64件）增长25%、是上年的2倍，都属于前面的数字。
   统计表没有的数、“两项合计”的占比，按前文的数字计算。
7. **列举**：其中……、括号和……合计，各项相加；数字在名称前后均可。同属一种划分的（各单位、上下半年、申请方式、已办未办）或者写明是全部的（具体为），
   必须等于总数。再次提到的数（87件全部办结），前文应当有，或者是前文几个数的和、差。前几项即等于总数、各项之和等于前文某数的，也是一致。
8. **零和比率**：未收到、均未败诉是零；办结率96.6%、均已办结是一个合计占另一个的比率。

不确切的数字（余、多、约、近、左右）不核对；存在问题部分的打算不读。

## 用语表

用语表是数据（\`Vocabulary\`）：每条句式带一个应当读出的例句和一个不应读出的反例，由一个测试全部运行。句式中 \`#\` 是带单位的数字，\`~\` 是名称与数字之间可有的字，
\`{last}\`、\`{next}\` 是报告年度的前后一年。\`labels\` 是行名用字和它可能指的各个合计。由国家格式改成的格式可以沿用其用语：
\`checkReport(report, { forms: [ours], vocabulary: { ours: { extends: 'national-2014' } } })\`，命令行则在 \`--forms\` 给出的 JSON 里写 \`"vocabulary"\`。
没有用语表的，由 \`text-unchecked\` 说明正文没有与统计表核对。

## 全部检查项

“来源”中的 F 编号是本项目对年报常见差错的编号。

| 代码 | 级别 | 检查什么 | 例 | 来源 |
|---|---|---|---|---|
${table(rules, chinese)}
`;
