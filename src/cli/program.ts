import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addCheck } from './check.js';
import { chineseHelp } from './chinese-help.js';
import { addCollect } from './collect.js';
import { CommandFault, EXIT_FAULT } from './fault.js';
import { faultsOf } from './faults-of.js';
import { addForm } from './form.js';
import { addImport } from './import.js';
import { addMerge } from './merge.js';
import { misuse } from './misuse.js';
import { addNew } from './new.js';
import { type OutputFlags, tellFaults } from './output.js';
import { addRead } from './read.js';
import { addRender } from './render.js';
import { warn } from './terminal.js';

const createProgram = (onAction: (flags: OutputFlags & { readonly format?: unknown }) => void): Command => {
  const program = new Command('nianbao')
    .description('政府信息公开工作年度报告：由一份数据生成 Word、PDF、Excel 文件')
    .version(manifest.version, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .addHelpText('after', '\n示例:\n  nianbao render 报告.json --out 上报\n\n各命令的选项见 nianbao help <命令>')
    .configureHelp(chineseHelp)
    // Errors are printed below, in the user's language.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .hook('preAction', (_, command) => onAction(command.opts()));
  addRender(program);
  addCheck(program);
  addForm(program);
  addImport(program);
  addRead(program);
  addMerge(program);
  addCollect(program);
  addNew(program);
  return program;
};

/** Runs the command; gives its exit status. */
export const run = async (argv: readonly string[]): Promise<number> => {
  let json = false;
  const program = createProgram((flags) => {
    json = flags.json === true || flags.format === 'json';
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === 'commander.help') return EXIT_FAULT;
      const command = program.commands.find((each) => each.name() === argv[0]);
      warn(misuse(error, command?.name()));
      return EXIT_FAULT;
    }
    const fault = error instanceof CommandFault ? error : new CommandFault(faultsOf('nianbao', error));
    tellFaults(fault, json);
    return fault.status;
  }
};
