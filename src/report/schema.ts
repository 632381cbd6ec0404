import * as z from 'zod/mini';
import { figureFault } from '../figures/kinds.js';
import { oncePerForm } from '../figures/once-per-form.js';
import type { FigureKind, Form } from '../form/form.js';
import type { ReportIssueCode, ReportIssueParams } from './issue-params.js';
import { commonKeys, partItems, partWithHeading, reportShape, SECTION_LEVELS, sectionShape } from './report-shape.js';
import type { ObjectShape, Shape } from './shape.js';
import { FIRST_YEAR, LAST_YEAR } from './years.js';

/** A fault that the schema itself cannot word. */
const fault = <Code extends ReportIssueCode>(code: Code, message: string, params: ReportIssueParams[Code]) => ({
  code: 'custom' as const,
  message,
  params: { code, params },
});

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** Tries a value with one schema and hands its faults on, each with its deepest path. */
const passOn = (schema: z.ZodMiniType, value: unknown, context: z.core.$RefinementCtx): void => {
  const result = schema.safeParse(value, { reportInput: true });
  for (const issue of result.error?.issues ?? []) {
    context.addIssue({ code: 'custom', message: '', params: { issue }, path: [...issue.path] });
  }
};

const itemSchema = (level: number): z.ZodMiniType => {
  const section = level > SECTION_LEVELS ? undefined : schemaOf(sectionShape(level));
  return z.unknown().check(
    z.superRefine((value, context) => {
      // A union would report its faults at its root: the branch is chosen by what the value is.
      const kind = kindOf(value);
      if (kind === 'string') return;
      if (kind !== 'object')
        context.addIssue(fault('type', '应为一段文字（字符串），或带 heading、body 的小节', { expected: 'item' }));
      else if (section) passOn(section, value, context);
      else context.addIssue(fault('section-depth', '小节最多四层：（一）、1.、（1）、①', { most: SECTION_LEVELS }));
    }),
  );
};

const partSchema = (): z.ZodMiniType => {
  const body = schemaOf(partItems);
  const withHeading = schemaOf(partWithHeading);
  return z.unknown().check(
    z.superRefine((value, context) => {
      const kind = kindOf(value);
      if (kind === 'array') passOn(body, value, context);
      else if (kind === 'object') passOn(withHeading, value, context);
      else if (value === undefined)
        context.addIssue(fault('missing', '缺少这一部分，暂无内容时填 []', { expected: 'part' }));
      else context.addIssue(fault('type', '应为段落和小节的列表，或带 heading、body 的对象', { expected: 'part' }));
    }),
  );
};

const figureSchema = (kind: FigureKind): z.ZodMiniType =>
  z.unknown().check(
    z.superRefine((value, context) => {
      if (value === null) return;
      if (value === undefined)
        context.addIssue(fault('missing', '缺少这一数据，空白时填 null', { expected: 'figure' }));
      else if (typeof value !== 'number')
        context.addIssue(fault('type', '应填数字，空白时填 null', { expected: 'figure' }));
      else {
        const sentence = figureFault(kind, value);
        if (sentence !== undefined) context.addIssue(fault(`figure-${kind}`, sentence, { value }));
      }
    }),
  );

const yearSchema = (shape: Shape & { type: 'year' }): z.ZodMiniType =>
  z.int().check(
    z.superRefine((year, context) => {
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        context.addIssue(
          fault('value', `年度应为${FIRST_YEAR}至${LAST_YEAR}之间的四位数`, { first: FIRST_YEAR, last: LAST_YEAR }),
        );
      } else if (year < shape.first || year > shape.last) {
        context.addIssue(
          fault('year-outside-form', shape.fault, {
            first: shape.first,
            ...(shape.last < LAST_YEAR && { last: shape.last }),
          }),
        );
      }
    }),
  );

const keysOf = (keys: ObjectShape['keys']): { readonly [key: string]: z.ZodMiniType } =>
  Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, schemaOf(shape)]));

const requiredSchema = (shape: Shape): z.ZodMiniType => {
  switch (shape.type) {
    case 'address':
    case 'text':
    case 'date':
    case 'form':
      return z.string();
    case 'flag':
      return z.boolean();
    case 'year':
      return yearSchema(shape);
    case 'choice':
      return z.enum([...shape.values]);
    case 'list':
      return z.array(schemaOf(shape.of)).check(z.minLength(shape.min ?? 0), z.maxLength(shape.max));
    case 'item':
      return itemSchema(shape.level);
    case 'part':
      return partSchema();
    case 'figure':
      return figureSchema(shape.kind);
    case 'object':
      return z.strictObject(keysOf(shape.keys));
  }
};

/** The schema of a shape. */
const schemaOf = (shape: Shape): z.ZodMiniType =>
  shape.optional ? z.optional(requiredSchema(shape)) : requiredSchema(shape);

/** The shape of a report whose form nobody knows: of its parts and figures nothing can be said. */
export const formlessSchema: z.ZodMiniType = z.looseObject({
  ...keysOf(commonKeys(undefined)),
  form: z.optional(z.unknown()),
});

/** The shape of a form's reports: keys, types, figures by their kind, years. Texts are checked elsewhere. */
export const reportSchema: (form: Form) => z.ZodMiniType = oncePerForm((form) => schemaOf(reportShape(form)));
