import fc from 'fast-check';
import { describe, it } from 'vitest';
import { forms } from '../../src/form/index.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { givesBack } from './gives-back.js';

const runs: { readonly [id: string]: number } = { 'national-2014': 80 };

describe.each([...Object.values(forms), fujian, table3Form])('a workbook of $id', (form) => {
  it('gives back every figure, the agency, the year and the filing fields', async () => {
    await fc.assert(givesBack(form), { numRuns: runs[form.id] ?? 15 });
  });
});
