import { type FigureDef, figuresOf, type Nested, nestById } from '../src/figures/figures.js';
import { kindWords, LARGEST_FIGURE } from '../src/figures/kinds.js';
import { numberedLabel, tablesOf } from '../src/figures/tables.js';
import { filingLabels } from '../src/form/filing-labels.js';
import type { FigureKind, FilingField, Form, PartDef } from '../src/form/form.js';
import { chineseNumeral } from '../src/text/numerals.js';

type Schema = { readonly [keyword: string]: unknown };

const object = (
  title: string,
  properties: { readonly [key: string]: Schema },
  required: readonly string[],
): Schema => ({
  title,
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const described = (title: string, description: string, schema: Schema): Schema => ({ title, description, ...schema });

const text = { type: 'string', minLength: 1 } as const;
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const paragraphs = { type: 'array', items: text } as const;

/** A named schema with words of its own; draft 7 reads nothing beside a bare `$ref`. */
const refer = (name: string): Schema => ({ allOf: [{ $ref: `#/definitions/${name}` }] });

const sentenceOf = (kind: FigureKind): string => `${kindWords[kind]}，空白填 null。`;

const figureTypes: { readonly [kind in FigureKind]: Schema } = {
  count: { description: sentenceOf('count'), type: ['integer', 'null'], minimum: 0, maximum: LARGEST_FIGURE },
  money: {
    description: sentenceOf('money'),
    type: ['number', 'null'],
    minimum: 0,
    maximum: LARGEST_FIGURE,
  },
  change: {
    description: sentenceOf('change'),
    type: ['integer', 'null'],
    minimum: -LARGEST_FIGURE,
    maximum: LARGEST_FIGURE,
  },
};

const printedLabel = ({ row, column, columnPath }: FigureDef): string =>
  [`${row.lead ?? ''}${row.number ?? ''}${row.label}`, ...columnPath, column.id === undefined ? '' : column.label]
    .filter((part) => part !== '')
    .join(' · ');

const figureSchema = (figure: FigureDef): Schema => {
  const unit = figure.unit === undefined ? '' : `单位：${figure.unit}。`;
  const place = figure.rowPath.length === 0 ? '' : `${figure.rowPath.join(' › ')}。`;
  return described(
    printedLabel(figure),
    `${place}${unit}${figure.row.note ?? ''}${sentenceOf(figure.kind)}`,
    refer(figure.kind),
  );
};

const isFigure = (node: Nested<FigureDef> | FigureDef): node is FigureDef => 'row' in node && 'column' in node;

const figuresUnder = (node: Nested<FigureDef> | FigureDef): readonly FigureDef[] =>
  isFigure(node) ? [node] : Object.values(node).flatMap(figuresUnder);

const deepestShared = (paths: readonly (readonly string[])[]): string | undefined => {
  const [first, ...others] = paths;
  return first?.filter((label, depth) => label !== '' && others.every((labels) => labels[depth] === label)).at(-1);
};

/**
 * What a key that holds several figures is called: the deepest printed label that all of them stand under or bear; in
 * a table whose rows have no labels, that of their columns.
 */
const groupTitle = (node: Nested<FigureDef>): string => {
  const figures = figuresUnder(node);
  return (
    deepestShared(figures.map(({ rowPath, row }) => [...rowPath, numberedLabel(row)])) ??
    deepestShared(figures.map(({ columnPath }) => columnPath)) ??
    figures[0]?.table.name ??
    ''
  );
};

const groupSchema = (node: Nested<FigureDef>): Schema => {
  const title = groupTitle(node);
  const count = figuresUnder(node).length;
  return described(title, `“${title}”的${count}个数据，都要有，空白填 null。`, statistics(node, title));
};

const statistics = (tree: Nested<FigureDef>, title: string): Schema =>
  object(
    title,
    Object.fromEntries(
      Object.entries(tree).map(([key, node]) => [key, isFigure(node) ? figureSchema(node) : groupSchema(node)]),
    ),
    Object.keys(tree),
  );

const partSchema = (part: PartDef, index: number): Schema => {
  const most = part.mostCharacters === undefined ? '' : `原则上不超过${part.mostCharacters}字。`;
  const tables = part.tables === undefined ? '' : '正文之后印统计表，正文可以没有。';
  return described(
    `${chineseNumeral(index + 1)}、${part.heading}`,
    `${most}${tables}段落和小节的列表，暂无内容填 []；需要改动标题时写 { "heading": …, "body": […] }。`,
    refer('part'),
  );
};

const filing = (form: Form): Schema => {
  const labels = new Map((form.annex?.filing ?? []).map(({ key, label }) => [key, label]));
  const printed = form.annex === undefined ? '这一格式没有这一栏，不会印出。' : '印在统计表下方。';
  const field = (key: FilingField['key'], schema: Schema, how = '') => [
    key,
    described(labels.get(key) ?? filingLabels[key], `${how}${printed}`, schema),
  ];
  return described(
    '填报信息',
    '都可以不填；填报日期同时作为文件的日期。',
    object(
      '填报信息',
      Object.fromEntries([
        field('head', text),
        field('reviewer', text),
        field('preparer', text),
        field('phone', text),
        field('date', date, '写作 2019-03-05，同时作为文件的日期。'),
      ]),
      [],
    ),
  );
};

const notes = (form: Form): Schema =>
  object(
    '附注',
    {
      figures: described('数据的附注', '按数据项名填写，印在该数据下一行的括号里，如“其中修订16件”。', {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          [...figuresOf(form).values()].map((figure) => [
            figure.id,
            described(printedLabel(figure), '印在该数据下一行的括号里。', text),
          ]),
        ),
      }),
      tables: described('表注', '印在表格下方，一项一段。', {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          tablesOf(form).map(({ id, name }) => [id, described(name, '印在这张表下方，一项一段。', paragraphs)]),
        ),
      }),
    },
    [],
  );

