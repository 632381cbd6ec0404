import { type Command, Option } from 'commander';
import { yearNumber } from './arguments.js';
import { readForms } from './custom-forms.js';
import { CommandFault, faultOf } from './fault.js';
import { faultsOf } from './faults-of.js';
import { formOfYear } from './form-of-year.js';
import { again } from './given-files.js';
import { type OutputFlags, tell } from './output.js';
import { exists } from './read-file.js';
import { STANDARD_OUTPUT, writeOut } from './write-file.js';

interface FormFlags extends OutputFlags {
  readonly out: string;
  readonly year: number;
  readonly agency: string;
  readonly shortName?: string;
  readonly form?: string;
  readonly forms?: readonly string[];
  readonly totals: 'typed' | 'formula';
  readonly force?: true;
}

const writeForm = async (flags: FormFlags): Promise<void> => {
  const { out, year, agency, shortName, totals, force } = flags;
  // It may be a workbook that somebody has filled in.
  if (!force && out !== STANDARD_OUTPUT && (await exists(out))) {
    throw faultOf(out, 'file-exists', '文件已存在，请换一个文件名；要覆盖时加 --force');
  }
  const form = formOfYear(year, flags.form, await readForms(flags.forms));
  const { renderXlsxForm } = await import('../xlsx/index.js');
  const bytes = await renderXlsxForm({ form, year, agency, shortName, totals }).catch((error: unknown) => {
    throw new CommandFault(faultsOf(out, error));
  });
  await writeOut(out, bytes);
  if (out !== STANDARD_OUTPUT) tell(flags, { written: [out] }, [out]);
};

/** `nianbao form`. */
export const addForm = (program: Command): void => {
  program
    .command('form')
    .description('生成空白统计表（Excel），发给各单位填写')
    .requiredOption('-o, --out <FILE.xlsx>', '输出文件；- 为标准输出')
    .requiredOption('--year <YEAR>', '统计年度', yearNumber)
    .requiredOption('--agency <NAME>', '填报单位全称')
    .option('--short-name <NAME>', '填报单位简称，用于统计表标题')
    .option('--form <ID>', '报告格式，不写时按年度选用')
    .option('--forms <FORM.json>', '自己的报告格式，可重复', again)
    .addOption(
      new Option('--totals <HOW>', '合计数：typed 由填表人填写，formula 由公式计算')
        .choices(['typed', 'formula'])
        .default('typed'),
    )
    .option('--force', '覆盖同名的文件')
    .option('--json', '以 JSON 输出结果')
    .option('-q, --quiet', '只输出错误')
    .addHelpText('after', '\n示例:\n  nianbao form --out 空表.xlsx --year 2018 --agency 海曙区教育局')
    .action(writeForm);
};
