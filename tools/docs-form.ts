import { figuresOf } from '../src/figures/figures.js';
import { relationsOf } from '../src/figures/relations.js';
import { figureColumns, figureId, numberedLabel, placedRows, tablesOf } from '../src/figures/tables.js';
import type {
  Adding,
  AgencyLevel,
  FigureColumn,
  Form,
  PartDef,
  Ref,
  Relation,
  Row,
  Severity,
  TableBlock,
  TableDef,
} from '../src/form/form.js';
import { chineseNumeral } from '../src/text/numerals.js';

/** What the page says beside the form's own words, in one language. */
interface Words {
  readonly opening: string;
  readonly adding: { readonly [adds in Adding]: string };
  readonly severities: { readonly [severity in Severity]: string };
  readonly levels: { readonly [level in AgencyLevel]: string };
  readonly kinds: { readonly count: string; readonly money: string; readonly change: string };
  readonly facts: (years: string, deadlines: string, figures: number) => string;
  readonly since: (first: number) => string;
  readonly unstated: string;
  readonly parts: readonly string[];
  readonly texts: { readonly required: string; readonly optional: string };
  readonly characters: (most: number) => string;
  readonly rowHeads: readonly [id: string, label: string, unit: string, kind: string, adds: string];
  readonly columns: string;
  readonly figures: (count: number) => string;
  readonly relations: string;
  readonly relationHeads: readonly string[];
}

const english: Words = {
  opening: `# Forms and figures

**English** · [简体中文](form.zh-CN.md)

A report names its form; its figures are nested by their ids: \`requests.received.total\` is
\`{ "requests": { "received": { "total": 150 } } }\`, and a blank figure is \`null\`. An id is that of the row; where a table has several
columns, each adds its own: row \`requests.received\`, column \`natural\`: \`requests.received.natural\`.

- Kinds: a count is a whole number from 0 to 999999999999999; money is 0 or more, with 15 significant digits and 6 decimals at the most;
  a change may be negative. Where none is said, the figure is a count.
- Over units: figures of several units make a sum, where nothing else is said; *bounds*: between the largest and the sum; *office*: counted
  by the government's own office alone.
- Relations: \`*\` takes each row, column or block in turn, the same on both sides; \`last:\` reads last year's report. Reasons are in Chinese, as
  findings print them.`,
  adding: { sum: '', bounds: 'bounds', office: 'office' },
  severities: { error: 'error', warning: 'warning', info: 'info' },
  levels: {
    department: 'department',
    township: 'township',
    county: 'county',
    municipality: 'municipality',
    province: 'province',
  },
  kinds: { count: '', money: 'money', change: 'change' },
  facts: (years, deadlines, figures) =>
    `Report years: ${years}. To be public in the year after, by: ${deadlines}. Figures: ${figures}.`,
  since: (first) => `from ${first}`,
  unstated: 'level not stated',
  parts: ['key', 'part', 'text', 'tables', 'at most'],
  texts: { required: 'required', optional: 'optional' },
  characters: (most) => `${most} characters`,
  rowHeads: ['id', 'label', 'unit', 'kind', 'over units'],
  columns: 'Columns',
  figures: (count) => `${count} figures`,
  relations: 'Relations',
  relationHeads: ['code', 'relation', 'instances', 'severity', 'why'],
};

