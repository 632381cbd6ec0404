import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type FacePreset, facePresets } from '../layout/faces.js';
import { type LayoutOptions, resolveLayout } from '../layout/layout.js';
import { embedsFonts, type Format, isFormat, renderers } from '../pool/renderers.js';
import { usualSize } from '../pool/usual-size.js';
import { type ArchiveFlags, archiveOptions, claimList, ofdArchiveOptions } from './archive-options.js';
import { wholeNumber } from './arguments.js';
import { errorsOf } from './check-input.js';
import { chooseFonts, noFonts } from './chosen-fonts.js';
import { readForms } from './custom-forms.js';
import { CommandFault, type Fault, faultOf } from './fault.js';
import { faultsOf } from './faults-of.js';
import { findSameNames, outputName } from './file-names.js';
import { again, givenFiles, unquoted } from './given-files.js';
import { locate } from './locate.js';
import { type OutputFlags, remark } from './output.js';
import { type PageFlags, pageOptions } from './page-options.js';
import { startProgress } from './progress.js';
import { type Input, previousOf, readAll, reportsAmong } from './read-reports.js';
import { renderEach } from './render-each.js';
import type { RenderJob, RenderResult } from './render-job.js';
import { STANDARD_OUTPUT, writeOut } from './write-file.js';

interface RenderFlags extends OutputFlags, PageFlags, ArchiveFlags {
  readonly forms?: readonly string[];
  readonly jobs?: number;
  readonly out: string;
  readonly format: readonly Format[];
  readonly name?: string;
  readonly previous?: readonly string[];
  readonly faces?: FacePreset;
  readonly fonts?: string;
  readonly lines?: number;
  readonly pageNumber?: LayoutOptions['pageNumberPosition'];
  readonly firstPage?: number;
  readonly strict?: true;
}

