import * as z from 'zod/mini';
import { badCharacters } from '../text/characters.js';
import { FIRST_YEAR, LAST_YEAR } from './years.js';

/** Texts of a form are printed: what a report's texts must not hold, they must not hold either. */
const printable = z.string().check(z.refine((text) => badCharacters(text).length === 0, '有不能印出的字符'));
const columns = z.int().check(z.minimum(1), z.maximum(100));
const kind = z.optional(z.enum(['count', 'money', 'change']));
const adds = z.optional(z.enum(['sum', 'bounds', 'office']));
const year = z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR));
const monthDay = z.string().check(z.regex(/^\d{2}-\d{2}$/));

const figureColumn = z.looseObject({
  label: printable,
  id: z.optional(z.string()),
  unit: z.optional(printable),
  kind,
  adds,
  span: z.optional(columns),
});
const row = z.looseObject({
  id: z.optional(z.string()),
  label: printable,
  lead: z.optional(z.literal('其中：')),
  number: z.optional(printable),
  note: z.optional(printable),
  noteInline: z.optional(z.literal(true)),
  level: z.optional(z.literal([1, 2, 3, 4])),
  unit: z.optional(printable),
  kind,
  adds,
  code: z.optional(printable),
});

const hasKey = (key: string, value: unknown): boolean => typeof value === 'object' && value !== null && key in value;

/** A tree whose inner nodes have children under a key; each node is held against what it is, so that its faults are its own. */
const treeOf = (leaf: z.ZodMiniType, key: string): z.ZodMiniType => {
  const inner: z.ZodMiniType = z.lazy(() => z.looseObject({ label: printable, [key]: z.array(node) }));
  const node: z.ZodMiniType = z.unknown().check(
    z.superRefine((value, context) => {
      const result = (hasKey(key, value) ? inner : leaf).safeParse(value);
      for (const issue of result.error?.issues ?? []) {
        context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path], params: { issue } });
      }
    }),
  );
  return node;
};

const stub = z.looseObject({
  head: printable,
  note: z.optional(z.literal(true)),
  show: z.enum(['label', 'unit', 'code']),
  columns: z.optional(columns),
});
const block = z.looseObject({
  banner: z.optional(printable),
  stub: z.array(stub),
  columns: z.array(treeOf(figureColumn, 'columns')).check(z.minLength(1)),
  rows: z.array(treeOf(row, 'rows')).check(z.minLength(1)),
});
const tables = z.array(
  z.looseObject({
    id: z.string(),
    name: printable,
    grid: z.array(z.number().check(z.positive())).check(z.minLength(1), z.maxLength(100)),
    blocks: z.array(block).check(z.minLength(1)),
  }),
);
const part = z.looseObject({
  key: z.string(),
  heading: printable,
  text: z.enum(['required', 'optional']),
  topics: z.optional(z.array(z.string())),
  mostCharacters: z.optional(z.int().check(z.minimum(1))),
  tables: z.optional(tables),
});
const annex = z.looseObject({
  title: printable,
  above: z.array(z.looseObject({ role: z.enum(['period', 'unit']), text: printable })),
  tables,
  filing: z.array(z.looseObject({ key: z.enum(['head', 'reviewer', 'preparer', 'phone', 'date']), label: printable })),
});
const severity = z.enum(['error', 'warning', 'info']);
const relation = z.looseObject({
  code: z.string(),
  left: z.array(z.string()).check(z.minLength(1)),
  op: z.enum(['=', '<=', 'within']),
  right: z.array(z.string()).check(z.minLength(1)),
  severity,
  why: printable,
});

/** The shape of a {@link Form}: what TypeScript checks for those who use it, checked for those who do not. */
export const formSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  name: printable,
  source: printable,
  years: z.tuple([year], z.optional(year)).check(({ value: [first, last], issues, value }) => {
    if (value.length > 2 || (last !== undefined && last < first)) {
      issues.push({ code: 'custom', message: '应为首末两个年份，先首后末', input: value });
    }
  }),
  deadlines: z.optional(z.looseObject({ latest: monthDay, byLevel: z.optional(z.record(z.string(), monthDay)) })),
  parts: z.array(part),
  annex: z.optional(annex),
  relations: z.array(relation),
});
