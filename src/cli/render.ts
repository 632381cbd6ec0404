import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type FacePreset, facePresets } from '../layout/faces.js';
import { type LayoutOptions, resolveLayout } from '../layout/layout.js';
import { wholeNumber } from './arguments.js';
import { errorsOf } from './check-input.js';
import { describeFonts, fontsWanted } from './chosen-fonts.js';
import { CommandFault } from './fault.js';
import { findSameNames, outputName } from './file-names.js';
import { formats } from './formats.js';
import { startProgress } from './progress.js';
import { type Input, previousOf, readAll, reportsAmong } from './read-reports.js';
import type { RenderJob, RenderResult } from './render-job.js';
import { renderEach } from './render-pool.js';
import { faultLines } from './report-fault.js';
import { warn } from './terminal.js';
import { writeWhole } from './write-file.js';

interface RenderFlags {
  readonly out: string;
  readonly format: readonly string[];
  readonly name?: string;
  readonly previous?: readonly string[];
  readonly faces?: FacePreset;
  readonly fonts?: string;
  readonly lines?: number;
  readonly pageNumber?: LayoutOptions['pageNumberPosition'];
  readonly firstPage?: number;
  readonly strict?: true;
}

const formatList = (value: string): readonly string[] => {
  const names = value.split(/[,，]/).map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(formats, name));
  if (unknown !== undefined) throw new InvalidArgumentError(`可用的格式：${Object.keys(formats).join(',')}`);
  return [...new Set(names)];
};

const layoutOf = (flags: RenderFlags): LayoutOptions => ({
  ...(flags.faces === undefined ? {} : { faces: flags.faces }),
  ...(flags.lines === undefined ? {} : { linesPerPage: flags.lines }),
  ...(flags.pageNumber === undefined ? {} : { pageNumberPosition: flags.pageNumber }),
  ...(flags.firstPage === undefined ? {} : { firstPageNumber: flags.firstPage }),
});

interface Named extends Input {
  readonly name: string;
}

/** Names the files of every report; throws if two would bear one name, before anything is written. */
const nameAll = (
  inputs: readonly Input[],
  pattern: string | undefined,
  unread: readonly string[],
): readonly Named[] => {
  const named = inputs.map((input) => ({ ...input, name: outputName(input.file, input.report, pattern) }));
  const same = findSameNames(named);
  if (same.length > 0) throw new CommandFault([...unread, ...same]);
  return named;
};

/** Something done for each of many reports: what came of it, and the faults of those for which nothing did. */
interface Done<T> {
  readonly values: readonly T[];
  readonly faults: readonly string[];
}

/** Does something for each report; what goes wrong with one never touches another. */
const forEach = <T>(inputs: readonly Named[], step: (input: Named) => T): Done<T> => {
  const values: T[] = [];
  const faults: string[] = [];
  for (const input of inputs) {
    try {
      values.push(step(input));
    } catch (error) {
      faults.push(...faultLines(input.file, error));
    }
  }
  return { values, faults };
};

interface NamedJob extends RenderJob {
  readonly name: string;
}

/** Which files of a report were written, and why the others were not. */
interface Written {
  readonly paths: readonly string[];
  readonly faults: readonly string[];
}

const writeAll = async (folder: string, name: string, { files, faults }: RenderResult): Promise<Written> => {
  const paths: string[] = [];
  const lines = [...faults];
  for (const { ending, bytes } of files) {
    const path = join(folder, `${name}.${ending}`);
    try {
      await writeWhole(path, bytes);
      paths.push(path);
    } catch (error) {
      lines.push(...faultLines(path, error));
    }
  }
  return { paths, faults: lines };
};

const summary = (reports: number, failed: number, files: number): string =>
  `共${reports}份报告，成功${reports - failed}份，失败${failed}份，写出${files}个文件`;

const render = async (given: readonly string[], flags: RenderFlags): Promise<void> => {
  const files = reportsAmong(given);
  const { inputs, faults: unread } = await readAll(files);
  const previous = await readAll(flags.previous ?? []);
  if (previous.faults.length > 0) throw new CommandFault(previous.faults);
  const named = nameAll(inputs, flags.name, unread);
  const layout = layoutOf(flags);
  resolveLayout(layout);
  const fonts = fontsWanted(flags.fonts, flags.faces ?? 'gb2312');
  if (flags.format.includes('pdf')) warn(...(await describeFonts(fonts)));

  const jobs = forEach(named, (input): NamedJob => {
    const lastYear = previousOf(input, inputs, previous.inputs);
    const errors = flags.strict ? errorsOf(input, { previous: lastYear }) : [];
    if (errors.length > 0) throw new CommandFault(errors);
    const { file, report, name } = input;
    return { file, report, name, endings: flags.format, options: { layout, fonts, previous: lastYear } };
  });
  const faults = [...unread, ...jobs.faults];
  let failed = files.length - jobs.values.length;
  let written = 0;
  const progress = await startProgress(jobs.values.length);
  await renderEach(jobs.values, async ({ name }, result) => {
    const { paths, faults: lines } = await writeAll(flags.out, name, result);
    written += paths.length;
    if (lines.length > 0) failed += 1;
    faults.push(...lines);
    progress.done(paths);
  });
  progress.end();
  if (files.length > 1) warn(summary(files.length, failed, written));
  if (faults.length > 0) throw new CommandFault([...new Set(faults)]);
};

/** `nianbao render`. */
export const addRender = (program: Command): void => {
  program
    .command('render')
    .description('由报告生成上报文件')
    .argument('<REPORT.json...>', '报告文件，UTF-8 编码的 JSON')
    .requiredOption('-o, --out <DIR>', '输出文件夹，没有时新建')
    .option('-f, --format <LIST>', `格式，用逗号隔开：${Object.keys(formats).join(',')}`, formatList, ['docx'])
    .option('--name <PATTERN>', "输出文件名，如 '{shortName}{year}'；默认与输入文件同名")
    .option('--previous <REPORT.json...>', '上年报告，计算增长率用')
    .addOption(new Option('--faces <PRESET>', '字体').choices(Object.keys(facePresets)))
    .option('--fonts <WHERE>', 'PDF 用的字体：official（本机的官方字体）或字体文件夹；默认用随附的替代字体')
    .option('--lines <N>', '每面行数，默认22', wholeNumber)
    .addOption(new Option('--page-number <PLACE>', '页码位置').choices(['outside', 'centred', 'none']))
    .option('--first-page <N>', '首页页码，默认1', wholeNumber)
    .option('--strict', '检查有错误的报告不生成文件')
    .addHelpText(
      'after',
      `\n示例:\n  nianbao render 报告.json --out 上报 --format docx,pdf,xlsx --name '{shortName}{year}'`,
    )
    .action(render);
};