const formatList = (value: string, before: readonly Format[] = []): readonly Format[] => {
  const typed = value.split(/[,，]/).map((name) => name.trim().toLowerCase());
  const names = typed.filter((name) => name !== '');
  const known = names.filter(isFormat);
  if (known.length === 0 || known.length < names.length) {
    throw new InvalidArgumentError(`可用的格式：${Object.keys(renderers).join(',')}`);
  }
  return [...new Set([...before, ...known])];
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
const nameAll = (inputs: readonly Input[], pattern: string | undefined, unread: readonly Fault[]): readonly Named[] => {
  const named = inputs.map((input) => ({ ...input, name: outputName(input.file, input.report, pattern) }));
  const same = findSameNames(named);
  if (same.length > 0) throw new CommandFault([...unread, ...same]);
  return named;
};

/** Something done for each of many reports: what came of it, and the faults of those for which nothing did. */
interface Done<T> {
  readonly values: readonly T[];
  readonly faults: readonly Fault[];
}

/** Does something for each report; what goes wrong with one never touches another. */
const forEach = <T>(inputs: readonly Named[], step: (input: Named) => T): Done<T> => {
  const values: T[] = [];
  const faults: Fault[] = [];
  for (const input of inputs) {
    try {
      values.push(step(input));
    } catch (error) {
      faults.push(...locate(input, faultsOf(input.file, error)));
    }
  }
  return { values, faults };
};

interface NamedJob extends RenderJob {
  readonly text: string;
}

/** Which files of a report were written, and why the others were not. */
interface Written {
  readonly paths: readonly string[];
  readonly faults: readonly Fault[];
}

const writeAll = async (folder: string, job: NamedJob, result: RenderResult): Promise<Written> => {
  const paths: string[] = [];
  const faults = [...locate(job, result.faults)];
  for (const { ending, bytes } of result.files) {
    const path = folder === STANDARD_OUTPUT ? folder : join(folder, `${job.name}.${ending}`);
    try {
      await writeOut(path, bytes);
      paths.push(path);
    } catch (error) {
      faults.push(...faultsOf(path, error));
    }
  }
  return { paths, faults };
};

const summary = (reports: number, failed: number, files: number): string =>
  `共${reports}份报告，成功${reports - failed}份，失败${failed}份，写出${files}个文件`;

/** Standard output takes the bytes of one file, and nothing else. */
const outputFlags = (flags: RenderFlags, reports: number): OutputFlags => {
  if (flags.out !== STANDARD_OUTPUT) return flags;
  if (reports === 1 && flags.format.length === 1) return { quiet: true };
  throw faultOf(undefined, 'misuse', '--out - 一次只能输出一份报告的一种格式');
};

const render = async (given: readonly string[], flags: RenderFlags): Promise<void> => {
  const files = reportsAmong(await givenFiles(given));
  const output = outputFlags(flags, files.length);
  const forms = await readForms(flags.forms);
  const { inputs, faults: unread } = await readAll(files, { forms });
  const previous = await readAll(await givenFiles(flags.previous ?? []), { forms });
  if (previous.faults.length > 0) throw new CommandFault(previous.faults);
  const named = nameAll(inputs, flags.name, unread);
  const layout = layoutOf(flags);
  resolveLayout(layout);
  const pdf = archiveOptions(flags);
  const ofd = ofdArchiveOptions(flags);
  const page = await pageOptions(flags, flags.format);
  const { fonts, remarks } = flags.format.some(embedsFonts) ? await chooseFonts(flags.fonts, flags.faces) : noFonts;
  remark(output, ...remarks);

  const jobs = forEach(named, (input): NamedJob => {
    const lastYear = previousOf(input, inputs, previous.inputs);
    const errors = flags.strict ? errorsOf(input, { forms, previous: lastYear }) : [];
    if (errors.length > 0) throw new CommandFault(errors);
    const { file, text, report, name } = input;
    return { file, text, report, name, formats: flags.format, previous: lastYear };
  });
  const faults = [...unread, ...jobs.faults];
  let failed = files.length - jobs.values.length;
  let written = 0;
  const progress = await startProgress(output, jobs.values.length);
  const threads = flags.jobs ?? usualSize();
  await renderEach(jobs.values, threads, { forms, fonts }, { layout, pdf, ofd, page }, async (job, result) => {
    const { paths, faults: found } = await writeAll(flags.out, job, result);
    written += paths.length;
    if (found.length > 0) failed += 1;
    faults.push(...found);
    progress.done(job.file, paths);
  });
  progress.end();
  if (files.length > 1) remark(output, summary(files.length, failed, written));
  if (faults.length > 0) throw new CommandFault(faults);
};

/** `nianbao render`. */
export const addRender = (program: Command): void => {
  program
    .command('render')
    .description('由报告生成上报文件')
    .argument('<REPORT.json...>', '报告文件，UTF-8 编码的 JSON；- 为标准输入')
    .requiredOption('-o, --out <DIR>', '输出文件夹，没有时新建；- 为标准输出')
    .option(
      '-f, --format <LIST>',
      `格式，用逗号隔开，可重复；可用 ${Object.keys(renderers).join(',')}（默认：docx）`,
      formatList,
    )
    .option('--name <PATTERN>', "输出文件名，如 '{shortName}{year}'；默认与输入文件同名", unquoted)
    .option('--previous <REPORT.json>', '上年报告，计算增长率用，可重复', again)
    .option('--forms <FORM.json>', '自己的报告格式，可重复', again)
    .addOption(new Option('--faces <PRESET>', '字体').choices(Object.keys(facePresets)))
    .option('--fonts <WHERE>', 'PDF 和 OFD 用的字体：official（本机的官方字体）或字体文件夹；默认用随附的替代字体')
    .option(
      '--conformance <LIST>',
      '归档和无障碍标准：PDF 用 pdf/a-2a 或 pdf/a-3a，可加 pdf/ua-1；OFD 用 ofd-a',
      claimList,
    )
    .option('--no-tags', 'PDF 不带标签')
    .option('--embed', 'PDF 和 OFD 附带报告的 JSON（不能与 pdf/a-2a 同用）')
    .option('--lines <N>', '每面行数，默认22', wholeNumber)
    .addOption(new Option('--page-number <PLACE>', '页码位置').choices(['outside', 'centred', 'none']))
    .option('--first-page <N>', '首页页码，默认1', wholeNumber)
    .option('--site <SITE.json>', '网页（html）的网站、栏目和索引信息')
    .option('--published <TIME>', "网页的发布时间，如 '2019-01-10 09:30'")
    .option('--fragment', '网页只要正文，供粘贴到网站后台')
    .option('--downloads', '网页附上一同生成的其他文件的下载链接')
    .option('--strict', '检查有错误的报告不生成文件')
    .option('--jobs <N>', '最多同时用几个线程，默认不超过4', wholeNumber)
    .option('--json', '以 JSON 输出结果，每份报告一行')
    .option('-q, --quiet', '只输出错误')
    .addHelpText(
      'after',
      `\n示例:\n  nianbao render 报告.json --out 上报 --format docx,pdf,xlsx --name '{shortName}{year}'`,
    )
    .action((given: readonly string[], flags) => render(given, { ...flags, format: flags.format ?? ['docx'] }));
};
