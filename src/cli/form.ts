import { type Command, Option } from 'commander';
import { forms } from '../form/index.js';
import { yearNumber } from './arguments.js';
import { CommandFault } from './fault.js';
import { formOfYear } from './form-of-year.js';
import { exists } from './read-file.js';
import { asFault } from './report-fault.js';
import { say } from './terminal.js';
import { writeWhole } from './write-file.js';

interface FormFlags {
  readonly out: string;
  readonly year: number;
  readonly agency: string;
  readonly shortName?: string;
  readonly form?: string;
  readonly totals: 'typed' | 'formula';
  readonly force?: true;
}

const writeForm = async ({ out, form, force, ...flags }: FormFlags): Promise<void> => {
  // It may be a workbook that somebody has filled in.
  if (!force && (await exists(out))) throw new CommandFault([`${out}: 文件已存在，请换一个文件名；要覆盖时加 --force`]);
  const { renderXlsxForm } = await import('../xlsx/index.js');
  const bytes = await renderXlsxForm({ ...flags, form: formOfYear(flags.year, form) }).catch((error: unknown) => {
    throw asFault('nianbao', error);
  });
  await writeWhole(out, bytes);
  say(out);
};

/** `nianbao form`. */
export const addForm = (program: Command): void => {
  program
    .command('form')
    .description('生成空白统计表（Excel），发给各单位填写')
    .requiredOption('-o, --out <FILE.xlsx>', '输出文件')
    .requiredOption('--year <YEAR>', '统计年度', yearNumber)
    .requiredOption('--agency <NAME>', '填报单位全称')
    .option('--short-name <NAME>', '填报单位简称，用于统计表标题')
    .addOption(new Option('--form <ID>', '报告格式，不写时按年度选用').choices(Object.keys(forms)))
    .addOption(
      new Option('--totals <HOW>', '合计数：typed 由填表人填写，formula 由公式计算')
        .choices(['typed', 'formula'])
        .default('typed'),
    )
    .option('--force', '覆盖同名的文件')
    .addHelpText('after', '\n示例:\n  nianbao form --out 空表.xlsx --year 2018 --agency 海曙区教育局')
    .action(writeForm);
};
