import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSameNames, outputName, safeName } from '../../src/cli/file-names.js';
import { national2014 } from '../../src/form/national-2014.js';
import { reportOf } from '../reports/report-of.js';

describe('safeName', () => {
  it.each([
    ['海曙区2018', '海曙区2018'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['  ...名 . ', '名'],
    ['', '_'],
    ['...', '_'],
    ['con', 'con_'],
    ['NUL', 'NUL_'],
    ['aux.2018', 'aux_.2018'],
    ['COM¹', 'COM¹_'],
    ['console', 'console'],
    ['一\u0000二\n三', '一_二_三'],
    ['e\u0301', 'é'],
  ])('makes %j %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('never leads out of its folder, never ends in a dot or blank, never is too long for a file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        const safe = safeName(name);
        expect(safe).not.toMatch(/[\\/:*?"<>|\0-\x1f\x7f]/);
        expect(safe).not.toMatch(/^[. ]|[. ]$/);
        expect(safe).not.toBe('');
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(201);
        expect(safe).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts a long name between characters', () => {
    const safe = safeName('𬱖'.repeat(100));
    expect(safe).toBe('𬱖'.repeat(50));
  });
});

describe('outputName', () => {
  const report = reportOf(national2014, { year: 2018 });

  it.each([
    [undefined, 'a/b/报告.2018.json', '报告.2018'],
    ['{file}', 'a/报告.json', '报告'],
    ['{shortName}{year}', 'x.json', '县档案局2018'],
    ['{agency}-{form}', 'x.json', '某县档案局-national-2014'],
    ['固定', 'x.json', '固定'],
    ['{shortName}/{year}', 'x.json', '县档案局_2018'],
  ])('fills %s from %s: %s', (pattern, file, name) => {
    expect(outputName(file, report, pattern)).toBe(name);
  });

  it('says which names it knows', () => {
    for (const pattern of ['{name}', '{}', '{toString}']) {
      expect(() => outputName('x.json', report, pattern)).toThrow(/没有“\{.*\}”，可用 \{file\}、/);
    }
  });
});

describe('findSameNames', () => {
  it('finds names that are one on systems which do not tell upper case from lower', () => {
    expect(
      findSameNames([
        { file: 'a.json', name: 'Report' },
        { file: 'b.json', name: 'other' },
        { file: 'c.json', name: 'report' },
      ]),
    ).toEqual([expect.stringMatching(/^c\.json: 与 a\.json 的输出文件同名（report）/)]);
  });
});