const chinese: Words = {
  opening: `# 格式与数据项

[English](form.md) · **简体中文**

报告的 \`form\` 写格式代号，\`statistics\` 按数据项名逐级填写：\`requests.received.total\` 即
\`{ "requests": { "received": { "total": 150 } } }\`，空白填 \`null\`。数据项名就是行名；表有几列的，后面加列名：行 \`requests.received\`、列
\`natural\` 即 \`requests.received.natural\`。

- 类型：整数为 0 至 999999999999999；金额不小于 0，最多 15 位有效数字、6 位小数；增减可以为负。没有注明的是整数。
- 多单位：几个单位的数据相加，没有注明的都是；“不相加”的合计介于最大一项与各项之和之间；“仅本机关”的只由政府办公室填报。
- 勾稽关系：\`*\` 依次代入每一行、列或块，两边相同；\`last:\` 取上年报告的数字，只在给出上年报告时核对。“条数”是代入后的条数。`,
  adding: { sum: '', bounds: '不相加', office: '仅本机关' },
  severities: { error: '错误', warning: '警告', info: '提示' },
  levels: { department: '部门', township: '乡镇', county: '县级', municipality: '地市级', province: '省级' },
  kinds: { count: '', money: '金额', change: '增减' },
  facts: (years, deadlines, figures) => `适用年度：${years}。次年公布期限：${deadlines}。数据项：${figures}个。`,
  since: (first) => `${first}年起`,
  unstated: '未写明级别',
  parts: ['键', '部分', '文字', '表', '篇幅'],
  texts: { required: '必有', optional: '可无' },
  characters: (most) => `${most}字`,
  rowHeads: ['数据项名', '指标', '单位', '类型', '多单位'],
  columns: '列',
  figures: (count) => `${count}个数据项`,
  relations: '勾稽关系',
  relationHeads: ['代码', '关系', '条数', '级别', '依据'],
};

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

/** A table without the columns that say nothing. */
const denseGrid = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const says = (at: number): boolean => rows.some((cells) => cells[at] !== '');
  const dense = (cells: readonly string[]): readonly string[] => cells.filter((_, at) => says(at));
  return grid(dense(head), rows.map(dense));
};

interface Said {
  readonly id: string;
  readonly label: string;
  readonly row: Partial<Row>;
  readonly column: Partial<FigureColumn>;
}

const cellsOf = ({ id, label, row: line, column }: Said, words: Words): readonly string[] => [
  `\`${id}\``,
  label,
  column.unit ?? line.unit ?? '',
  words.kinds[column.kind ?? line.kind ?? 'count'],
  words.adding[column.adds ?? line.adds ?? 'sum'],
];

const columnLabel = (path: readonly string[], { label }: FigureColumn): string =>
  [...path, label].filter(Boolean).join(' › ');

/** The rows of a block with their labels, heading rows left out. */
const rowsOf = (block: TableBlock): readonly Said[] =>
  placedRows(block.rows).flatMap(({ row: line, path }) =>
    line.id === undefined
      ? []
      : [{ id: line.id, label: [...path, numberedLabel(line)].filter(Boolean).join(' › '), row: line, column: {} }],
  );

/** What a column says of all its figures, in brackets. */
const columnNote = ({ unit, kind, adds }: FigureColumn, words: Words): string => {
  const notes = [unit ?? '', kind === undefined ? '' : words.kinds[kind], adds === undefined ? '' : words.adding[adds]];
  const said = notes.filter((note) => note !== '').join(', ');
  return said === '' ? '' : ` (${said})`;
};

/** A block of one row: its columns. */
const columnsSection = ({ row: line, label }: Said, block: TableBlock, words: Words): string => {
  const said = figureColumns(block.columns).map(
    ({ column, path }): Said => ({
      id: figureId(line as Row, column) ?? '', // a row with an id
      label: [label, columnLabel(path, column)].filter(Boolean).join(' › '),
      row: line,
      column,
    }),
  );
  return denseGrid(
    words.rowHeads,
    said.map((one) => cellsOf(one, words)),
  );
};

/** A block as its rows, after the columns that each of them has. */
const rowsSection = (rows: readonly Said[], block: TableBlock, words: Words): string => {
  const columns = figureColumns(block.columns);
  const named = columns.filter(({ column }) => column.id !== undefined);
  const names = named.map(
    ({ column, path }) => `\`${column.id}\` ${columnLabel(path, column)}${columnNote(column, words)}`,
  );
  const head = named.length === 0 ? '' : `${words.columns}: ${names.join(' · ')}\n\n`;
  // A column without a name says of its figures what their rows do not.
  const [unnamed] = columns.filter(({ column }) => column.id === undefined);
  const { unit, kind, adds } = unnamed?.column ?? {};
  const column = { ...(unit && { unit }), ...(kind && { kind }), ...(adds && { adds }) };
  return `${head}${denseGrid(
    words.rowHeads,
    rows.map((said) => cellsOf({ ...said, column }, words)),
  )}`;
};

