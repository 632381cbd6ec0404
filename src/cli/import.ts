import type { Command } from 'commander';
import { forms } from '../form/index.js';
import type { Report } from '../report/report.js';
import type { WorkbookFinding, XlsxReading } from '../xlsx/index.js';
import { CommandFault, EXIT_FINDINGS } from './fault.js';
import { applyChanges, changeLine, erases, importChanges } from './import-changes.js';
import { decodeUtf8, readBytes, readReportFile } from './read-file.js';
import { asFault } from './report-fault.js';
import { say, warn } from './terminal.js';
import { writeWhole } from './write-file.js';

interface ImportFlags {
  readonly into?: string;
  readonly blank?: true;
  readonly dryRun?: true;
  readonly sheet?: string;
}

const severities = { error: '错误', warning: '警告', info: '提示' } as const;

const findingLine = (file: string, { severity, sheet, cell, message }: WorkbookFinding): string => {
  const place = [sheet, cell].filter((part) => part !== undefined).join('!');
  return `${file}: ${place === '' ? '' : `${place}: `}【${severities[severity]}】${message}`;
};

/** What was read of the sheets that are wanted. */
type Wanted = Pick<XlsxReading, 'statistics' | 'findings' | 'agency' | 'year' | 'filing' | 'notes'> & {
  readonly form: string;
  /** Other sheets with the same table. */
  readonly copies?: XlsxReading['copies'];
};

const readWorkbookFile = async (file: string, sheet: string | undefined): Promise<Wanted> => {
  const { readXlsx } = await import('../xlsx/index.js');
  const bytes = await readBytes(file);
  const reading = await readXlsx(bytes).catch((error: unknown) => {
    throw asFault(file, error);
  });
  if (sheet === undefined || reading.sheets.includes(sheet)) return reading;
  const copy = reading.copies[sheet];
  if (copy) return { form: reading.form, ...copy };
  const names = [...reading.sheets, ...Object.keys(reading.copies)].join('、');
  throw new CommandFault([`${file}: 没有填写统计数据的工作表“${sheet}”，可选 ${names}`]);
};

const misfits = (wanted: Wanted, report: Report): readonly string[] => [
  ...(wanted.form === report.form ? [] : [`工作簿的格式是 ${wanted.form}，报告的格式是 ${report.form}`]),
  ...(wanted.year === undefined || wanted.year === report.year
    ? []
    : [`工作簿是${wanted.year}年度的，报告是${report.year}年度的`]),
];

const importInto = async (file: string, into: string, wanted: Wanted, flags: ImportFlags): Promise<void> => {
  const report = await readReportFile(into);
  const wrong = misfits(wanted, report);
  if (wrong.length > 0) throw new CommandFault(wrong.map((sentence) => `${file}: ${sentence}`));
  if (wanted.agency !== undefined && wanted.agency !== report.agency.name) {
    warn(`${file}: 【提示】填报单位是“${wanted.agency}”，报告的机关是“${report.agency.name}”，请核对`);
  }
  const form = forms[report.form];
  if (!form) throw new CommandFault([`${into}: 没有格式 ${report.form}`]);
  const differences = importChanges(report, form, wanted);
  const changes = differences.filter((change) => flags.blank || !erases(change));

  if (!flags.dryRun && changes.length > 0) {
    const bytes = await readBytes(into);
    const mark = bytes[0] === 0xef ? '\ufeff' : '';
    await writeWhole(into, mark + applyChanges(decodeUtf8(into, bytes), changes));
  }
  say(`${into}: ${flags.dryRun ? '将改动' : '改动'}${changes.length}处`, ...changes.map(changeLine));
  const kept = differences.length - changes.length;
  if (kept > 0) {
    warn(`${file}: 【提示】有${kept}个数据在工作簿里是空白，报告里的数没有动；要改为空白时加 --blank`);
  }
};

const importWorkbook = async (file: string, flags: ImportFlags): Promise<void> => {
  const wanted = await readWorkbookFile(file, flags.sheet);
  const lines = wanted.findings.map((finding) => findingLine(file, finding));
  const unread = wanted.findings.some(({ severity }) => severity === 'error');
  if (flags.into !== undefined && unread) {
    throw new CommandFault(
      [...lines, `${file}: 有数据读不出，没有改动 ${flags.into}，请改正工作簿后重新导入`],
      EXIT_FINDINGS,
    );
  }
  warn(...lines);
  if (flags.into === undefined) say(...JSON.stringify(wanted, null, 2).split('\n'));
  else {
    const copies = Object.keys(wanted.copies ?? {}).map((name) => `“${name}”`);
    if (copies.length > 0) {
      warn(`${file}: 【提示】另有工作表${copies.join('、')}也是这张表，没有读取；要读时用 --sheet 指定`);
    }
    await importInto(file, flags.into, wanted, flags);
  }
  // A warning means that a person has to look before the figures can be relied on.
  if (wanted.findings.some(({ severity }) => severity !== 'info')) throw new CommandFault([], EXIT_FINDINGS);
};

/** `nianbao import`. */
export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('读取填好的统计表（Excel）')
    .argument('<FILE.xlsx>', '填好的工作簿')
    .option('--into <REPORT.json>', '把数据和填报信息填入这份报告，其余内容不动；不写时把读到的内容以 JSON 输出')
    .option('--blank', '工作簿里空白的，报告里也改为空白；不写时保留报告里的数')
    .option('--dry-run', '只列出将改动的，不写入')
    .option('--sheet <NAME>', '有多张同样的表时，读取这一张')
    .addHelpText(
      'after',
      '\n有数据读不出或要核对时退出码为1，不是这种工作簿时为2。\n\n示例:\n  nianbao import 教育局.xlsx --into 报告.json',
    )
    .action(importWorkbook);
};
