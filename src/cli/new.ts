import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import { figuresOf, nestById } from '../figures/figures.js';
import type { Form } from '../form/form.js';
import { forms } from '../form/index.js';
import { readReport } from '../report/parse-report.js';
import { valueAt } from '../report/path.js';
import { yearNumber } from './arguments.js';
import { CommandFault } from './fault.js';
import { formOfYear } from './form-of-year.js';
import { decodeUtf8, exists, readBytes } from './read-file.js';
import { SCHEMA_NAME } from './read-reports.js';
import { asFault } from './report-fault.js';
import { say } from './terminal.js';
import { writeWhole } from './write-file.js';

interface NewFlags {
  readonly form?: string;
  readonly year: number;
  readonly agency: string;
  readonly shortName?: string;
  readonly out: string;
}

/** A report to start from: every part empty, every figure blank. */
const startingReport = (form: Form, { year, agency, shortName }: NewFlags): object => ({
  $schema: `./${SCHEMA_NAME}`,
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
  throw new CommandFault(['nianbao: 安装不完整，缺少 schema.json']);
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

const create = async (flags: NewFlags): Promise<void> => {
  const form = formOfYear(flags.year, flags.form);
  const report = startingReport(form, flags);
  try {
    readReport(report);
  } catch (error) {
    throw asFault(basename(flags.out), error);
  }
  if (await exists(flags.out)) throw new CommandFault([`${flags.out}: 文件已存在，请换一个文件名`]);
  const schema = join(dirname(flags.out), SCHEMA_NAME);
  const text = await schemaText();
  if ((await exists(schema)) && !isSchema(decodeUtf8(schema, await readBytes(schema)))) {
    throw new CommandFault([`${schema}: 同名文件不是报告的格式说明，没有改动；请移走它，或换一个文件夹`]);
  }
  await writeWhole(schema, text);
  await writeWhole(flags.out, `${JSON.stringify(report, null, 2)}\n`);
  say(flags.out);
  say(schema);
};

/** `nianbao new`. */
export const addNew = (program: Command): void => {
  program
    .command('new')
    .description('新建一份空白报告，供填写')
    .requiredOption('--year <YEAR>', '报告年度', yearNumber)
    .requiredOption('--agency <NAME>', '机关全称')
    .option('--short-name <NAME>', '机关简称，用于统计表标题')
    .addOption(new Option('--form <ID>', '报告格式，不写时按年度选用').choices(Object.keys(forms)))
    .option('-o, --out <FILE>', '输出文件', 'report.json')
    .addHelpText('after', '\n示例:\n  nianbao new --year 2026 --agency 某某市人民政府 --out 2026/report.json')
    .action(create);
};
