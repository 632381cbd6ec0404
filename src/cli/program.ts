import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { LayoutError } from '../layout/layout-error.js';
import { CommandFault, EXIT_FAULT } from './fault.js';
import { addNew } from './new.js';
import { addRender } from './render.js';

const titles: { readonly [title: string]: string } = {
  'Usage:': '用法:',
  'Arguments:': '参数:',
  'Options:': '选项:',
  'Commands:': '命令:',
};

const sentences: { readonly [code: string]: string } = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.missingArgument': '缺少参数',
  'commander.missingMandatoryOptionValue': '缺少必填的选项',
  'commander.optionMissingArgument': '选项后缺少内容',
  'commander.invalidArgument': '选项内容有误',
  'commander.excessArguments': '参数过多',
};

const createProgram = (): Command => {
  const program = new Command('nianbao')
    .description('政府信息公开工作年度报告：由一份数据生成 Word、PDF、Excel 文件')
    .version(manifest.version, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [command]', '显示某个命令的帮助')
    .addHelpText('after', '\n示例:\n  nianbao render 报告.json --out 上报\n\n各命令的选项见 nianbao help <命令>')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    // Errors are printed below, in the user's language.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  addRender(program);
  addNew(program);
  return program;
};

const misuse = ({ code, message }: CommanderError): string =>
  `nianbao: ${sentences[code] ?? '命令有误'}（${message.replace(/^error: /, '')}），用法见 nianbao --help`;

const linesOf = (error: unknown): readonly string[] => {
  if (error instanceof CommandFault) return error.lines;
  if (error instanceof LayoutError) return [`nianbao: ${error.message}`];
  throw error;
};

/** Runs the command; gives its exit status. */
export const run = async (argv: readonly string[]): Promise<number> => {
  try {
    await createProgram().parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === 'commander.help') return EXIT_FAULT;
      console.error(misuse(error));
    } else {
      for (const line of linesOf(error)) console.error(line);
    }
    return EXIT_FAULT;
  }
};
