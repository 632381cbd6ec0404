import { basename, extname, join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Form } from '../form/form.js';
import type { Reading } from '../read/index.js';
import { yearNumber } from './arguments.js';
import { readForms } from './custom-forms.js';
import { CommandFault, EXIT_FAULT, EXIT_FINDINGS, type Fault, faultOf } from './fault.js';
import { faultsOf } from './faults-of.js';
import { again, givenFiles } from './given-files.js';
import { type OutputFlags, remark, tell } from './output.js';
import { exists } from './read-file.js';
import { isWordFile, isWorkbookFile, readForeign } from './read-word.js';
import { readFindingLine } from './source-places.js';
import { say } from './terminal.js';
import { writeWhole } from './write-file.js';

interface ReadFlags extends OutputFlags {
  readonly out?: string;
  readonly tables?: string;
  readonly form?: string;
  readonly forms?: readonly string[];
  readonly year?: number;
  readonly agency?: string;
  readonly revisions?: 'accept' | 'reject';
  readonly force?: true;
}

/** A Word file, with the file that holds its tables. */
interface Given {
  readonly file: string;
  readonly tables?: string;
}

/** A workbook belongs to the Word file before it. */
const pairsOf = (files: readonly string[], tables: string | undefined): readonly Given[] => {
  const pairs: Given[] = [];
  for (const file of files) {
    const last = pairs.at(-1);
    if (isWorkbookFile(file) && last && last.tables === undefined) pairs[pairs.length - 1] = { ...last, tables: file };
    else if (isWordFile(file)) pairs.push({ file });
    else throw faultOf(file, 'not-a-report', '应为 Word 文件（.docx），统计表的工作簿（.xlsx）写在它的 Word 文件之后');
  }
  if (tables === undefined) return pairs;
  const [only, ...others] = pairs;
  if (!only || others.length > 0) throw faultOf(undefined, 'misuse', '--tables 只能与一个 Word 文件合用');
  return [{ ...only, tables }];
};

/** Where each report goes: a file for one, files in a folder for several. */
const targetOf = ({ file }: Given, out: string, isOne: boolean): string =>
  isOne && extname(out).toLowerCase() === '.json' ? out : join(out, `${basename(file, extname(file))}.json`);

const refuseOverwriting = async (targets: readonly string[], force: boolean): Promise<void> => {
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice !== undefined) throw faultOf(twice, 'output-twice', '两个文件会写成同一个报告，请分开读取');
  for (const target of force ? [] : targets) {
    if (await exists(target)) throw faultOf(target, 'output-exists', '已有这个文件，没有改动；要覆盖时加 --force');
  }
};

const readOne = async (given: Given, flags: ReadFlags, forms: readonly Form[]): Promise<Reading> => {
  const { form, year, agency, revisions } = flags;
  return readForeign(given.file, given.tables, { forms, form, year, agency, revisions });
};

const read = async (args: readonly string[], flags: ReadFlags): Promise<void> => {
  const given = pairsOf(await givenFiles(args), flags.tables);
  const forms = await readForms(flags.forms);
  const { out } = flags;
  const targets = out === undefined ? [] : given.map((each) => targetOf(each, out, given.length === 1));
  await refuseOverwriting(targets, flags.force === true);

  const faults: Fault[] = [];
  let unsure = false;
  for (const [index, each] of given.entries()) {
    try {
      const reading = await readOne(each, flags, forms);
      const { findings, unread, report } = reading;
      remark(flags, ...findings.map((finding) => readFindingLine(each.file, finding)));
      unsure ||= findings.some(({ severity }) => severity === 'error');
      const target = targets[index];
      if (!report) continue;
      const text = `${JSON.stringify(report, null, 2)}\n`;
      if (target === undefined) {
        if (flags.json) say(JSON.stringify({ file: each.file, report, unread, findings }));
        else say(...text.trimEnd().split('\n'));
      } else {
        await writeWhole(target, text);
        tell(flags, { file: each.file, written: target, unread, findings }, [
          `${target}: 已写入${unread.length === 0 ? '' : `，有${unread.length}个数据没有读出`}`,
        ]);
      }
    } catch (error) {
      // One file that cannot be read keeps no other from being read.
      faults.push(...faultsOf(each.file, error));
    }
  }
  if (faults.length > 0) throw new CommandFault(faults, EXIT_FAULT);
  if (unsure) throw new CommandFault([], EXIT_FINDINGS);
};

/** `nianbao read`. */
export const addRead = (program: Command): void => {
  program
    .command('read')
    .description('读取别人写的报告（Word），写成 JSON 报告')
    .argument('<FILE...>', 'Word 文件（.docx），其后可跟它的统计表（.xlsx）；多个报告各写成一份')
    .option('-o, --out <REPORT.json|DIR>', '写入的文件，多个报告时为文件夹；不写时输出到屏幕')
    .option('--tables <FILE>', '统计表另成文件时，Word 或 Excel 文件')
    .option('--form <ID>', '报告格式，不写时按内容辨认')
    .option('--forms <FORM.json>', '自己的报告格式，可重复', again)
    .option('--year <YEAR>', '报告年度，文件里没有写明时用', yearNumber)
    .option('--agency <NAME>', '机关全称，文件里没有写明时用')
    .addOption(new Option('--revisions <HOW>', '修订按全部接受（默认）或全部拒绝读取').choices(['accept', 'reject']))
    .option('--force', '覆盖已有的文件')
    .option('--json', '每行输出一个 JSON 对象，供程序读取')
    .option('-q, --quiet', '只输出错误')
    .addHelpText(
      'after',
      '\n有数据读不出时退出码为1，文件读不了时为2。\n\n示例:\n  nianbao read 年度报告.docx 统计表.xlsx --out 报告.json',
    )
    .action(read);
};
