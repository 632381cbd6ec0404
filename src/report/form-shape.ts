import * as z from 'zod';
import { badCharacters } from '../text/characters.js';
import { FIRST_YEAR, LAST_YEAR } from './years.js';

/** Texts of a form are printed: what a report's texts must not hold, they must not hold either. */
const printable = z.string().refine((text) => badCharacters(text).length === 0, '有不能印出的字符');
const columns = z.int().min(1).max(100);
const kind = z.enum(['count', 'money', 'change']).optional();
const adds = z.enum(['sum', 'bounds', 'office']).optional();
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);

const figureColumn = z.looseObject({
  label: printable,
  id: z.string().optional(),
  unit: printable.optional(),
  kind,
  adds,
  span: columns.optional(),
});
const row = z.looseObject({
  id: z.string().optional(),
  label: printable,
  lead: z.literal('其中：').optional(),
  number: printable.optional(),
  note: printable.optional(),
  noteInline: z.literal(true).optional(),
  level: z.literal([1, 2, 3, 4]).optional(),
  unit: printable.optional(),
  kind,
  adds,
  code: printable.optional(),
});

const hasKey = (key: string, value: unknown): boolean => typeof value === 'object' && value !== null && key in value;

/** A tree whose inner nodes have children under a key; each node is held against what it is, so that its faults are its own. */
const treeOf = (leaf: z.ZodType, key: string): z.ZodType => {
  const inner: z.ZodType = z.lazy(() => z.looseObject({ label: printable, [key]: z.array(node) }));
  const node: z.ZodType = z.unknown().superRefine((value, context) => {
    const result = (hasKey(key, value) ? inner : leaf).safeParse(value);
    for (const issue of result.error?.issues ?? []) {
      context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path], params: { issue } });
    }
  });
  return node;
};

const stub = z.looseObject({
  head: printable,
  note: z.literal(true).optional(),
  show: z.enum(['label', 'unit', 'code']),
  columns: columns.optional(),
});
const block = z.looseObject({
  banner: printable.optional(),
  stub: z.array(stub),
  columns: z.array(treeOf(figureColumn, 'columns')).min(1),
  rows: z.array(treeOf(row, 'rows')).min(1),
});
const tables = z.array(
  z.looseObject({
    id: z.string(),
    name: printable,
    grid: z.array(z.number().positive()).min(1).max(100),
    blocks: z.array(block).min(1),
  }),
);
const part = z.looseObject({
  key: z.string(),
  heading: printable,
  text: z.enum(['required', 'optional']),
  topics: z.array(z.string()).optional(),
  mostCharacters: z.int().min(1).optional(),
  tables: tables.optional(),
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
  left: z.array(z.string()).min(1),
  op: z.enum(['=', '<=', 'within']),
  right: z.array(z.string()).min(1),
  severity,
  why: printable,
});

/** The shape of a {@link Form}: what TypeScript checks for those who use it, checked for those who do not. */
export const formSchema = z.looseObject({
  id: z.string().min(1),
  name: printable,
  source: printable,
  years: z.tuple([year], year.optional()).check(({ value: [first, last], issues, value }) => {
    if (value.length > 2 || (last !== undefined && last < first)) {
      issues.push({ code: 'custom', message: '应为首末两个年份，先首后末', input: value });
    }
  }),
  deadlines: z.looseObject({ latest: monthDay, byLevel: z.record(z.string(), monthDay).optional() }).optional(),
  parts: z.array(part),
  annex: annex.optional(),
  relations: z.array(relation),
});
