import { strToU8, zipSync } from 'fflate';
import type { Form } from '../../../src/form/form.js';
import { type DocxReading, type ReadDocxOptions, readDocx } from '../../../src/read/index.js';

/** A form of three parts and one table of four figures, small enough to be written out in a test. */
export const smallForm: Form = {
  id: 'small',
  name: '小表',
  source: '本测试',
  years: [2020],
  parts: [
    { key: 'overview', heading: '总体情况', text: 'required', topics: ['overview'] },
    {
      key: 'requests',
      heading: '收到和处理政府信息公开申请情况',
      text: 'optional',
      topics: ['requests'],
      tables: [
        {
          id: 'requests',
          name: '表一',
          grid: [40, 20, 20],
          blocks: [
            {
              stub: [{ head: '项目', show: 'label' }],
              columns: [
                { id: 'natural', label: '自然人' },
                { id: 'total', label: '总计' },
              ],
              rows: [
                { id: 'received', label: '新收申请数量' },
                { id: 'concluded', label: '办结申请数量' },
              ],
            },
          ],
        },
      ],
    },
    { key: 'otherMatters', heading: '其他需要报告的事项', text: 'required', topics: ['other'] },
  ],
  relations: [],
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/** A run of text; `look` are elements of its properties. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one text; `setting` are elements of its properties. */
export const p = (inner: string, setting = ''): string =>
  `<w:p>${setting === '' ? '' : `<w:pPr>${setting}</w:pPr>`}${inner === '' || inner.startsWith('<') ? inner : run(inner)}</w:p>`;

export const cell = (inner: string, setting = ''): string =>
  `<w:tc>${setting === '' ? '' : `<w:tcPr>${setting}</w:tcPr>`}${inner.startsWith('<w:p>') || inner.startsWith('<w:tbl>') ? inner : p(inner)}</w:tc>`;
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((inner) => (inner.startsWith('<w:tc>') ? inner : cell(inner))).join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

export const headRow = row('项目', '自然人', '总计');
export const receivedRow = row('新收申请数量', '11', '12');
export const concludedRow = row('办结申请数量', '21', '22');
export const wholeTable = table(headRow, receivedRow, concludedRow);

export const title = p('某局2023年政府信息公开工作年度报告', '<w:jc w:val="center"/>');

/** Parts of a Word file beside its main part. */
export interface WordParts {
  readonly [path: `${string}.xml`]: string;
}

const kinds: { readonly [path: string]: string } = {
  'word/styles.xml': 'styles',
  'word/numbering.xml': 'numbering',
  'word/comments.xml': 'comments',
  'word/footnotes.xml': 'footnotes',
  'word/endnotes.xml': 'endnotes',
};

/** A Word file whose body holds some paragraphs and tables. */
export const wordFile = (body: string, parts: WordParts = {}): Uint8Array => {
  const paths = Object.keys(parts).filter((path) => kinds[path] !== undefined);
  const related = paths.map(
    (path, at) => `<Relationship Id="r${at}" Type="${R}/${kinds[path]}" Target="${path.slice('word/'.length)}"/>`,
  );
  const relationships = (inner: string) => strToU8(`<Relationships>${inner}</Relationships>`);
  return zipSync({
    '_rels/.rels': relationships(`<Relationship Id="r" Type="${R}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationships(related.join('')),
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([path, inner]) => [path, strToU8(`<w:x ${NAMESPACES}>${inner}</w:x>`)]),
    ),
  });
};

/** What is read of a Word file with such a body, as a report of the small form. */
export const readBody = (body: string, parts: WordParts = {}, options: ReadDocxOptions = {}): Promise<DocxReading> =>
  readDocx(wordFile(body, parts), { forms: [smallForm], form: 'small', ...options });

/** A whole report with something in its first part. */
export const withOverview = (inner: string): string =>
  [title, p('一、总体情况'), inner, p('二、收到和处理政府信息公开申请情况'), wholeTable].join('') +
  [p('三、其他需要报告的事项'), p('没有其他事项。')].join('');

/** Codes of what was met. */
export const codesOf = ({ findings }: DocxReading): readonly string[] => findings.map(({ code }) => code);