const years = ({ years: [first, last] }: Form): Schema => ({
  type: 'integer',
  minimum: first,
  ...(last === undefined ? {} : { maximum: last }),
});

const agency = object(
  '机关',
  {
    name: described('机关全称', '印在标题、填报单位和署名处。', text),
    shortName: described('机关简称', '印在统计表标题处；不填时用全称。', text),
    level: described('机关层级', '决定公布期限：部门、乡镇、县级、市级、省级。', {
      enum: ['department', 'township', 'county', 'municipality', 'province'],
    }),
  },
  ['name'],
);

const reportSchema = (form: Form): Schema =>
  object(
    `${form.name}（${form.source}）`,
    {
      $schema: { title: 'JSON Schema 的位置', description: '供编辑器补全和说明用，不影响内容。', type: 'string' },
      form: described('报告格式', `${form.name}，${form.source}。`, { const: form.id }),
      year: described('报告年度', '所报告的年度，不是公布的年份。', years(form)),
      agency: described('机关', '编制报告的机关。', agency),
      title: described('标题', '一行一项；不填时为机关全称和“某某年政府信息公开工作年度报告”两行。', {
        ...paragraphs,
        minItems: 1,
        maxItems: 4,
      }),
      preamble: described('前言', '第一部分之前的段落。', paragraphs),
      parts: described(
        '各部分',
        '按格式规定的顺序印出，序号自动编排。',
        object(
          '各部分',
          Object.fromEntries(form.parts.map((part, index) => [part.key, partSchema(part, index)])),
          form.parts.filter((part) => part.text === 'required').map((part) => part.key),
        ),
      ),
      statistics: described(
        '统计数据',
        '表中的全部数据，空白填 null。',
        statistics(nestById(figuresOf(form)), '统计数据'),
      ),
      filing: filing(form),
      issued: described(
        '署名和成文日期',
        '报告署名并注明日期时填写。',
        object(
          '署名和成文日期',
          {
            date: described('成文日期', '写作 2019-03-05。', date),
            at: described('位置', 'title：标题之下；end：正文之后（默认）。', { enum: ['title', 'end'] }),
          },
          ['date'],
        ),
      ),
      notes: described('附注', '数据和表格的附注。', notes(form)),
    },
    ['form', 'year', 'agency', 'parts', 'statistics'],
  );

const item: Schema = {
  oneOf: [{ title: '段落', ...text }, { $ref: '#/definitions/section' }],
};

const body = described('正文', '段落和下一层小节。', { type: 'array', items: { $ref: '#/definitions/item' } });

const definitions: Schema = {
  item: described('段落或小节', '一段文字，或带标题的小节；小节最多四层。文中写 {{数据项名}} 印出该数据。', item),
  section: object(
    '小节',
    {
      heading: described('标题', '不写序号，序号按层次自动编排：（一）、1.、（1）、①。', text),
      runIn: described('段首标题', 'true：标题与第一段同行；不填或 false：标题独占一行。', { type: 'boolean' }),
      body,
    },
    ['heading', 'body'],
  ),
  part: {
    oneOf: [
      { title: '段落和小节', type: 'array', items: { $ref: '#/definitions/item' } },
      object('改动标题的部分', { heading: described('标题', '代替格式规定的标题，不写序号。', text), body }, ['body']),
    ],
  },
};

/** The JSON Schema of reports, one branch a form: an editor completes and explains a report.json by it. */
export const jsonSchema = (forms: readonly Form[]): string =>
  `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: '政府信息公开工作年度报告',
      type: 'object',
      required: ['form'],
      properties: {
        form: described('报告格式', '决定各部分和统计表的内容。', { enum: forms.map((form) => form.id) }),
      },
      allOf: forms.map((form) => ({
        if: { properties: { form: { const: form.id } }, required: ['form'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
        then: { $ref: `#/definitions/${form.id}` },
      })),
      definitions: {
        ...figureTypes,
        ...definitions,
        ...Object.fromEntries(forms.map((form) => [form.id, reportSchema(form)])),
      },
    },
    null,
    1,
  )}\n`;
