import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type FormId, jsonSchemaOf } from '../../src/index.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { fujian } from '../forms/fujian.js';

/** What an own form's reports may lack is told by its schema as by parseReport; `title` and so on are for editors. */
const validatorOf = (schema: AnySchema) => new Ajv({ strict: false }).compile(schema);

describe('jsonSchemaOf', () => {
  it.each(fixtureNames())('lets fixture %s through under the schema of its form', (name) => {
    const report = fixtureReport(name);
    const validate = validatorOf(jsonSchemaOf(report.form as FormId));
    expect(validate(structuredClone(report)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses another form, another year, a figure of text and a key that there is none', () => {
    const report = structuredClone(fixtureReport('minimal'));
    const validate = validatorOf(jsonSchemaOf('national-2014'));
    for (const change of [{ form: 'own' }, { year: 1999 }, { statistics: 1 }, { titel: [] }]) {
      expect(validate({ ...report, ...change }), JSON.stringify(change)).toBe(false);
    }
  });

  it('requires what a report must have', () => {
    const { required, properties } = jsonSchemaOf('national-2014') as { required: unknown; properties: object };
    expect(required).toEqual(['form', 'year', 'agency', 'parts', 'statistics']);
    expect(properties).toHaveProperty('agency.required', ['name']);
    expect(properties).toHaveProperty('issued.required', ['date']);
    expect(properties).toHaveProperty('title.minItems', 1);
    expect(properties).not.toHaveProperty('preamble.minItems');
    expect(properties).toHaveProperty('preamble.maxItems', 1000);
  });

  it('describes a form of the caller’s own', () => {
    const { properties } = jsonSchemaOf({ ...fujian, id: 'own' }) as { readonly properties: object };
    expect(properties).toMatchObject({ form: { const: 'own' } });
    expect(() => jsonSchemaOf('national-1999' as never)).toThrow(expect.objectContaining({ name: 'OptionError' }));
  });
});
