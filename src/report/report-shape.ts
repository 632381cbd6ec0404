import { type FigureDef, figuresOf, isFigure, type Nested, nestById } from '../figures/figures.js';
import { kindDescriptions } from '../figures/kinds.js';
import { oncePerForm } from '../figures/once-per-form.js';
import { numberedLabel, tablesOf } from '../figures/tables.js';
import { filingLabels } from '../form/filing-labels.js';
import { agencyLevels, type FilingField, type Form, type PartDef } from '../form/form.js';
import { chineseNumeral } from '../text/numerals.js';
import type { Agency, FilingData, IssuedData, Notes, PartWithHeading, Report, Section } from './report.js';
import type { KeysOf, ObjectShape, Shape } from './shape.js';
import { FIRST_YEAR, LAST_YEAR } from './years.js';

/** Levels of sections under a part: （一） 1. （1） ①. */
export const SECTION_LEVELS = 4;
const MAX_ITEMS = 1000;
const MAX_NOTES = 20;

const text = { type: 'text' } as const;
const date = { type: 'date' } as const;

const bodyOf = (level: number): Shape => ({
  type: 'list',
  of: { type: 'item', level },
  max: MAX_ITEMS,
  title: '正文',
  description: '段落和下一层小节。',
});

/** A section of this level, 1 … 4. */
export const sectionShape = (level: number): ObjectShape => ({
  type: 'object',
  title: '小节',
  keys: {
    heading: { ...text, title: '标题', description: '不写序号，序号按层次自动编排：（一）、1.、（1）、①。' },
    runIn: {
      type: 'flag',
      optional: true,
      title: '段首标题',
      description: 'true：标题与第一段同行；不填或 false：标题独占一行。',
    },
    body: bodyOf(level + 1),
  } satisfies KeysOf<Section>,
});

/** A part's items, where it keeps the form's heading. */
export const partItems = bodyOf(1);

/** A part with a heading of its own. */
export const partWithHeading: ObjectShape = {
  type: 'object',
  title: '改动标题的部分',
  keys: {
    heading: { ...text, optional: true, title: '标题', description: '代替格式规定的标题，不写序号。' },
    body: partItems,
  } satisfies KeysOf<PartWithHeading>,
};

const agency: Shape = {
  type: 'object',
  title: '机关',
  description: '编制报告的机关。',
  keys: {
    name: { ...text, title: '机关全称', description: '印在标题、填报单位和署名处。' },
    shortName: { ...text, optional: true, title: '机关简称', description: '印在统计表标题处；不填时用全称。' },
    level: {
      type: 'choice',
      values: agencyLevels,
      optional: true,
      title: '机关层级',
      description: '决定公布期限：部门、乡镇、县级、市级、省级。',
    },
  } satisfies KeysOf<Agency>,
};

const issued: Shape = {
  type: 'object',
  optional: true,
  title: '署名和成文日期',
  description: '报告署名并注明日期时填写。',
  keys: {
    date: { ...date, title: '成文日期', description: '写作 2019-03-05。' },
    at: {
      type: 'choice',
      values: ['title', 'end'],
      optional: true,
      title: '位置',
      description: 'title：标题之下；end：正文之后（默认）。',
    },
  } satisfies KeysOf<IssuedData>,
};

const filingOf = (form: Form | undefined): Shape => {
  const labels = new Map((form?.annex?.filing ?? []).map(({ key, label }) => [key, label]));
  const printed = form?.annex === undefined ? '这一格式没有这一栏，不会印出。' : '印在统计表下方。';
  const field = (key: FilingField['key']): Shape => ({
    ...text,
    optional: true,
    title: labels.get(key) ?? filingLabels[key],
    description: printed,
  });
  return {
    type: 'object',
    optional: true,
    title: '填报信息',
    description: '都可以不填；填报日期同时作为文件的日期。',
    keys: {
      head: field('head'),
      reviewer: field('reviewer'),
      preparer: field('preparer'),
      phone: field('phone'),
      date: { ...field('date'), ...date, description: `写作 2019-03-05，同时作为文件的日期。${printed}` },
    } satisfies KeysOf<FilingData>,
  };
};

const printedLabel = ({ row, column, columnPath }: FigureDef): string =>
  [`${row.lead ?? ''}${numberedLabel(row)}`, ...columnPath, column.id === undefined ? '' : column.label]
    .filter((part) => part !== '')
    .join(' · ');

/** What stands in a cell of each kind, as a sentence. */
export const kindSentence = (kind: FigureDef['kind']): string => `${kindDescriptions[kind]}，空白填 null。`;

