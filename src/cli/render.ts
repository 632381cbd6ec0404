import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type FacePreset, facePresets } from '../layout/faces.js';
import { type LayoutOptions, resolveLayout } from '../layout/layout.js';
import type { Report } from '../report/report.js';
import { wholeNumber } from './arguments.js';
import { refuseErrors } from './check-input.js';
import { describeFonts, fontsWanted } from './chosen-fonts.js';
import { CommandFault } from './fault.js';
import { findSameNames, outputName } from './file-names.js';
import { formats } from './formats.js';
import { startProgress } from './progress.js';
import { type Input, previousOf, readAll, reportsAmong } from './read-reports.js';
import type { RenderedFile, RenderJob } from './render-job.js';
import { renderEach } from './render-pool.js';
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

/** Reports without errors; of the others, what is wrong. */
const passStrict = (
  named: readonly Named[],
  lastYear: (input: Input) => Report | undefined,
): { passed: readonly Named[]; faults: readonly string[] } => {
  const passed: Named[] = [];
  const faults: string[] = [];
  for (const input of named) {
    try {
      refuseErrors(input, { previous: lastYear(input) });
      passed.push(input);
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      faults.push(...error.lines);
    }
  }
  return { passed, faults };
};

const writeAll = async (folder: string, name: string, files: readonly RenderedFile[]): Promise<readonly string[]> => {
  const paths: string[] = [];
  for (const { ending, bytes } of files) {
    const path = join(folder, `${name}.${ending}`);
    await writeWhole(path, bytes);
    paths.push(path);
  }
  return paths;
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
  if (flags.format.includes('pdf')) for (const line of await describeFonts(fonts)) console.error(line);

  const { passed, faults: refused } = flags.strict
    ? passStrict(named, (input) => previousOf(input, inputs, previous.inputs))
    : { passed: named, faults: [] };
  const faults = [...unread, ...refused];
  const names = new Map(named.map(({ file, name }) => [file, name]));
  const jobs: RenderJob[] = [];
  for (const input of passed) {
    try {
      const options = { layout, fonts, previous: previousOf(input, inputs, previous.inputs) };
      jobs.push({ file: input.file, report: input.report, endings: flags.format, options });
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      faults.push(...error.lines);
    }
  }
  let failed = files.length - jobs.length;
  let written = 0;
  const progress = await startProgress(jobs.length);
  await renderEach(jobs, async ({ file }, result) => {
    try {
      if ('faults' in result) throw new CommandFault(result.faults);
      const paths = await writeAll(flags.out, names.get(file) ?? file, result.files);
      written += paths.length;
      progress.done(paths);
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      failed += 1;
      faults.push(...error.lines);
      progress.done([]);
    }
  });
  progress.end();
  if (files.length > 1) console.error(summary(files.length, failed, written));
  if (faults.length > 0) throw new CommandFault(faults);
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
