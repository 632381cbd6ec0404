import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/cli/fault.js';
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

const report = (name: string, year: number) => reportOf(national2014, { agency: { name }, year });
const lines = (named: Parameters<typeof findSameNames>[0]) => findSameNames(named).map(faultLine);

describe('findSameNames', () => {
  it('finds names that are one on systems which do not tell upper case from lower', () => {
    const same = report('甲局', 2018);
    expect(
      lines([
        { file: 'a.json', name: 'Report', report: same },
        { file: 'b.json', name: 'other', report: same },
        { file: 'c.json', name: 'report', report: same },
      ]),
    ).toEqual([expect.stringMatching(/^c\.json: 与 a\.json 的输出文件同名（report）/)]);
  });

  it('recommends a pattern that tells these reports apart', () => {
    const named = (reports: readonly ReturnType<typeof report>[]) =>
      reports.map((each, index) => ({ file: `${index}/a.json`, name: 'a', report: each }));
    expect(lines(named([report('甲局', 2018), report('乙局', 2018)]))[0]).toContain(
      "请用 --name '{shortName}{year}' 区分",
    );
    expect(lines(named([report('甲局', 2018), report('甲局', 2018)]))[0]).toContain('请把输入文件改成各不相同的名字');
    const files = named([report('甲局', 2018), report('甲局', 2018)]).map((each, index) => ({
      ...each,
      file: `${index}.json`,
    }));
    expect(lines(files)[0]).toContain("请用 --name '{file}' 区分");
  });
});
