/**
 * The Chinese page of benchmarks, made of the English one that the bench has written: numbers are of one run. Rows of
 * numbers and names of functions stay; a sentence that has no Chinese here is an error.
 */
const phrases: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^# Benchmarks$/, '# 速度'],
  [/^\*\*English\*\* · \[简体中文\]\(benchmarks\.zh-CN\.md\)$/, '[English](benchmarks.md) · **简体中文**'],
  [
    /^The sample is (\S+): 12 pages in the PDF\. Tasks of a group run in turn in one process, (\d+) rounds to warm up and (\d+) counted; .*$/,
    '样本是 $1，PDF 有 12 页。同一组的任务在一个进程里轮流运行，先预热 $2 轮，再计 $3 轮；时间是处理器时间；比值是逐轮之比的中位数，受别的负载影响最小。同一组写的是同样的文字；各种写 PDF 的办法用同样的字体文件。',
  ],
  [/^## One report$/, '## 一份报告'],
  [/^\| writer \| median, ms \| ratio to the bare library \|$/, '| 写法 | 中位数，毫秒 | 与单用库之比 |'],
  [/^\| (\w+) alone \|/, '| 单用 $1 |'],
  [/^\| pdfmake alone, lines broken by pdfmake \|/, '| 单用 pdfmake，由它断行 |'],
  [/^\| easy-template-x, template made beforehand \|/, '| easy-template-x，模板事先做好 |'],
  [/^\| typst \(native\), lines broken by typst \|/, '| typst（原生），由它断行 |'],
  [
    /^The bare libraries are given the printed text .*$/,
    '单用库时给它印出来的文字，断行、分页、列宽都按它自己的规则；没有每面 22 行、每行 28 字的版式，没有可重复的字节，也不检查字符。',
  ],
  [/^## Published and archived$/, '## 公布和归档'],
  [
    /^The same sample, in turn within each table; (\d+) rounds to warm up and (\d+) counted; processor time\. .*$/,
    '同一样本，每张表内轮流运行；先预热 $1 轮，再计 $2 轮；处理器时间。比值是与表中第一行之比，取逐轮之比的中位数。',
  ],
  [/^\| tags \| best, ms \| median, ms \| ratio \|$/, '| 标签 | 最快，毫秒 | 中位数，毫秒 | 比值 |'],
  [/^\| tags in typst \| best, ms \| median, ms \| ratio \|$/, '| typst 的标签 | 最快，毫秒 | 中位数，毫秒 | 比值 |'],
  [/^\| other files \| best, ms \| median, ms \| ratio \|$/, '| 其他文件 | 最快，毫秒 | 中位数，毫秒 | 比值 |'],
  [/^\| `renderPdf`, `pdf\/a-2a` and `ua` \|/, '| `renderPdf`，`pdf/a-2a` 和 `ua` |'],
  [/^\| `renderPdf`, `tags: false` \|/, '| `renderPdf`，`tags: false` |'],
  [/^\| typst \(native\) without tags \|/, '| typst（原生），不带标签 |'],
  [/^\| typst \(native\) with tags \|/, '| typst（原生），带标签 |'],
  [/^\| `renderHtml`, the whole page \|/, '| `renderHtml`，整页 |'],
  [/^\| `renderHtml`, the fragment \|/, '| `renderHtml`，只要正文 |'],
  [
    /^nianbao (\S+), Node (\S+); load average \(one minute\) (\S+) before and (\S+) after\.$/,
    'nianbao $1，Node $2；一分钟平均负载开始时 $3，结束时 $4。',
  ],
  [/^## Growth$/, '## 篇幅增长'],
  [/^Every paragraph of the parts repeated\.$/, '把各部分的每一段重复若干遍。'],
  [
    /^\| text \| characters \| `parseReport`, ms \| `renderDocx`, ms \| `renderPdf`, ms \| `renderXlsx`, ms \|$/,
    '| 文字 | 字符 | `parseReport`，毫秒 | `renderDocx`，毫秒 | `renderPdf`，毫秒 | `renderXlsx`，毫秒 |',
  ],
  [/^## Many reports$/, '## 许多报告'],
  [
    /^(\d+) reports in three formats with `nianbao render` on (\d+) cores: (\S+) s, (\S+) reports a second \((\S+) files a second\)\.$/,
    '`nianbao render` 在 $2 核上把 $1 份报告各写成三种格式：$3 秒，每秒 $4 份（每秒 $5 个文件）。',
  ],
  [/^## Memory$/, '## 内存'],
  [/^One process, in which nothing but the library is loaded\.$/, '一个进程，其中只加载本库。'],
  [
    /^\| reports, three formats each \| heap after collection, MiB \| resident, MiB \|$/,
    '| 报告份数，各三种格式 | 回收后的堆，MiB | 常驻内存，MiB |',
  ],
  [/^## Machine$/, '## 机器'],
  [
    /^(.+), (\d+) GiB, (\S+) (\S+), Node (\S+)\. Load average \(one minute\) (\S+) at the start and (\S+) at the end: .*$/,
    '$1，$2 GiB，$3 $4，Node $5。一分钟平均负载开始时 $6，结束时 $7：大于核数即有别的程序分走了时间。',
  ],
  [
    /^<!-- Written by `npm run bench`; not edited by hand\. -->$/,
    '<!-- Written by `npm run bench`; not edited by hand. -->',
  ],
];

/** What needs no translation: numbers, names in code, programs, versions. */
const neutral = /^(?:|\|[\s:|-]+\||\| (?:`\w+`|hucre|\d+×?) \|.*|(?:nianbao|docx) \d[^.]*\.\d.*)$/;

const lineInChinese = (line: string): string => {
  const found = phrases.find(([english]) => english.test(line));
  if (found) return line.replace(...found);
  if (neutral.test(line)) return line;
  throw new Error(`docs/benchmarks.md has a line without its Chinese in tools/docs-benchmarks.ts: ${line}`);
};

/** @throws Error if a line of the English page has no translation */
export const benchmarksInChinese = (english: string): string => english.split('\n').map(lineInChinese).join('\n');
