import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { facePresets } from '../layout/faces.js';
import type { LayoutOptions } from '../layout/layout.js';
import type { Report } from '../report/report.js';
import { CommandFault } from './fault.js';
import { findSameNames, outputName } from './file-names.js';
import { formats, type RenderOptions } from './formats.js';
import { readReportFile, reportFault } from './read-file.js';
import { writeWhole } from './write-file.js';

interface RenderFlags {
  readonly out: string;
  readonly format: readonly string[];
  readonly name?: string;
  readonly previous?: readonly string[];
  readonly faces?: LayoutOptions['faces'];
  readonly lines?: number;
  readonly pageNumber?: LayoutOptions['pageNumberPosition'];
  readonly firstPage?: number;
}

interface Input {
  readonly file: string;
  readonly report: Report;
}

const formatList = (value: string): readonly string[] => {
  const names = value.split(/[,，]/).map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(formats, name));
  if (unknown !== undefined) throw new InvalidArgumentError(`可用的格式：${Object.keys(formats).join(',')}`);
  return [...new Set(names)];
};

const wholeNumber = (value: string): number => {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('应为整数');
  return Number(value);
};

const layoutOf = (flags: RenderFlags): LayoutOptions => ({
  ...(flags.faces === undefined ? {} : { faces: flags.faces }),
  ...(flags.lines === undefined ? {} : { linesPerPage: flags.lines }),
  ...(flags.pageNumber === undefined ? {} : { pageNumberPosition: flags.pageNumber }),
  ...(flags.firstPage === undefined ? {} : { firstPageNumber: flags.firstPage }),
});

/** Last year's report of the same agency; the only one given where there is but one of each. */
const previousOf = (input: Input, inputs: readonly Input[], previous: readonly Input[]): Report | undefined => {
  const same = previous.find(({ report }) => report.agency.name === input.report.agency.name);
  return (same ?? (inputs.length === 1 && previous.length === 1 ? previous[0] : undefined))?.report;
};

/** Reads each file; says what is wrong with those that are no reports. */
const readAll = async (files: readonly string[]): Promise<{ inputs: readonly Input[]; faults: readonly string[] }> => {
  const inputs: Input[] = [];
  const faults: string[] = [];
  for (const file of files) {
    try {
      inputs.push({ file, report: await readReportFile(file) });
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      faults.push(...error.lines);
    }
  }
  return { inputs, faults };
};

/** All formats of one report, in memory: files are written only when every one of them is done. */
const renderAll = async (
  { file, report }: Input,
  endings: readonly string[],
  options: RenderOptions,
): Promise<readonly { ending: string; bytes: Uint8Array }[]> => {
  try {
    const rendered = [];
    for (const ending of endings) {
      const load = formats[ending];
      if (load) rendered.push({ ending, bytes: await (await load())(report, options) });
    }
    return rendered;
  } catch (error) {
    throw reportFault(file, error);
  }
};

const render = async (files: readonly string[], flags: RenderFlags): Promise<void> => {
  const { inputs, faults: unread } = await readAll(files);
  const previous = await readAll(flags.previous ?? []);
  if (previous.faults.length > 0) throw new CommandFault(previous.faults);
  const named = inputs.map((input) => ({ ...input, name: outputName(input.file, input.report, flags.name) }));
  const same = findSameNames(named);
  if (same.length > 0) throw new CommandFault([...unread, ...same]);

  const faults = [...unread];
  for (const input of named) {
    const last = previousOf(input, inputs, previous.inputs);
    try {
      const rendered = await renderAll(input, flags.format, { layout: layoutOf(flags), previous: last });
      for (const { ending, bytes } of rendered) {
        const path = join(flags.out, `${input.name}.${ending}`);
        await writeWhole(path, bytes);
        console.log(path);
      }
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      faults.push(...error.lines);
    }
  }
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
    .option('--lines <N>', '每面行数，默认22', wholeNumber)
    .addOption(new Option('--page-number <PLACE>', '页码位置').choices(['outside', 'centred', 'none']))
    .option('--first-page <N>', '首页页码，默认1', wholeNumber)
    .addHelpText('after', `\n示例:\n  nianbao render 报告.json --out 上报 --format docx,txt --name '{shortName}{year}'`)
    .action(render);
};
