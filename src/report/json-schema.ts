import { LARGEST_FIGURE } from '../figures/kinds.js';
import type { FigureKind, Form } from '../form/form.js';
import { type FormId, givenForm } from './known-form.js';
import { kindSentence, partItems, partWithHeading, reportShape, sectionShape } from './report-shape.js';
import type { ObjectShape, Shape } from './shape.js';

/** A JSON Schema, plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

type Schema = JsonSchema;

const text = { type: 'string', minLength: 1 } as const;
const item = { $ref: '#/definitions/item' } as const;

/** A named schema with words of its own; draft 7 reads nothing beside a bare `$ref`. */
const refer = (name: string): Schema => ({ allOf: [{ $ref: `#/definitions/${name}` }] });

const objectSchema = ({ title, keys }: ObjectShape): Schema => ({
  title,
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, schemaOf(shape)])),
  required: Object.entries(keys).flatMap(([key, { optional }]) => (optional ? [] : [key])),
});

const bareSchema = (shape: Shape): Schema => {
  switch (shape.type) {
    case 'address':
      return { type: 'string' };
    case 'text':
      return text;
    case 'date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'flag':
      return { type: 'boolean' };
    case 'form':
      return { const: shape.id };
    case 'year':
      return { type: 'integer', minimum: shape.first, maximum: shape.last };
    case 'choice':
      return { enum: shape.values };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of),
        ...(shape.min === undefined ? {} : { minItems: shape.min }),
        maxItems: shape.max,
      };
    case 'item':
      return item;
    case 'part':
      return refer('part');
    case 'figure':
      return refer(shape.kind);
    case 'object':
      return objectSchema(shape);
  }
};

const schemaOf = (shape: Shape): Schema => {
  const { title, description } = shape;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...bareSchema(shape),
  };
};

const figureTypes: { readonly [kind in FigureKind]: Schema } = {
  count: { description: kindSentence('count'), type: ['integer', 'null'], minimum: 0, maximum: LARGEST_FIGURE },
  money: { description: kindSentence('money'), type: ['number', 'null'], minimum: 0, maximum: LARGEST_FIGURE },
  change: {
    description: kindSentence('change'),
    type: ['integer', 'null'],
    minimum: -LARGEST_FIGURE,
    maximum: LARGEST_FIGURE,
  },
};

const definitions: Schema = {
  item: {
    title: '段落或小节',
    description: '一段文字，或带标题的小节；小节最多四层。文中写 {{数据项名}} 印出该数据。',
    oneOf: [{ title: '段落', ...text }, { $ref: '#/definitions/section' }],
  },
  section: schemaOf(sectionShape(1)),
  part: {
    oneOf: [{ ...bareSchema(partItems), title: '段落和小节' }, schemaOf(partWithHeading)],
  },
};

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The JSON Schema of reports of several forms, one branch a form: an editor completes and explains a report.json by it. */
export const jsonSchema = (forms: readonly Form[]): Schema => ({
  $schema: DRAFT,
  title: '政府信息公开工作年度报告',
  type: 'object',
  required: ['form'],
  properties: {
    form: {
      title: '报告格式',
      description: '决定各部分和统计表的内容。',
      enum: forms.map((form) => form.id),
    },
  },
  allOf: forms.map((form) => ({
    if: { properties: { form: { const: form.id } }, required: ['form'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
    then: { $ref: `#/definitions/${form.id}` },
  })),
  definitions: {
    ...figureTypes,
    ...definitions,
    ...Object.fromEntries(forms.map((form) => [form.id, schemaOf(reportShape(form))])),
  },
});

/**
 * The JSON Schema (draft 7) of reports of one form, the caller's own or by its id: what an editor needs to complete and
 * explain such a report, with titles and descriptions in Chinese. It holds shapes and types; `parseReport` holds more.
 *
 * @throws OptionError if there is no form of this id, or the form's definition cannot be used
 * @example await writeFile('own-form.schema.json', JSON.stringify(jsonSchemaOf(ownForm)));
 */
export const jsonSchemaOf = (form: Form | FormId): JsonSchema => ({
  $schema: DRAFT,
  ...schemaOf(reportShape(givenForm(form))),
  definitions: { ...figureTypes, ...definitions },
});
