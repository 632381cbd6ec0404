import fc from 'fast-check';
import { figuresOf, nestById } from '../../src/figures/figures.js';
import type { FigureId, FigureKind, Form } from '../../src/form/form.js';
import type { FilingData, Report } from '../../src/report/report.js';

const whole = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 99_999_999 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 12_345_678_901, 123_456_789_012, 999_999_999_999_999) },
);
const decimal = fc.tuple(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 6 }));

const byKind: { readonly [kind in FigureKind]: fc.Arbitrary<number> } = {
  count: whole,
  money: fc.oneof(
    whole,
    decimal.map(([digits, places]) => Number(`${digits}e-${places}`)),
    fc.constantFrom(0.1, 0.2, 0.3, 12.345678, 0.000001, 123456789.123456),
  ),
  change: fc.tuple(whole, fc.boolean()).map(([value, less]) => (less && value > 0 ? -value : value)),
};

/** Any figures of a form; now and then a blank cell. */
export const arbitraryFigures = (form: Form): fc.Arbitrary<ReadonlyMap<FigureId, number | null>> => {
  const figures = [...figuresOf(form)];
  const values = figures.map(([, { kind }]) => fc.option(byKind[kind], { freq: 12 }));
  return fc.tuple(...values).map((drawn) => new Map(figures.map(([id], index) => [id, drawn[index] ?? null])));
};

const name = fc.constantFrom(
  '某县档案局',
  '云川市（高新区）管理委员会',
  'A&B<县>“局”',
  '广西壮族自治区某某县人民政府办公室政务公开科',
);
const phrase = fc.constantFrom(
  '周文远',
  '阿依古丽·买买提',
  '0574-89297427',
  '张三、李四',
  '89297427转8001',
  'x_x0041_',
);

const filing = (form: Form): fc.Arbitrary<FilingData | undefined> => {
  const keys = form.annex?.filing.map(({ key }) => key) ?? [];
  const fields = keys.map((key) =>
    fc.option(key === 'date' ? fc.constantFrom('2019-01-05', '2018-12-29', '2024-02-29') : phrase, { nil: undefined }),
  );
  return fc.tuple(...fields).map((values) => {
    const given = keys.flatMap((key, index) => (values[index] === undefined ? [] : [[key, values[index]] as const]));
    return given.length === 0 ? undefined : Object.fromEntries(given);
  });
};

/** A report of a form with these figures, as far as a workbook tells. */
export const reportOf = (form: Form, figures: ReadonlyMap<FigureId, number | null>): Report => ({
  form: form.id,
  year: form.years[0],
  agency: { name: '某县档案局' },
  parts: Object.fromEntries(form.parts.map(({ key }) => [key, []])),
  statistics: nestById(figures),
});

/** Any report of a form, as far as a workbook tells. */
export const arbitraryReport = (form: Form): fc.Arbitrary<Report> =>
  fc.tuple(arbitraryFigures(form), name, filing(form)).map(([figures, agency, given]) => ({
    ...reportOf(form, figures),
    agency: { name: agency },
    ...(given === undefined ? {} : { filing: given }),
  }));
