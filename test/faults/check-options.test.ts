import { describe, expect, it } from 'vitest';
import { boolean, checkOptions, listOf, oneOf, record, whole } from '../../src/faults/check-options.js';
import { OptionError } from '../../src/faults/option-error.js';

const checks = {
  layout: record,
  formulas: boolean,
  lines: whole(1, 5),
  totals: oneOf(['typed', 'formula']),
  forms: listOf(record),
  severities: { 'blank-figure': oneOf(['error', 'off']) },
};

const faultsOf = (given: unknown): readonly (readonly [code: string, option: string, message: string])[] => {
  try {
    checkOptions(given, checks);
    return [];
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return error.faults.map(({ code, option, message }) => [code, option, message] as const);
  }
};

describe('the options of a function', () => {
  it('pass where each is known and can be, or is undefined', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ layout: undefined, forms: [{}], lines: 5, severities: { 'blank-figure': 'off' } })).toEqual([]);
  });

  it('are refused by name where there is none of that name', () => {
    expect(faultsOf({ layuot: {} })).toEqual([
      ['option-unknown', 'layuot', '没有选项 layuot，可用的有：layout、formulas、lines、totals、forms、severities'],
    ]);
    expect(faultsOf({ layuot: undefined })).toHaveLength(1);
    expect(faultsOf({ toString: {} })).toHaveLength(1);
  });

  it('are refused within an option that has keys of its own', () => {
    expect(faultsOf({ severities: { 'blank-figur': 'error', 'blank-figure': 'loud' } })).toEqual([
      ['option-unknown', 'severities.blank-figur', '没有选项 severities.blank-figur，可用的有：blank-figure'],
      ['option-value', 'severities.blank-figure', '选项 severities.blank-figure：应为 error、off 之一'],
    ]);
    expect(faultsOf({ severities: 'error' })).toEqual([
      ['option-value', 'severities', '选项 severities：应为对象（{ }）'],
    ]);
  });

  it.each([
    [{ formulas: 1 }, '选项 formulas：应为 true 或 false'],
    [{ lines: 0 }, '选项 lines：应为1至5之间的整数'],
    [{ lines: 2.5 }, '选项 lines：应为1至5之间的整数'],
    [{ lines: '2' }, '选项 lines：应为1至5之间的整数'],
    [{ totals: 'sum' }, '选项 totals：应为 typed、formula 之一'],
    [{ layout: [] }, '选项 layout：应为对象（{ }）'],
    [{ forms: {} }, '选项 forms：应为列表（[ ]）'],
    [{ forms: [{}, 1] }, '选项 forms：第2项应为对象（{ }）'],
    [null, '选项应为对象（{ }）'],
    [[], '选项应为对象（{ }）'],
    [3, '选项应为对象（{ }）'],
  ])('cannot be %j', (given, message) => {
    expect(faultsOf(given)).toMatchObject([[expect.stringMatching(/^option-value$/), expect.any(String), message]]);
  });

  it('are all named in one error, whose code and option are those of the first', () => {
    try {
      checkOptions({ lines: 9, layuot: 1 }, checks);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: 'OptionError', code: 'option-value', option: 'lines' });
      expect((error as OptionError).message.split('\n')).toHaveLength(2);
    }
  });
});
