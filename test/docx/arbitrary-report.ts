import fc from 'fast-check';
import { figuresOf } from '../../src/figures/figures.js';
import { tablesOf } from '../../src/figures/tables.js';
import type { FigureKind, Form } from '../../src/form/form.js';
import type { Item, Report } from '../../src/report/report.js';

/** Texts as agencies write them, and characters that are awkward in XML or in Word. */
const words = fc.constantFrom(
  '政府信息公开',
  '“互联网+政务服务”',
  '——',
  '……',
  '《条例》',
  '国办发〔2014〕32号',
  '，',
  '。',
  '2018年12月31日',
  '37888条',
  '16.5%',
  'a<b & "c"\'d\'',
  'https://www.example.gov.cn/zwgk/list.html?year=2018&page=1',
  'zwgk@mail.example.gov.cn',
  'café',
  '①',
  '陈𬱖',
  '阿依古丽·买买提',
  '～',
  '　',
);
const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((pieces) => `本机关${pieces.join('')}`);
const short = fc.array(words, { minLength: 0, maxLength: 2 }).map((pieces) => `加强${pieces.join('')}工作`);

const items = (depth: number): fc.Arbitrary<readonly Item[]> => {
  const section = fc.record({
    heading: short,
    runIn: fc.boolean(),
    body: depth > 1 ? items(depth - 1) : fc.array(text, { minLength: 1, maxLength: 2 }),
  });
  const withFirstParagraph = fc
    .tuple(text, section)
    .map(([first, own]): Item => ({ ...own, body: [first, ...own.body] }));
  return fc.array(fc.oneof({ weight: 2, arbitrary: text }, { weight: 1, arbitrary: withFirstParagraph }), {
    minLength: 1,
    maxLength: 3,
  });
};

const figures: { readonly [kind in FigureKind]: fc.Arbitrary<number | null> } = {
  count: fc.oneof(fc.nat(9999), fc.constantFrom(null, 0, 999_999_999_999_999)),
  change: fc.integer({ min: -9999, max: 9999 }),
  money: fc.oneof(
    fc.nat(99_999_999).map((millionths) => millionths / 1_000_000),
    fc.constantFrom(null, 0, 0.000001, 123_456_789.123456),
  ),
};

/** `{ 'a.b': 1 }` as `{ a: { b: 1 } }`. */
const nested = (flat: { readonly [id: string]: number | null }): object => {
  const root: { [key: string]: unknown } = {};
  for (const [id, value] of Object.entries(flat)) {
    const segments = id.split('.');
    let place = root;
    for (const segment of segments.slice(0, -1)) {
      place[segment] ??= {};
      place = place[segment] as { [key: string]: unknown };
    }
    place[segments.at(-1) ?? ''] = value;
  }
  return root;
};

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const withoutAbsent = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as T;

/** Valid reports of a form, with everything that a report may have. */
export const arbitraryReport = (form: Form): fc.Arbitrary<Report> => {
  const [first, last = first + 2] = form.years;
  const ids = [...figuresOf(form).values()];
  const date = fc.constantFrom('2018-12-29', '2019-03-05', '2020-02-29');
  return fc
    .record({
      form: fc.constant(form.id),
      year: fc.integer({ min: first, max: last }),
      agency: fc.constantFrom(
        { name: '宁波市海曙区人民政府', shortName: '海曙区' },
        { name: '县档案局' },
        { name: '新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县人民政府办公室' },
      ),
      title: optional(fc.array(short, { minLength: 1, maxLength: 3 })),
      preamble: optional(fc.array(text, { maxLength: 2 })),
      parts: fc.record(Object.fromEntries(form.parts.map((part) => [part.key, items(4)]))),
      statistics: fc.record(Object.fromEntries(ids.map((figure) => [figure.id, figures[figure.kind]]))).map(nested),
      filing: form.annex
        ? optional(
            fc
              .record({
                head: optional(fc.constant('欧阳明川')),
                phone: optional(fc.constant('0574-89297427')),
                date: optional(date),
              })
              .map(withoutAbsent),
          )
        : fc.constant(undefined),
      issued: optional(fc.record({ date, at: fc.constantFrom('title' as const, 'end' as const) })),
      notes: optional(
        fc.record({
          figures: fc.constant({ [ids[0]?.id ?? '']: '其中修订16件' }),
          tables: fc.constant({ [tablesOf(form)[0]?.id ?? '']: ['注：1.不含涉密信息。', '2.不含历史数据。'] }),
        }),
      ),
    })
    .map(withoutAbsent) as fc.Arbitrary<Report>;
};