const figureShape = (figure: FigureDef): Shape => {
  const unit = figure.unit === undefined ? '' : `单位：${figure.unit}。`;
  const place = figure.rowPath.length === 0 ? '' : `${figure.rowPath.join(' › ')}。`;
  return {
    type: 'figure',
    kind: figure.kind,
    title: printedLabel(figure),
    description: `${place}${unit}${figure.row.note ?? ''}${kindSentence(figure.kind)}`,
  };
};

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
const groupTitle = (figures: readonly FigureDef[]): string =>
  deepestShared(figures.map(({ rowPath, row }) => [...rowPath, numberedLabel(row)])) ??
  deepestShared(figures.map(({ columnPath }) => columnPath)) ??
  figures[0]?.table.name ??
  '';

const groupShape = (node: Nested<FigureDef>): ObjectShape => {
  const figures = figuresUnder(node);
  const title = groupTitle(figures);
  return { ...statisticsOf(node, title, `“${title}”的${figures.length}个数据，都要有，空白填 null。`) };
};

const statisticsOf = (tree: Nested<FigureDef>, title: string, description: string): ObjectShape => ({
  type: 'object',
  title,
  description,
  keys: Object.fromEntries(
    Object.entries(tree).map(([key, node]) => [key, isFigure(node) ? figureShape(node) : groupShape(node)]),
  ),
});

const partShape = (part: PartDef, index: number): Shape => {
  const limit = part.mostCharacters === undefined ? '' : `原则上不超过${part.mostCharacters}字。`;
  const tables = part.tables === undefined ? '' : '正文之后印统计表，正文可以没有。';
  return {
    type: 'part',
    ...(part.text === 'optional' && { optional: true }),
    title: `${chineseNumeral(index + 1)}、${part.heading}`,
    description: `${limit}${tables}段落和小节的列表，暂无内容填 []；需要改动标题时写 { "heading": …, "body": […] }。`,
  };
};

const notesOf = (form: Form): Shape => ({
  type: 'object',
  optional: true,
  title: '附注',
  description: '数据和表格的附注。',
  keys: {
    figures: {
      type: 'object',
      optional: true,
      title: '数据的附注',
      description: '按数据项名填写，印在该数据下一行的括号里，如“其中修订16件”。',
      keys: Object.fromEntries(
        [...figuresOf(form).values()].map((figure) => [
          figure.id,
          { ...text, optional: true, title: printedLabel(figure), description: '印在该数据下一行的括号里。' },
        ]),
      ),
    },
    tables: {
      type: 'object',
      optional: true,
      title: '表注',
      description: '印在表格下方，一项一段。',
      keys: Object.fromEntries(
        tablesOf(form).map(({ id, name }) => [
          id,
          {
            type: 'list',
            of: text,
            min: 1,
            max: MAX_NOTES,
            optional: true,
            title: name,
            description: '印在这张表下方，一项一段。',
          },
        ]),
      ),
    },
  } satisfies KeysOf<Notes>,
});

const yearOf = (form: Form | undefined): Shape => {
  const [first, last] = form?.years ?? [FIRST_YEAR];
  return {
    type: 'year',
    first,
    last: last ?? LAST_YEAR,
    fault: `这一格式用于${last === undefined ? `${first}年起` : `${first}至${last}年`}的报告，请核对年度或换用其他格式`,
    title: '报告年度',
    description: '所报告的年度，不是公布的年份。',
  };
};

/** What reports of every form have beside the form's id, parts, figures and notes. */
export const commonKeys = (form: Form | undefined) =>
  ({
    $schema: {
      type: 'address',
      optional: true,
      title: 'JSON Schema 的位置',
      description: '供编辑器补全和说明用，不影响内容。',
    },
    year: yearOf(form),
    agency,
    title: {
      type: 'list',
      of: text,
      min: 1,
      max: 4,
      optional: true,
      title: '标题',
      description: '一行一项；不填时为机关全称和“某某年政府信息公开工作年度报告”两行。',
    },
    preamble: {
      type: 'list',
      of: text,
      max: MAX_ITEMS,
      optional: true,
      title: '前言',
      description: '第一部分之前的段落。',
    },
    filing: filingOf(form),
    issued,
  }) satisfies { readonly [key: string]: Shape };

/** The shape of a form's reports, keys in the order in which they are written. */
export const reportShape: (form: Form) => ObjectShape = oncePerForm((form) => {
  const { $schema, year, agency: whose, title, preamble, filing, issued: signed } = commonKeys(form);
  return {
    type: 'object',
    title: `${form.name}（${form.source}）`,
    keys: {
      $schema,
      form: { type: 'form', id: form.id, title: '报告格式', description: `${form.name}，${form.source}。` },
      year,
      agency: whose,
      title,
      preamble,
      parts: {
        type: 'object',
        title: '各部分',
        description: '按格式规定的顺序印出，序号自动编排。',
        keys: Object.fromEntries(form.parts.map((part, index) => [part.key, partShape(part, index)])),
      },
      statistics: statisticsOf(nestById(figuresOf(form)), '统计数据', '表中的全部数据，空白填 null。'),
      filing,
      issued: signed,
      notes: notesOf(form),
    } satisfies KeysOf<Report>,
  };
});
