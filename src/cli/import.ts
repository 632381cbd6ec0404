import type { Command } from 'commander';
import type { Form } from '../form/form.js';
import type { XlsxReading } from '../read/index.js';
import { placeText } from '../read/place-text.js';
import type { Report } from '../report/report.js';
import { formOf, readForms } from './custom-forms.js';
import { CommandFault, EXIT_FINDINGS, type Fault, faultOf } from './fault.js';
import { faultsOf } from './faults-of.js';
import { again } from './given-files.js';
import { applyChanges, changeLine, erases, importChanges } from './import-changes.js';
import { type OutputFlags, remark, tell } from './output.js';
import { readBytes, readReportFile } from './read-file.js';
import { readFindingLine } from './source-places.js';
import { say, warn } from './terminal.js';
import { writeWhole } from './write-file.js';

interface ImportFlags extends OutputFlags {
  readonly forms?: readonly string[];
  readonly into?: string;
  readonly blank?: true;
  readonly dryRun?: true;
  readonly sheet?: string;
}

/** What was read of the sheets that are wanted. */
type Wanted = Pick<XlsxReading, 'statistics' | 'findings' | 'agency' | 'year' | 'filing' | 'notes'> & {
  readonly form: string;
  /** Other sheets with the same table. */
  readonly copies?: XlsxReading['copies'];
};

const readWorkbookFile = async (file: string, sheet: string | undefined, custom: readonly Form[]): Promise<Wanted> => {
  const { readXlsx } = await import('../read/index.js');
  const bytes = await readBytes(file);
  const reading = await readXlsx(bytes, { forms: custom }).catch((error: unknown) => {
    throw new CommandFault(faultsOf(file, error));
  });
  // The draft and the places of its figures are for programs.
  const { report: _, places: __, ...wanted } = reading;
  if (sheet === undefined || reading.sheets.includes(sheet)) return wanted;
  const copy = reading.copies[sheet];
  if (copy) return { form: reading.form, ...copy };
  const names = [...reading.sheets, ...Object.keys(reading.copies)].join('、');
  throw faultOf(file, 'sheet-missing', `没有填写统计数据的工作表“${sheet}”，可选 ${names}`);
};

const misfits = (wanted: Wanted, report: Report): readonly string[] => [
  ...(wanted.form === report.form ? [] : [`工作簿的格式是 ${wanted.form}，报告的格式是 ${report.form}`]),
  ...(wanted.year === undefined || wanted.year === report.year
    ? []
    : [`工作簿是${wanted.year}年度的，报告是${report.year}年度的`]),
];

const importInto = async (
  file: string,
  into: string,
  wanted: Wanted,
  custom: readonly Form[],
  flags: ImportFlags,
): Promise<void> => {
  const { report, text } = await readReportFile(into, { forms: custom });
  const wrong = misfits(wanted, report);
  if (wrong.length > 0) throw new CommandFault(wrong.map((message) => ({ file, code: 'misfit', message })));
  if (wanted.agency !== undefined && wanted.agency !== report.agency.name) {
    remark(flags, `${file}: 【提示】填报单位是“${wanted.agency}”，报告的机关是“${report.agency.name}”，请核对`);
  }
  const differences = importChanges(report, formOf(into, report), wanted);
  const changes = differences.filter((change) => flags.blank || !erases(change));
  const kept = differences.length - changes.length;

  if (!flags.dryRun && changes.length > 0) {
    const mark = (await readBytes(into))[0] === 0xef ? '\ufeff' : '';
    await writeWhole(into, mark + applyChanges(text, changes));
  }
  tell(flags, { file, into, written: !flags.dryRun, changes, kept, findings: wanted.findings }, [
    `${into}: ${flags.dryRun ? '将改动' : '改动'}${changes.length}处`,
    ...changes.map(changeLine),
  ]);
  if (kept > 0) {
    remark(flags, `${file}: 【提示】有${kept}个数据在工作簿里是空白，报告里的数没有动；要改为空白时加 --blank`);
  }
};

const unreadFaults = (file: string, into: string, { findings }: Wanted): readonly Fault[] => [
  ...findings.map((finding) => {
    const { code, message } = finding;
    const path = placeText(finding.place);
    return path === '' ? { file, code, message } : { file, code, path, message };
  }),
  { file, code: 'not-imported', message: `有数据读不出，没有改动 ${into}，请改正工作簿后重新导入` },
];

const importWorkbook = async (file: string, flags: ImportFlags): Promise<void> => {
  const custom = await readForms(flags.forms);
  const wanted = await readWorkbookFile(file, flags.sheet, custom);
  const unread = wanted.findings.some(({ severity }) => severity === 'error');
  if (flags.into !== undefined && unread) {
    throw new CommandFault(unreadFaults(file, flags.into, wanted), EXIT_FINDINGS);
  }
  if (!flags.json) warn(...wanted.findings.map((finding) => readFindingLine(file, finding)));
  if (flags.into === undefined) say(...JSON.stringify(wanted, null, flags.json ? 0 : 2).split('\n'));
  else {
    const copies = Object.keys(wanted.copies ?? {}).map((name) => `“${name}”`);
    if (copies.length > 0) {
      remark(flags, `${file}: 【提示】另有工作表${copies.join('、')}也是这张表，没有读取；要读时用 --sheet 指定`);
    }
    await importInto(file, flags.into, wanted, custom, flags);
  }
  // A warning means that a person has to look before the figures can be relied on.
  if (wanted.findings.some(({ severity }) => severity !== 'info')) throw new CommandFault([], EXIT_FINDINGS);
};

/** `nianbao import`. */
export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('读取填好的统计表（Excel）')
    .argument('<FILE.xlsx>', '填好的工作簿；- 为标准输入')
    .option('--into <REPORT.json>', '把数据和填报信息填入这份报告，其余内容不动；不写时把读到的内容以 JSON 输出')
    .option('--blank', '工作簿里空白的，报告里也改为空白；不写时保留报告里的数')
    .option('--dry-run', '只列出将改动的，不写入')
    .option('--forms <FORM.json>', '自己的报告格式，可重复', again)
    .option('--json', '以 JSON 输出结果，每个文件一行')
    .option('-q, --quiet', '只输出错误和要核对的内容')
    .option('--sheet <NAME>', '有多张同样的表时，读取这一张')
    .addHelpText(
      'after',
      '\n有数据读不出或要核对时退出码为1，不是这种工作簿时为2。\n\n示例:\n  nianbao import 教育局.xlsx --into 报告.json',
    )
    .action(importWorkbook);
};
