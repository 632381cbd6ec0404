import { dirname, join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { facePresets } from '../layout/faces.js';
import { parseDate } from '../text/dates.js';
import { yearNumber } from './arguments.js';
import type { Shard } from './collect/received-files.js';
import type { CollectFlags } from './collect/run.js';
import { faultOf } from './fault.js';
import { again } from './given-files.js';
import { type OutputFlags, tell } from './output.js';
import { exists } from './read-file.js';
import { writeWhole } from './write-file.js';

const day = (value: string): string => {
  if (parseDate(value) === undefined) throw new InvalidArgumentError('应为日期，如 2026-01-20');
  return value;
};

const shardNumber = (value: string): Shard => {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > of) throw new InvalidArgumentError('应为第几片/共几片，如 2/8');
  return { index, of };
};

const DECISIONS = '裁定.xlsx';

/** Blank sheets to fill in, beside one another; what is there is never overwritten. */
const writeBlank = async (register: string, flags: OutputFlags): Promise<void> => {
  // The writers are loaded where they are used: other commands start without them.
  const { renderBlankDecisions, renderBlankRegister } = await import('../papers/index.js');
  const decisions = join(dirname(register), DECISIONS);
  for (const file of [register, decisions]) {
    if (await exists(file)) throw faultOf(file, 'output-exists', '已有这个文件，没有改动；请移走它，或换一个名字');
  }
  await writeWhole(register, await renderBlankRegister());
  await writeWhole(decisions, await renderBlankDecisions());
  tell(flags, { written: [register, decisions] }, [register, decisions]);
};

interface Flags extends Omit<CollectFlags, 'reminder'> {
  readonly new?: string;
  readonly reminder?: '1' | '2';
}

const act = async (register: string | undefined, folder: string | undefined, flags: Flags): Promise<void> => {
  if (flags.new !== undefined) return writeBlank(flags.new, flags);
  const { runCollect } = await import('./collect/run.js');
  const { reminder, ...rest } = flags;
  return runCollect(folder, { ...rest, register, reminder: reminder === '2' ? 2 : 1 });
};

/** `nianbao collect`. */
export const addCollect = (program: Command): void => {
  program
    .command('collect')
    .description('汇总各单位的年度报告，逐项可查到来源')
    .argument('[名册]', '名册：工作簿或 CSV 文件')
    .argument('[报送]', '各单位报送的 Word 文件和工作簿所在的文件夹')
    .option('-o, --out <DIR>', '汇总结果的文件夹，没有时新建')
    .option('--year <YEAR>', '统计年度', yearNumber)
    .option('--agency <NAME>', '汇总机关的全称')
    .option('--due <DATE>', '报送期限，如 2026-01-20', day)
    .option('--as-of <DATE>', '截至哪一天，默认今天', day)
    .option('--previous <DIR>', '上年汇总结果的文件夹')
    .option('--decisions <FILE>', '裁定：工作簿或 CSV 文件')
    .option('--draft <REPORT.json>', '汇总报告的文字草稿')
    .option('--preview', '汇总已读取的全部数据，含未审核的，只供预览')
    .option('--blank-as-zero', '空白格按0计（本次汇总统一约定时）')
    .option('--form <ID>', '报告格式，默认按年度')
    .option('--forms <FORM.json>', '自己的报告格式，可重复', again)
    .option('--contact <WORDS>', '退回单、催报单上的联系人和电话')
    .option('--office <NAME>', '退回单、催报单的落款，默认为汇总机关')
    .option('--notice <TITLE>', '催报单引用的通知')
    .option('--reply-by <DATE>', '退回后重新报送的期限', day)
    .addOption(new Option('--reminder <N>', '第几次催报').choices(['1', '2']))
    .addOption(new Option('--faces <PRESET>', '字体').choices(Object.keys(facePresets)))
    .option('--fonts <WHERE>', 'PDF 用的字体：official 或字体文件夹；默认用随附的替代字体')
    .option('--shard <I/N>', '只读取第几片，如 2/8；各片写到各自的文件夹', shardNumber)
    .option('--merge <DIR...>', '合并各片的读数并汇总')
    .option('--new <名册.xlsx>', '写出空白的名册和裁定，供填写')
    .option('--json', '以 JSON 输出结果')
    .option('-q, --quiet', '只输出错误')
    .addHelpText(
      'after',
      `\n可以定稿时退出码为0，还不能定稿时为1，有错误时为2。

示例:
  nianbao collect --new 名册.xlsx
  nianbao collect 名册.xlsx 报送/ --year 2025 --agency 清河县人民政府 --due 2026-01-20 --decisions 裁定.xlsx --out 汇总
  nianbao collect 名册.xlsx 报送/ --year 2025 --agency 清河县人民政府 --shard 2/8 --out 汇总-2
  nianbao collect --merge 汇总-* --out 汇总`,
    )
    .action(act);
};
