import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runHere } from './run-here.js';

const commands = ['render', 'new'];

describe('nianbao --help', () => {
  it('shows commands and an example, and ends with 0', async () => {
    const ran = await runHere('--help');
    expect(ran).toMatchObject({ status: 0, err: '' });
    for (const command of commands) expect(ran.out).toContain(`\n  ${command} `);
    expect(ran.out).toContain('示例:\n  nianbao render ');
  });

  it.each([[], ...commands.map((command) => [command])])('speaks Chinese throughout: %s', async (...command) => {
    const { out, status } = await runHere(...command, '--help');
    expect(status).toBe(0);
    expect(out).toContain('示例:');
    expect(out).not.toMatch(/default|choices|\[options\]|\[command\]|Usage|Options|Arguments|Commands|display/);
  });

  it('tells choices and defaults', async () => {
    expect((await runHere('render', '--help')).out).toMatch(/可用：outside、centred、none/);
    expect((await runHere('render', '--help')).out).toMatch(/（默认：docx）/);
  });

  it('is shown on the error output with status 2 where no command is given', async () => {
    const ran = await runHere();
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('用法: nianbao [选项] [命令]');
  });
});

describe('nianbao --version', () => {
  it('is the package’s', async () => {
    expect(await runHere('--version')).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
  });
});

describe('misuse', () => {
  it.each([
    [['rendr'], 'nianbao: 没有命令 rendr（是不是 render？）。用法见 nianbao --help\n'],
    [['生成'], 'nianbao: 没有命令 生成。用法见 nianbao --help\n'],
    [['--verbose'], 'nianbao: 没有选项 --verbose'],
    [['render'], 'nianbao: 缺少必填的选项 -o, --out <DIR>'],
    [['render', '--out', 'x'], 'nianbao: 缺少 REPORT.json'],
    [['render', 'a.json', '--out'], 'nianbao: 选项 -o, --out <DIR> 后缺少内容'],
    [['new', 'extra', '--year', '2018', '--agency', 'x'], 'nianbao: 命令 new 后参数过多'],
    [['new', '--year', '18', '--agency', 'x'], 'nianbao: 选项 --year <YEAR> 不能是“18”，应为四位数的年度'],
  ])('%j is one line in Chinese, status 2', async (argv, line) => {
    const ran = await runHere(...argv);
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err.startsWith(line), ran.err).toBe(true);
    expect(ran.err.trimEnd()).not.toContain('\n');
    expect(ran.err).not.toContain('error:');
  });
});
