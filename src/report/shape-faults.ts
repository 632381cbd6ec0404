import type * as z from 'zod/mini';
import type { Form } from '../form/form.js';
import type { Expected, ReportIssueCode, ReportIssueParams } from './issue-params.js';
import { type Path, valueAt } from './path.js';
import { issueAt, type ReportIssue } from './report-error.js';
import { formlessSchema, reportSchema } from './schema.js';

type SchemaIssue = z.core.$ZodIssue;

const types: { readonly [type: string]: readonly [expected: Expected, name: string] } = {
  string: ['text', '文字（字符串）'],
  number: ['number', '数字'],
  int: ['whole-number', '整数'],
  boolean: ['flag', 'true 或 false'],
  array: ['list', '列表（[ ]）'],
  tuple: ['list', '列表（[ ]）'],
  object: ['object', '对象（{ }）'],
};

/** A fault of the schema's own: see `fault` in schema.ts. */
interface OwnFault {
  readonly code: ReportIssueCode;
  readonly params: ReportIssueParams[ReportIssueCode];
}

const unknownKey = (key: string): string =>
  key === 'table' ? '文中表格（table）尚不支持，请改写为文字' : `没有名为“${key}”的项，请检查拼写或删去`;

const asPath = (path: SchemaIssue['path']): Path =>
  path.filter((key): key is string | number => typeof key !== 'symbol');

/** A schema's issue in the report's own terms; one issue a key where several keys are unknown. */
const translate = (issue: SchemaIssue, path: Path, root: unknown): readonly ReportIssue[] => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => issueAt('unknown-key', [...path, key], unknownKey(key), { key }));
    case 'invalid_type': {
      const [expected, name] = types[issue.expected] ?? ['object', issue.expected];
      return valueAt(root, path) === undefined
        ? [issueAt('missing', path, `缺少这一项，应为${name}`, { expected })]
        : [issueAt('type', path, `应为${name}`, { expected })];
    }
    case 'invalid_value':
      return [issueAt('value', path, `应为 ${issue.values.join('、')} 之一`, { allowed: issue.values.map(String) })];
    case 'too_big':
      return [issueAt('length', path, `最多${issue.maximum}项`, { of: 'items', most: Number(issue.maximum) })];
    case 'too_small':
      return [issueAt('length', path, `至少${issue.minimum}项`, { of: 'items', least: Number(issue.minimum) })];
    case 'custom': {
      const inner = issue.params?.issue as SchemaIssue | undefined; // handed on by a branch of the schema
      if (inner) return translate(inner, path, root);
      const own = issue.params as Partial<OwnFault> | undefined; // as the schema's own faults are made
      return [issueAt(own?.code ?? 'value', path, issue.message, own?.params ?? {})];
    }
    default:
      return [issueAt('value', path, '内容不合要求', {})];
  }
};

/** All faults of a value against a schema, in plain Chinese. */
export const faultsAgainst = (schema: z.ZodMiniType, value: unknown): readonly ReportIssue[] =>
  (schema.safeParse(value).error?.issues ?? []).flatMap((issue) => translate(issue, asPath(issue.path), value));

/** The report as the schema read it, keys in their order, or all faults of its shape; without a form, of what all have. */
export const readShape = (
  value: unknown,
  form: Form | undefined,
): { readonly report: unknown; readonly issues: readonly ReportIssue[] } => {
  const result = (form ? reportSchema(form) : formlessSchema).safeParse(value);
  const issues = (result.error?.issues ?? []).flatMap((issue) => translate(issue, asPath(issue.path), value));
  return { report: result.data, issues };
};