const blockSection = (block: TableBlock, words: Words): string => {
  const rows = rowsOf(block);
  const [first, ...others] = rows;
  const banner = block.banner === undefined ? '' : `**${block.banner}** `;
  const isOneRow = first !== undefined && others.length === 0;
  const body = isOneRow ? columnsSection(first, block, words) : rowsSection(rows, block, words);
  return banner === '' ? body : `${banner}\n\n${body}`.replace(' \n', '\n');
};

const tableSection = (form: Form, table: TableDef, words: Words): string => {
  const count = [...figuresOf(form).values()].filter((figure) => figure.table === table).length;
  const blocks = table.blocks.map((block) => blockSection(block, words)).join('\n\n');
  return `### ${table.name} \`${table.id}\`: ${words.figures(count)}\n\n${blocks}`;
};

const partRow =
  (words: Words) =>
  ({ key, heading, text, mostCharacters, tables = [] }: PartDef, index: number): readonly string[] => [
    `\`${key}\``,
    `${chineseNumeral(index + 1)}、${heading}`,
    words.texts[text],
    tables.map(({ id, name }) => `${name} \`${id}\``).join('、'),
    mostCharacters === undefined ? '' : words.characters(mostCharacters),
  ];

const side = (refs: readonly Ref[]): string => refs.map((ref) => `\`${ref}\``).join(' + ');

const formula = ({ left, op, right }: Relation): string =>
  op === 'within'
    ? `max(${right.map((ref) => `\`${ref}\``).join(', ')}) ≤ ${side(left)} ≤ ${side(right)}`
    : `${side(left)} ${op === '<=' ? '≤' : '='} ${side(right)}`;

const relationRow =
  (form: Form, words: Words) =>
  (relation: Relation): readonly string[] => [
    relation.code,
    formula(relation),
    String(relationsOf(form).filter((each) => each.code === relation.code).length),
    words.severities[relation.severity],
    relation.why,
  ];

const deadlinesOf = ({ deadlines }: Form, words: Words): string => {
  const own = Object.entries(words.levels).flatMap(([level, name]) => {
    const day = deadlines?.byLevel?.[level as AgencyLevel]; // The keys of `levels` are all levels.
    return day === undefined ? [] : [`${name} ${day}`];
  });
  return [...own, `${words.unstated} ${deadlines?.latest ?? '03-31'}`].join(', ');
};

const yearsOf = ({ years: [first, last] }: Form, words: Words): string =>
  last === undefined ? words.since(first) : `${first}–${last}`;

const section =
  (words: Words) =>
  (form: Form): string =>
    `## \`${form.id}\`

${form.name}（${form.source}）

${words.facts(yearsOf(form, words), deadlinesOf(form, words), figuresOf(form).size)}

${denseGrid(words.parts, form.parts.map(partRow(words)))}

${tablesOf(form)
  .map((table) => tableSection(form, table, words))
  .join('\n\n')}

### ${words.relations}

${grid(words.relationHeads, form.relations.map(relationRow(form, words)))}`;

const page = (forms: readonly Form[], words: Words): string =>
  `<!-- Generated from the forms by \`npm run generate\`; not edited by hand. -->
${words.opening}

${forms.map(section(words)).join('\n\n')}
`;

/** The page on all forms: parts, rows and columns of figures, and relations, from the forms themselves. */
export const formsPage = (forms: readonly Form[]): string => page(forms, english);
export const formsPageInChinese = (forms: readonly Form[]): string => page(forms, chinese);
