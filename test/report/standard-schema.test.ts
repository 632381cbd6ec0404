import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, it } from 'vitest';
import { forms, type National2014Report, parseReport, standardSchemaOf } from '../../src/index.js';
import { fixtureReport } from '../../tools/golden-files.js';

const minimal = fixtureReport('minimal');
const own = { ...forms['national-2014'], id: 'own' };

describe('standardSchemaOf', () => {
  const schema = standardSchemaOf('national-2014');

  it('is a schema to whatever takes a Standard Schema, with the type of the form’s reports', async () => {
    const taken: StandardSchemaV1<National2014Report> = schema;
    const result = await taken['~standard'].validate(minimal);
    if (result.issues) throw new Error('a valid report');
    const received: number | null = result.value.statistics.requests.received.total;
    expect(received).toBe(result.value.statistics.requests.received.total);
    expect(taken['~standard']).toMatchObject({ version: 1, vendor: 'nianbao' });
  });

  it('lets a report through as parseReport gives it', () => {
    const { value } = schema['~standard'].validate(minimal) as { readonly value: unknown };
    expect(value).toEqual(parseReport(minimal));
    expect(Object.isFrozen(value)).toBe(true);
  });

  it('gives every fault with its code and the steps that lead to it', () => {
    const faulty = {
      ...minimal,
      agency: { name: '' },
      parts: { ...minimal.parts, overview: ['好', { heading: '甲', body: ['一', 2] }] },
      'no-key': 1,
    };
    const { issues = [] } = schema['~standard'].validate(faulty);
    expect(issues.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ['unknown-key', ['no-key']],
        ['type', ['parts', 'overview', 1, 'body', 1]],
        ['text-empty', ['agency', 'name']],
      ]),
    );
    expect(schema['~standard'].validate(5).issues).toMatchObject([{ code: 'type', path: [] }]);
  });

  it('takes reports of its form alone', () => {
    expect(standardSchemaOf('national-2021')['~standard'].validate(minimal).issues).toEqual([
      { code: 'value', path: ['form'], message: '格式应为 national-2021' },
    ]);
  });

  it('knows a form of the caller’s own', () => {
    expect(standardSchemaOf(own)['~standard'].validate({ ...minimal, form: 'own' }).issues).toBeUndefined();
    expect(() => standardSchemaOf({ ...own, parts: 1 } as never)).toThrow(
      expect.objectContaining({ name: 'OptionError' }),
    );
  });
});
