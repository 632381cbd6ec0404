import { type FigureDef, figuresOf } from '../src/figures/figures.js';
import { relationsOf } from '../src/figures/relations.js';
import { numberedLabel, tablesOf } from '../src/figures/tables.js';
import type { Adding, AgencyLevel, Form, PartDef, Ref, Relation, Severity, TableDef } from '../src/form/form.js';
import { chineseNumeral } from '../src/text/numerals.js';

const kinds = { count: '整数 count', money: '金额 money', change: '增减 change' } as const;

/** What the figures of several units make together. */
const adding: { readonly [adds in Adding]: string } = {
  sum: '相加 sum',
  bounds: '不相加 bounds',
  office: '仅本机关 office',
};

const severities: { readonly [severity in Severity]: string } = {
  error: '错误 error',
  warning: '警告 warning',
  info: '提示 info',
};

const levels: { readonly [level in AgencyLevel]: string } = {
  department: '部门',
  township: '乡镇',
  county: '县级',
  municipality: '地市级',
  province: '省级',
};

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

/** 三、本年度办理结果 › （一）予以公开 › 自然人 */
const labelOf = ({ row: line, column, rowPath, columnPath }: FigureDef): string =>
  [...rowPath, `${numberedLabel(line)}${line.note ?? ''}`, [...columnPath, column.label].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' › ');

const tableSection = (form: Form, table: TableDef): string => {
  const figures = [...figuresOf(form).values()].filter((figure) => figure.table === table);
  const rows = figures.map((figure) => [
    `\`${figure.id}\``,
    labelOf(figure),
    figure.unit ?? '—',
    kinds[figure.kind],
    adding[figure.adds],
  ]);
  return `### ${table.name} \`${table.id}\`: ${figures.length}\n\n${grid(['id', '指标 label', '单位 unit', '类型 kind', '多单位 over units'], rows)}`;
};

const partRow = ({ key, heading, text, mostCharacters, tables = [] }: PartDef, index: number): readonly string[] => [
  `\`${key}\``,
  `${chineseNumeral(index + 1)}、${heading}`,
  text === 'required' ? '必有 required' : '可无 optional',
  tables.map(({ id, name }) => `${name} \`${id}\``).join('、') || '—',
  mostCharacters === undefined ? '—' : `${mostCharacters}字`,
];

const side = (refs: readonly Ref[]): string => refs.map((ref) => `\`${ref}\``).join(' + ');

const formula = ({ left, op, right }: Relation): string =>
  op === 'within'
    ? `max(${right.map((ref) => `\`${ref}\``).join(', ')}) ≤ ${side(left)} ≤ ${side(right)}`
    : `${side(left)} ${op === '<=' ? '≤' : '='} ${side(right)}`;

const relationRow =
  (form: Form) =>
  (relation: Relation): readonly string[] => [
    relation.code,
    formula(relation),
    String(relationsOf(form).filter((each) => each.code === relation.code).length),
    severities[relation.severity],
    relation.why,
  ];

const deadlinesOf = ({ deadlines }: Form): string => {
  if (deadlines === undefined) return '03-31（《条例》）';
  const own = Object.entries(levels).flatMap(([level, name]) => {
    const day = deadlines.byLevel?.[level as AgencyLevel]; // The keys of `levels` are all levels.
    return day === undefined ? [] : [`${name} \`${level}\` ${day}`];
  });
  return [...own, `未写明级别 ${deadlines.latest}`].join('；');
};

const yearsOf = ({ years: [first, last] }: Form): string =>
  last === undefined ? `${first}年起 since ${first}` : `${first}—${last}年`;

const section = (form: Form): string => `## \`${form.id}\`

${form.name}（${form.source}）

- 适用年度 report years: ${yearsOf(form)}
- 公布期限 to be public by, in the next year: ${deadlinesOf(form)}
- 数据项 figures: ${figuresOf(form).size}

${grid(['键 key', '部分 part', '文字 text', '表 tables', '篇幅 at most'], form.parts.map(partRow))}

${tablesOf(form)
  .map((table) => tableSection(form, table))
  .join('\n\n')}

### 勾稽关系 Relations

${grid(['代码 code', '关系 relation', '条数', '级别 severity', '依据 why'], form.relations.map(relationRow(form)))}`;

/** The page on all forms: parts, figures and relations, from the forms themselves. */
export const formsPage = (
  forms: readonly Form[],
): string => `<!-- Generated from the forms by \`npm run generate\`; not edited by hand. -->
# 格式与数据项 · Forms and figures

报告的 \`form\` 写格式代号，\`statistics\` 按数据项代号逐级填写：\`requests.received.total\` 即 \`{ "requests": { "received": { "total": 150 } } }\`。
A report names its form; its figures are nested by the names of their ids. A blank figure is \`null\`.

- **类型 kind**：整数为0至999999999999999；金额不小于0，最多15位有效数字、6位小数；增减为整数，可以为负。
- **关系 relation**：\`*\` 依次代入每一行、列或块，两边相同；\`last:\` 取上年报告的数字，只在给出上年报告时核对。“条数”是代入后的条数。
- \`*\` takes each row, column or block in turn, the same on both sides; \`last:\` reads last year's report.

${forms.map(section).join('\n\n')}
`;
