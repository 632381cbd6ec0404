import { type Command, InvalidArgumentError, Option } from 'commander';
import { type AccountedNumber, accountForNumbers, type NumberAccount } from '../check/account/account-for-numbers.js';
import type { CheckOptions } from '../check/check-report.js';
import type { Finding } from '../check/finding.js';
import { rules } from '../check/rules.js';
import { type PlaceholderSuggestion, suggestPlaceholders } from '../check/suggest-placeholders.js';
import type { Severity } from '../form/form.js';
import { checkInput } from './check-input.js';
import { readForms, vocabulariesOf } from './custom-forms.js';
import { CommandFault, EXIT_FAULT, EXIT_FINDINGS } from './fault.js';
import { faultsOf } from './faults-of.js';
import { findingLines, summaryLine } from './finding-lines.js';
import { again, givenFiles } from './given-files.js';
import { locate } from './locate.js';
import { numberLines } from './number-lines.js';
import { type Input, previousOf, readAll, readJsonOrDocx, reportsAmong } from './read-reports.js';
import { severityNames } from './severity-names.js';
import { readFindingLine } from './source-places.js';
import { say } from './terminal.js';

type Severities = { readonly [code: string]: Severity | 'off' };

interface CheckFlags {
  readonly forms?: readonly string[];
  readonly previous?: readonly string[];
  readonly severity?: Severities;
  readonly format: 'text' | 'json';
  readonly suggest?: true;
  readonly numbers?: true;
}

interface Checked {
  readonly input: Input;
  readonly findings: readonly Finding[];
  readonly account: NumberAccount;
  /** Only if asked for. */
  readonly suggestions?: readonly PlaceholderSuggestion[];
}

const levels: readonly string[] = [...Object.keys(severityNames), 'off'];
const isLevel = (value: string | undefined): value is Severity | 'off' => value !== undefined && levels.includes(value);

const severityPair = (pair: string): readonly [string, Severity | 'off'] => {
  const [code = '', level] = pair.split('=').map((part) => part.trim());
  if (!rules.some((rule) => rule.code === code)) throw new InvalidArgumentError(`没有检查项“${code}”`);
  if (!isLevel(level)) throw new InvalidArgumentError(`“${code}”的级别应为 ${levels.join('、')} 之一`);
  return [code, level];
};

const severityList = (value: string, before: Severities = {}): Severities => ({
  ...before,
  ...Object.fromEntries(value.split(/[,，]/).map(severityPair)),
});

const checkOne = (input: Input, options: CheckOptions, suggest: boolean): Checked => {
  const checked = { input, findings: checkInput(input, options), account: accountForNumbers(input.report, options) };
  const { forms, vocabulary } = options;
  return suggest ? { ...checked, suggestions: suggestPlaceholders(input.report, { forms, vocabulary }) } : checked;
};

const printText = (checked: readonly Checked[], unread: number, listed: boolean): void => {
  for (const { input, findings, account, suggestions = [] } of checked) {
    for (const finding of input.reading?.findings ?? []) say(readFindingLine(input.file, finding));
    for (const line of findingLines(input, findings)) say(line);
    if (checked.length > 1) say(`  ${account.summary}`);
    if (listed) for (const line of numberLines(account)) say(line);
    for (const { place, text, replacement } of suggestions) say(`  ${place}：${text} → ${replacement}`);
  }
  say(
    summaryLine(
      checked.map(({ findings }) => findings),
      unread,
    ),
  );
  // One report's account closes the whole.
  const [only, ...others] = checked;
  if (only !== undefined && others.length === 0) say(only.account.summary);
};

/** A finding is told by its code alone: it stands among the findings. */
const asJson = ({ finding, ...number }: AccountedNumber) => (finding ? { ...number, finding: finding.code } : number);

/** One object a line, so that a program can read report by report. */
const printJson = (checked: readonly Checked[]): void => {
  for (const { input, account, ...found } of checked) {
    const numbers = account.numbers.map(asJson);
    say(
      JSON.stringify({
        file: input.file,
        ...(input.reading ? { reading: input.reading.findings } : {}),
        ...found,
        account: { summary: account.summary, totals: account.totals, numbers },
      }),
    );
  }
};

const check = async (given: readonly string[], flags: CheckFlags): Promise<void> => {
  const files = reportsAmong(await givenFiles(given));
  const forms = await readForms(flags.forms);
  const { inputs, faults: unread } = await readAll(files, { forms }, readJsonOrDocx);
  const previous = await readAll(await givenFiles(flags.previous ?? []), { forms });
  if (previous.faults.length > 0) throw new CommandFault(previous.faults);

  const faults = [...unread];
  const checked: Checked[] = [];
  for (const input of inputs) {
    try {
      const options = {
        forms,
        previous: previousOf(input, inputs, previous.inputs),
        severities: flags.severity,
        vocabulary: vocabulariesOf(forms),
      };
      checked.push(checkOne(input, options, flags.suggest ?? false));
    } catch (error) {
      faults.push(...locate(input, faultsOf(input.file, error)));
    }
  }
  if (flags.format === 'json') printJson(checked);
  else printText(checked, files.length - checked.length, flags.numbers ?? false);

  const wrong = checked.some(({ input, findings }) =>
    [...findings, ...(input.reading?.findings ?? [])].some(({ severity }) => severity === 'error'),
  );
  if (faults.length > 0) throw new CommandFault(faults, EXIT_FAULT);
  if (wrong) throw new CommandFault([], EXIT_FINDINGS);
};

/** `nianbao check`. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description('上报前检查：勾稽关系、文表一致、文字、与上年比较')
    .argument('<REPORT.json|FILE.docx...>', '报告文件，UTF-8 编码的 JSON，或 Word 文件；- 为标准输入')
    .option('--previous <REPORT.json>', '上年报告，与上年比较用，可重复', again)
    .option('--forms <FORM.json>', '自己的报告格式，可重复', again)
    .option('--severity <LIST>', '调整级别，如 blank-figure=error,mark-width=off', severityList)
    .addOption(new Option('-f, --format <FORMAT>', '输出格式').choices(['text', 'json']).default('text'))
    .option('--numbers', '逐一列出正文的数字及核对结果')
    .option('--suggest', '列出正文中可改用 {{数据项}} 的数字')
    .addHelpText(
      'after',
      '\n有错误时退出码为1，文件读不了时为2。\n\n示例:\n  nianbao check 报告.json --previous 上年报告.json',
    )
    .action(check);
};
