import { type Command, Option } from 'commander';
import { applyEdits, modify } from 'jsonc-parser';
import type { Change, Conflict, MergedEdits } from '../read/index.js';
import { placeText } from '../read/place-text.js';
import { previousYearFault } from '../report/read-previous.js';
import type { Report } from '../report/report.js';
import { readForms } from './custom-forms.js';
import { CommandFault, EXIT_FINDINGS, faultOf } from './fault.js';
import { faultsOf } from './faults-of.js';
import { again } from './given-files.js';
import { formattingOf } from './import-changes.js';
import { parsePath } from './locate.js';
import { type OutputFlags, remark, tell } from './output.js';
import { readBytes, readReportFile } from './read-file.js';
import { readForeign } from './read-word.js';
import { readFindingLine } from './source-places.js';
import { writeWhole } from './write-file.js';

interface MergeFlags extends OutputFlags {
  readonly forms?: readonly string[];
  readonly previous?: string;
  readonly dryRun?: true;
  readonly revisions?: 'accept' | 'reject';
}

const kinds: { readonly [kind in Change['kind']]: string } = {
  text: '改文字',
  heading: '改标题',
  figure: '改数据',
  inserted: '新增',
  deleted: '删除',
  moved: '移动',
};

/** Characters of a text that a line repeats. */
const QUOTED = 40;
const quoted = (text: string | undefined): string =>
  text === undefined ? '空白' : text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;

/** Characters that are repeated before a difference, for its reader to find it. */
const AROUND = 12;

/** How many characters two texts begin with in common. */
const alikeUpTo = (one: string, other: string): number => {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at += 1;
  return at;
};

/** Both versions of a text, from shortly before where they part. */
const bothQuoted = (before: string | undefined, after: string | undefined): string => {
  const from = Math.max(0, alikeUpTo(before ?? '', after ?? '') - AROUND);
  const lead = from > 0 ? '…' : '';
  const rest = (text: string | undefined): string | undefined => text && `${lead}${quoted(text.slice(from))}`;
  return `${rest(before) ?? quoted(before)} → ${rest(after) ?? quoted(after)}`;
};

const changeLine = ({ kind, path, to, before, after, place }: Change): string => {
  const where = placeText(place);
  const moved = kind === 'moved' ? `${path} → ${to ?? path}` : path;
  const description =
    kind === 'moved' || kind === 'inserted'
      ? quoted(after)
      : kind === 'deleted'
        ? quoted(before)
        : bothQuoted(before, after);
  return `  【${kinds[kind]}】${moved}${where === '' ? '' : `（${where}）`}：${description}`;
};

const conflictLine = (file: string, { path, placeholder, before, after, kept, place }: Conflict): string => {
  const what = kept ? '没有采用，仍按统计表印出：数确实变了的，请改统计表中的数' : '已按改后的文字写入，请核对统计表';
  return `${file}: ${placeText(place)}: 【警告】${path} 中 ${placeholder} 印出的是“${before}”，改成了“${quoted(after)}”，${what}`;
};

/** The report's JSON with what was merged: what did not change keeps every byte. */
const mergedText = (json: string, before: Report, after: Report, changes: readonly Change[]): string => {
  const formattingOptions = formattingOf(json);
  const set = (text: string, path: readonly (string | number)[], value: unknown): string =>
    applyEdits(text, modify(text, [...path], value, { formattingOptions }));
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const roots = ['title', 'preamble', 'filing', 'issued', 'notes'] as const;
  const [old, now] = [before.parts, after.parts] as readonly { readonly [key: string]: unknown }[];
  let text = json;
  for (const root of roots) if (!isSame(before[root], after[root])) text = set(text, [root], after[root]);
  for (const key of Object.keys(now ?? {}))
    if (!isSame(old?.[key], now?.[key])) text = set(text, ['parts', key], now?.[key]);
  for (const { kind, path, after: value } of changes) {
    if (kind === 'figure') text = set(text, parsePath(path), value === undefined ? null : Number(value));
  }
  return text;
};

const merge = async (into: string, edited: string, flags: MergeFlags): Promise<void> => {
  const forms = await readForms(flags.forms);
  const { report, text } = await readReportFile(into, { forms });
  const previous = flags.previous === undefined ? undefined : (await readReportFile(flags.previous, { forms })).report;
  const fault = previous && previousYearFault(report, previous);
  if (fault !== undefined) throw faultOf(flags.previous, 'previous-year', fault);
  const options = {
    forms,
    form: report.form,
    year: report.year,
    agency: report.agency.name,
    revisions: flags.revisions,
  };
  const reading = await readForeign(edited, undefined, options);
  const { mergeEdits } = await import('../read/index.js');
  let merged: MergedEdits;
  try {
    merged = mergeEdits(report, reading, { forms, previous });
  } catch (error) {
    throw new CommandFault(faultsOf(edited, error));
  }
  const { changes, conflicts } = merged;
  remark(flags, ...reading.findings.map((finding) => readFindingLine(edited, finding)));
  if (!flags.dryRun && changes.length > 0) {
    const mark = (await readBytes(into))[0] === 0xef ? '\ufeff' : '';
    await writeWhole(into, mark + mergedText(text, report, merged.report, changes));
  }
  tell(flags, { file: edited, into, written: !flags.dryRun, changes, conflicts, findings: reading.findings }, [
    `${into}: ${flags.dryRun ? '将改动' : '改动'}${changes.length}处`,
    ...changes.map(changeLine),
  ]);
  remark(flags, ...conflicts.map((conflict) => conflictLine(edited, conflict)));
  const unsure = reading.findings.some(({ severity }) => severity === 'error');
  if (unsure || conflicts.length > 0) throw new CommandFault([], EXIT_FINDINGS);
};

/** `nianbao merge`. */
export const addMerge = (program: Command): void => {
  program
    .command('merge')
    .description('把在 Word 里改过的内容并回报告')
    .argument('<REPORT.json>', '生成 Word 文件的报告')
    .argument('<FILE.docx>', '改过的 Word 文件')
    .option('--previous <REPORT.json>', '上年报告，正文有 {{growth:…}} 时用')
    .option('--forms <FORM.json>', '自己的报告格式，可重复', again)
    .addOption(new Option('--revisions <HOW>', '修订按全部接受（默认）或全部拒绝读取').choices(['accept', 'reject']))
    .option('--dry-run', '只列出改动，不写入')
    .option('--json', '每行输出一个 JSON 对象，供程序读取')
    .option('-q, --quiet', '只输出错误')
    .addHelpText(
      'after',
      '\n有要核对的地方时退出码为1，文件读不了时为2。\n\n示例:\n  nianbao merge 报告.json 改过的.docx',
    )
    .action(merge);
};
