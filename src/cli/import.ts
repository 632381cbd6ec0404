import type { Command } from 'commander';
import { figuresOf } from '../form/figures.js';
import type { FigureId, Form } from '../form/form.js';
import { forms } from '../form/index.js';
import type { ReadFinding, XlsxReading } from '../read/index.js';
import { figuresIn } from '../report/figures-in.js';
import { valueAt } from '../report/path.js';
import type { Report } from '../report/report.js';
import { CommandFault, EXIT_FINDINGS } from './fault.js';
import { decodeUtf8, readBytes, readReportFile } from './read-file.js';
import { replaceFigures } from './replace-figures.js';
import { asFault } from './report-fault.js';
import { writeWhole } from './write-file.js';

interface ImportFlags {
  readonly into?: string;
  readonly sheet?: string;
}

const severities = { error: '错误', warning: '警告', info: '提示' } as const;

const placeWords = ({ place }: ReadFinding): string =>
  place?.in === 'sheet' ? [place.sheet, place.cell].filter((part) => part !== undefined).join('!') : '';

const findingLine = (file: string, finding: ReadFinding): string => {
  const { severity, message } = finding;
  const place = placeWords(finding);
  return `${file}: ${place === '' ? '' : `${place}: `}【${severities[severity]}】${message}`;
};

/** What was read of the sheets that are wanted. */
type Wanted = Pick<XlsxReading, 'statistics' | 'findings' | 'agency' | 'year' | 'filing'> & {
  readonly form: string;
  /** Other sheets with the same table. */
  readonly copies?: XlsxReading['copies'];
};

const readWorkbookFile = async (file: string, sheet: string | undefined): Promise<Wanted> => {
  const { readXlsx } = await import('../read/index.js');
  const bytes = await readBytes(file);
  const reading = await readXlsx(bytes).catch((error: unknown) => {
    throw asFault(file, error);
  });
  // The draft and the places of its figures are for programs.
  const { report: _, places: __, ...wanted } = reading;
  if (sheet === undefined || reading.sheets.includes(sheet)) return wanted;
  const copy = reading.copies[sheet];
  if (copy) return { form: reading.form, ...copy };
  const names = [...reading.sheets, ...Object.keys(reading.copies)].join('、');
  throw new CommandFault([`${file}: 没有填写统计数据的工作表“${sheet}”，可选 ${names}`]);
};

/** Figures that were read, without those of tables that stand on other sheets. */
const figuresRead = (statistics: object, form: Form): ReadonlyMap<FigureId, number | null> =>
  new Map(
    [...figuresOf(form).keys()].flatMap((id) => {
      const value = valueAt(statistics, id.split('.'));
      return value === null || typeof value === 'number' ? [[id, value] as const] : [];
    }),
  );

const misfits = (wanted: Wanted, report: Report): readonly string[] => [
  ...(wanted.form === report.form ? [] : [`工作簿的格式是 ${wanted.form}，报告的格式是 ${report.form}`]),
  ...(wanted.year === undefined || wanted.year === report.year
    ? []
    : [`工作簿是${wanted.year}年度的，报告是${report.year}年度的`]),
];

const importInto = async (file: string, into: string, wanted: Wanted): Promise<void> => {
  const report = await readReportFile(into);
  const wrong = misfits(wanted, report);
  if (wrong.length > 0) throw new CommandFault(wrong.map((sentence) => `${file}: ${sentence}`));
  if (wanted.agency !== undefined && wanted.agency !== report.agency.name) {
    console.error(`${file}: 【提示】填报单位是“${wanted.agency}”，报告的机关是“${report.agency.name}”，请核对`);
  }
  const form = forms[report.form];
  if (!form) throw new CommandFault([`${into}: 没有格式 ${report.form}`]);
  const current = figuresIn(report, form);
  const changed = new Map([...figuresRead(wanted.statistics, form)].filter(([id, value]) => current.get(id) !== value));

  const bytes = await readBytes(into);
  const mark = bytes[0] === 0xef ? '\ufeff' : '';
  await writeWhole(into, mark + replaceFigures(decodeUtf8(into, bytes), changed));
  console.log(`${into}: 改动${changed.size}个数据`);
};

const importWorkbook = async (file: string, flags: ImportFlags): Promise<void> => {
  const wanted = await readWorkbookFile(file, flags.sheet);
  const lines = wanted.findings.map((finding) => findingLine(file, finding));
  const wrong = wanted.findings.some(({ severity }) => severity === 'error');
  if (flags.into === undefined) console.log(JSON.stringify(wanted, null, 2));
  else if (wrong) {
    throw new CommandFault(
      [...lines, `${file}: 有数据读不出，没有改动 ${flags.into}，请改正工作簿后重新导入`],
      EXIT_FINDINGS,
    );
  }
  for (const line of lines) console.error(line);
  const copies = Object.keys(wanted.copies ?? {}).map((name) => `“${name}”`);
  if (flags.into !== undefined && copies.length > 0) {
    console.error(`${file}: 【提示】另有工作表${copies.join('、')}也是这张表，没有读取；要读时用 --sheet 指定`);
  }
  if (flags.into !== undefined) await importInto(file, flags.into, wanted);
  if (wrong) throw new CommandFault([], EXIT_FINDINGS);
};

/** `nianbao import`. */
export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('读取填好的统计表（Excel）')
    .argument('<FILE.xlsx>', '填好的工作簿')
    .option('--into <REPORT.json>', '把数据填入这份报告，其余内容不动；不写时把读到的内容以 JSON 输出')
    .option('--sheet <NAME>', '有多张同样的表时，读取这一张')
    .addHelpText(
      'after',
      '\n有数据读不出时退出码为1，不是这种工作簿时为2。\n\n示例:\n  nianbao import 教育局.xlsx --into 报告.json',
    )
    .action(importWorkbook);
};
