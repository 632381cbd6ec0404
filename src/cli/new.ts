import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { figuresOf, nestById } from '../figures/figures.js';
import type { Form } from '../form/form.js';
import { readReport } from '../report/parse-report.js';
import { valueAt } from '../report/path.js';
import { yearNumber } from './arguments.js';
import { readForms } from './custom-forms.js';
import { CommandFault, faultOf } from './fault.js';
import { faultsOf } from './faults-of.js';
import { formOfYear } from './form-of-year.js';
import { again } from './given-files.js';
import { type OutputFlags, tell } from './output.js';
import { decodeUtf8, exists, readBytes } from './read-file.js';
import { SCHEMA_NAME } from './read-reports.js';
import { sampleReport } from './sample-report.js';
import { STANDARD_OUTPUT, writeOut, writeWhole } from './write-file.js';

interface NewFlags extends OutputFlags {
  readonly form?: string;
  readonly forms?: readonly string[];
  readonly year: number;
  readonly agency: string;
  readonly shortName?: string;
  readonly out: string;
  readonly sample?: true;
}

/** A report to start from: every part empty, every figure blank. */
const blankReport = (form: Form, { year, agency, shortName }: NewFlags): object => ({
  form: form.id,
  year,
  agency: { name: agency, ...(shortName === undefined ? {} : { shortName }) },
  preamble: [],
  parts: Object.fromEntries(form.parts.map((part) => [part.key, []])),
  statistics: nestById(new Map([...figuresOf(form).keys()].map((id) => [id, null]))),
});

const schemaText = async (): Promise<string> => {
  // The schema lies at the package's root: one folder up from dist, two from src/cli.
  for (const up of ['../schema.json', '../../schema.json']) {
    const file = fileURLToPath(new URL(up, import.meta.url));
    if (await exists(file)) return new TextDecoder().decode(await readBytes(file));
  }
  throw faultOf(undefined, 'internal', '安装不完整，缺少 schema.json');
};

/** Whether a text is the JSON Schema of reports, of this version or another: only that is replaced. */
const isSchema = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return valueAt(value, ['title']) === '政府信息公开工作年度报告' && valueAt(value, ['definitions']) !== undefined;
  } catch {
    return false;
  }
};

const writeSchema = async (schema: string): Promise<void> => {
  const text = await schemaText();
  if ((await exists(schema)) && !isSchema(decodeUtf8(schema, await readBytes(schema)))) {
    const message = '同名文件不是报告的格式说明，没有改动；请移走它，或换一个文件夹';
    throw faultOf(schema, 'file-exists', message);
  }
  await writeWhole(schema, text);
};

const create = async (flags: NewFlags): Promise<void> => {
  const { out } = flags;
  const custom = await readForms(flags.forms);
  const form = formOfYear(flags.year, flags.form, custom);
  const report = { $schema: `./${SCHEMA_NAME}`, ...(flags.sample ? sampleReport : blankReport)(form, flags) };
  try {
    readReport(report, { forms: custom });
  } catch (error) {
    throw new CommandFault(faultsOf(basename(out), error));
  }
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (out === STANDARD_OUTPUT) return writeOut(out, text);
  if (await exists(out)) throw faultOf(out, 'file-exists', '文件已存在，请换一个文件名');
  const schema = join(dirname(out), SCHEMA_NAME);
  await writeSchema(schema);
  await writeWhole(out, text);
  tell(flags, { written: [out, schema] }, [out, schema]);
};

/** `nianbao new`. */
export const addNew = (program: Command): void => {
  program
    .command('new')
    .description('新建一份空白报告，供填写')
    .requiredOption('--year <YEAR>', '报告年度', yearNumber)
    .requiredOption('--agency <NAME>', '机关全称')
    .option('--short-name <NAME>', '机关简称，用于统计表标题')
    .option('--form <ID>', '报告格式，不写时按年度选用')
    .option('--forms <FORM.json>', '自己的报告格式，可重复', again)
    .option('--sample', '写一份填好的示例报告，可直接校核、输出，供试用和改写')
    .option('-o, --out <FILE>', '输出文件；- 为标准输出', 'report.json')
    .option('--json', '以 JSON 输出结果')
    .option('-q, --quiet', '只输出错误')
    .addHelpText('after', '\n示例:\n  nianbao new --year 2026 --agency 某某市人民政府 --out 2026/report.json')
    .action(create);
};
