import type { PrintedReport } from '../document/printed.js';
import { textWidth } from '../text/width.js';
import { downloadLink } from './downloads.js';
import { block, brokenLines, element, type Markup, plainText } from './markup.js';
import type { HtmlOptions } from './options.js';

interface Entry {
  readonly label: string;
  readonly value: Markup;
  /** Takes a whole line. */
  readonly isLong: boolean;
}

/** What fits in half a line, in characters. */
const HALF_LINE = 12;

const entry = (label: string, value: string): Entry => ({
  label,
  value: plainText(value),
  isLong: textWidth(value) > HALF_LINE,
});

const issuedDate = ({ body }: PrintedReport): string =>
  body.flatMap((each) => (each.type === 'issued' ? [each.date.text] : []))[0] ?? '';

/** The lines that portals have, filled in as far as the report and the options say; nothing is guessed. */
const usualEntries = (report: PrintedReport, { published, downloads = [] }: HtmlOptions): readonly Entry[] => {
  const { title, author } = report.properties;
  return [
    entry('索引号', ''),
    entry('主题分类', ''),
    entry('发布机构', author),
    entry('成文日期', issuedDate(report)),
    entry('发布日期', published?.slice(0, 'YYYY-MM-DD'.length) ?? ''),
    entry('名称', title),
    entry('文号', ''),
    entry('关键词', ''),
    entry('有效性', ''),
    { label: '文件下载', value: brokenLines(downloads.map((download) => downloadLink(download, title))), isLong: true },
  ];
};

/** The index block (索引信息) above a report. */
export const renderIndex = (report: PrintedReport, options: HtmlOptions): Markup => {
  const entries = options.index?.map(({ label, value }) => entry(label, value)) ?? usualEntries(report, options);
  return block(
    'dl',
    { class: 'index' },
    ...entries.map(({ label, value, isLong }) =>
      element(
        'div',
        { class: isLong ? 'long' : undefined },
        element('dt', {}, plainText(label)),
        element('dd', {}, value),
      ),
    ),
  );
};
