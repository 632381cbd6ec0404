import * as z from 'zod';
import { figuresOf, type Nested, nestById } from '../figures/figures.js';
import { figureFault } from '../figures/kinds.js';
import { oncePerForm } from '../figures/once-per-form.js';
import { tablesOf } from '../figures/tables.js';
import type { FigureKind, Form, PartDef } from '../form/form.js';
import type { ReportIssueCode } from './report-error.js';
import { FIRST_YEAR, LAST_YEAR } from './years.js';

/** Levels of sections under a part: （一） 1. （1） ①. */
const SECTION_LEVELS = 4;
const MOST_ITEMS = 1000;

/** A fault that the schema itself cannot word. */
const fault = (code: ReportIssueCode, message: string) => ({ code: 'custom' as const, message, params: { code } });

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** Tries a value with one schema and hands its faults on, each with its deepest path. */
const passOn = (schema: z.ZodType, value: unknown, context: z.RefinementCtx): void => {
  const result = schema.safeParse(value, { reportInput: true });
  for (const issue of result.error?.issues ?? []) {
    context.addIssue({ ...fault('type', ''), params: { issue }, path: [...issue.path] });
  }
};

const itemSchema = (level: number): z.ZodType => {
  const section = level > SECTION_LEVELS ? undefined : sectionSchema(level);
  return z.unknown().superRefine((value, context) => {
    // A union would report its faults at its root: the branch is chosen by what the value is.
    const kind = kindOf(value);
    if (kind === 'string') return;
    if (kind !== 'object') context.addIssue(fault('type', '应为一段文字（字符串），或带 heading、body 的小节'));
    else if (section) passOn(section, value, context);
    else context.addIssue(fault('section-depth', '小节最多四层：（一）、1.、（1）、①'));
  });
};

const bodySchema = (level: number): z.ZodType => z.array(itemSchema(level)).max(MOST_ITEMS);

const sectionSchema = (level: number): z.ZodType =>
  z.strictObject({ heading: z.string(), runIn: z.boolean().optional(), body: bodySchema(level + 1) });

const partSchema = (): z.ZodType => {
  const body = bodySchema(1);
  const withHeading = z.strictObject({ heading: z.string().optional(), body });
  return z.unknown().superRefine((value, context) => {
    const kind = kindOf(value);
    if (kind === 'array') passOn(body, value, context);
    else if (kind === 'object') passOn(withHeading, value, context);
    else if (value === undefined) context.addIssue(fault('missing', '缺少这一部分，暂无内容时填 []'));
    else context.addIssue(fault('type', '应为段落和小节的列表，或带 heading、body 的对象'));
  });
};

const partsSchema = (parts: readonly PartDef[]): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      parts.map((part) => [part.key, part.text === 'required' ? partSchema() : partSchema().optional()]),
    ),
  );

const figureSchema = (kind: FigureKind): z.ZodType =>
  z.unknown().superRefine((value, context) => {
    if (value === null) return;
    if (value === undefined) context.addIssue(fault('missing', '缺少这一数据，空白时填 null'));
    else if (typeof value !== 'number') context.addIssue(fault('type', '应填数字，空白时填 null'));
    else {
      const sentence = figureFault(kind, value);
      if (sentence !== undefined) context.addIssue(fault(`figure-${kind}`, sentence));
    }
  });

const isSchema = (node: Nested<z.ZodType> | z.ZodType): node is z.ZodType => node instanceof z.ZodType;

const nestedSchema = (tree: Nested<z.ZodType>): z.ZodType =>
  z.strictObject(
    Object.fromEntries(Object.entries(tree).map(([key, node]) => [key, isSchema(node) ? node : nestedSchema(node)])),
  );

const statisticsSchema = (form: Form): z.ZodType =>
  nestedSchema(nestById(new Map([...figuresOf(form)].map(([id, { kind }]) => [id, figureSchema(kind)]))));

const agencySchema = z.strictObject({
  name: z.string(),
  shortName: z.string().optional(),
  level: z.enum(['department', 'township', 'county', 'municipality', 'province']).optional(),
});

const filingSchema = z.strictObject({
  head: z.string().optional(),
  reviewer: z.string().optional(),
  preparer: z.string().optional(),
  phone: z.string().optional(),
  date: z.string().optional(),
});

const issuedSchema = z.strictObject({ date: z.string(), at: z.enum(['title', 'end']).optional() });

const notesSchema = (form: Form): z.ZodType =>
  z.strictObject({
    figures: z
      .strictObject(Object.fromEntries([...figuresOf(form).keys()].map((id) => [id, z.string().optional()])))
      .optional(),
    tables: z
      .strictObject(
        Object.fromEntries(tablesOf(form).map(({ id }) => [id, z.array(z.string()).min(1).max(20).optional()])),
      )
      .optional(),
  });

const yearSchema = ({ years: [first, last] }: Form): z.ZodType =>
  z.int().superRefine((year, context) => {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      context.addIssue(fault('value', `年度应为${FIRST_YEAR}至${LAST_YEAR}之间的四位数`));
      return;
    }
    if (year >= first && year <= (last ?? Number.POSITIVE_INFINITY)) return;
    const span = last === undefined ? `${first}年起` : `${first}至${last}年`;
    context.addIssue(fault('year-outside-form', `这一格式用于${span}的报告，请核对年度或换用其他格式`));
  });

/** What reports of every form have, before and after parts and figures. */
const heads = (year: z.ZodType) => ({
  $schema: z.string().optional(),
  form: z.string(),
  year,
  agency: agencySchema,
  title: z.array(z.string()).min(1).max(4).optional(),
  preamble: z.array(z.string()).max(MOST_ITEMS).optional(),
});
const tails = { filing: filingSchema.optional(), issued: issuedSchema.optional() };

/** The shape of a report whose form nobody knows: of its parts and figures nothing can be said. */
export const formlessSchema: z.ZodType = z.looseObject({ ...heads(z.int()), form: z.unknown().optional(), ...tails });

const build = (form: Form): z.ZodType =>
  z.strictObject({
    ...heads(yearSchema(form)),
    parts: partsSchema(form.parts),
    statistics: statisticsSchema(form),
    ...tails,
    notes: notesSchema(form).optional(),
  });

/** The shape of a form's reports: keys, types, figures by their kind, years. Texts are checked elsewhere. */
export const reportSchema: (form: Form) => z.ZodType = oncePerForm(build);
