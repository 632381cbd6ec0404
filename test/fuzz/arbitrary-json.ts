import fc from 'fast-check';
import type { Form } from '../../src/form/form.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Texts that no one means: control characters, halves of pairs, half placeholders, other scripts, very long ones. */
export const awkwardText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '第一行\n第二行',
    '制表\t符',
    '\ud800',
    '\ufffe',
    '{{',
    '{{requests.received.total}}',
    '{{requests.nothing}}',
    '{{growth:requests.received.total:1}}',
    '\\{{照原样}}',
    '_x0041_',
    '=1+1',
    ']]><w:p/>',
    '&amp;',
    '陈𬱖',
    '𠮷野家',
    '👨‍👩‍👧',
    'مرحبا',
    'é'.normalize('NFD'),
    '\u200b\u202e',
    '长'.repeat(3000),
    'https://www.example.gov.cn/'.repeat(20),
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const junk: fc.Arbitrary<Json> = fc.oneof(
  awkwardText,
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    0.5,
    1e21,
    2 ** 53,
    [],
    {},
    [[]],
    { heading: '', body: [] },
    { body: ['一'] },
  ),
  fc.double(),
  fc.jsonValue().map((value) => value as Json), // fast-check types it as unknown
);

const keysOf = (value: Json): readonly string[] =>
  value !== null && typeof value === 'object' ? Object.keys(value) : [];

/** The value with another in a place: from the root down, `steps` choose a key each, until they or the tree end. */
const withJunk = (value: Json, steps: readonly number[], put: Json): Json => {
  const keys = keysOf(value);
  const [step, ...rest] = steps;
  const key = step === undefined ? undefined : keys[step % Math.max(keys.length, 1)];
  if (key === undefined || value === null || typeof value !== 'object') return put;
  const changed = Object.entries(value).map(([own, child]) => [own, own === key ? withJunk(child, rest, put) : child]);
  return Array.isArray(value) ? changed.map(([, child]) => child as Json) : Object.fromEntries(changed);
};

/** JSON that began as a report of a form: some values replaced, mostly deep inside, where a check is easily forgotten. */
export const arbitraryJson = (form: Form): fc.Arbitrary<Json> =>
  fc
    .tuple(
      arbitraryReport(form).map((report) => JSON.parse(JSON.stringify(report)) as Json),
      fc.array(fc.tuple(fc.array(fc.nat(200), { minLength: 1, maxLength: 7 }), junk), { minLength: 1, maxLength: 3 }),
    )
    .map(([report, changes]) => changes.reduce((json, [steps, put]) => withJunk(json, steps, put), report));
