/**
 * Reports rendered by several threads, so that a service goes on answering: `nianbao/pool`.
 *
 * @packageDocumentation
 */
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { checkOptions, record, whole } from '../faults/check-options.js';
import type { FontSet } from '../fonts/font-set.js';
import type { Form } from '../form/form.js';
import { isShippedForm, knownForm } from '../report/known-form.js';
import { formOptionChecks } from '../report/options.js';
import type { Report } from '../report/report.js';
import { PoolError } from './pool-error.js';
import { type Format, isFormat, type RenderOptions, renderers } from './renderers.js';
import type { ThreadData, ThreadJob, ThreadResult } from './thread.js';
import { unpackError } from './thread-errors.js';
import { usualSize } from './usual-size.js';

export { NianbaoError } from '../faults/nianbao-error.js';
export { OptionError } from '../faults/option-error.js';
export { FontError } from '../fonts/font-error.js';
export type { FontFile, FontSet, FontSource } from '../fonts/font-set.js';
export { MissingGlyphError } from '../fonts/missing-glyph-error.js';
export { HtmlError } from '../html/html-error.js';
export type { LayoutOptions } from '../layout/layout.js';
export { LayoutError } from '../layout/layout-error.js';
export { ConformanceError } from '../pages/conformance-error.js';
export { ReportError } from '../report/report-error.js';
export { WorkbookError } from '../xlsx/workbook-error.js';
export { PoolError, type PoolErrorCode } from './pool-error.js';
export type { Format } from './renderers.js';

export interface PoolOptions {
  /** How many threads render at once. Default: one a core, at most four. */
  readonly size?: number | undefined;
  /** Forms of the caller's own, which every report of the pool may name. */
  readonly forms?: readonly Form[] | undefined;
  /** Fonts of every PDF and OFD of the pool; each thread keeps a copy. Default: those that come with the package. */
  readonly fonts?: FontSet | undefined;
  /** How many reports may wait for a thread; one more is refused with `pool-full`. Default: any number. */
  readonly maxQueue?: number | undefined;
}

const poolOptionChecks = { ...formOptionChecks, size: whole(1, 64), fonts: record, maxQueue: whole(0, 1_000_000) };

/** How one report is rendered. Forms and fonts belong to the pool. */
export interface PoolRenderOptions extends Omit<RenderOptions, 'fonts' | 'forms'> {
  /** Gives the work up: what waits is dropped, what runs is stopped. */
  readonly signal?: AbortSignal | undefined;
}

/** The files of a report by format. */
export type RenderedFiles<F extends Format> = { readonly [format in F]: Uint8Array<ArrayBuffer> };

export interface Pool {
  /**
   * All formats asked for, or the first error that one of them met, as its renderer throws it.
   *
   * @throws PoolError if the pool is closed or full, or a format is unknown
   * @throws OptionError, ReportError, LayoutError, FontError, MissingGlyphError, ConformanceError, HtmlError, WorkbookError as
   *   the renderers do
   * @throws the signal's reason if it was given up
   */
  readonly render: <F extends Format>(
    report: Report,
    formats: readonly F[],
    options?: PoolRenderOptions,
  ) => Promise<RenderedFiles<F>>;
  /** Takes no more work, waits for what was taken, and ends the threads. */
  readonly close: () => Promise<void>;
}

// Built, a thread's program lies beside this one under a name of its own.
const thread = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './pool-thread.js', import.meta.url),
);

// `node --input-type=module` says how to read the program given on its command line: no thread could start with it.
const threadFlags = (): string[] => process.execArgv.filter((flag) => !flag.startsWith('--input-type'));

// A report that remembers a form which neither the library nor the pool has takes it along.
const formAlong = (report: Report, forms: readonly Form[]): Pick<ThreadJob, 'form'> => {
  const form = knownForm(report?.form, report, { forms });
  return form === undefined || forms.includes(form) || isShippedForm(form) ? {} : { form };
};

const checkFormats = (formats: readonly string[]): void => {
  const unknown = formats.find((format) => !isFormat(format));
  if (unknown === undefined) return;
  throw new PoolError('pool-format', `没有格式“${unknown}”，可用：${Object.keys(renderers).join('、')}`);
};

/**
 * Threads that render reports. A report costs its thread 20 to 50 ms a format; on the thread of a service nobody else
 * would be answered meanwhile.
 *
 * @example
 * const pool = createPool({ size: 2, maxQueue: 100 });
 * const { pdf, docx } = await pool.render(report, ['pdf', 'docx'], { signal: AbortSignal.timeout(10_000) });
 * await pool.close();
 */
export const createPool = (options: PoolOptions = {}): Pool => {
  checkOptions(options, poolOptionChecks);
  const { size = usualSize(), forms = [], fonts, maxQueue } = options;
  const workerData: ThreadData = { forms, fonts };
  const threads = new Tinypool({
    filename: thread,
    minThreads: size,
    maxThreads: size,
    execArgv: threadFlags(),
    workerData,
  });
  const running = new Set<Promise<unknown>>();
  let closed = false;

  const run = async (job: ThreadJob, signal: AbortSignal | undefined): Promise<ThreadResult> => {
    const work: Promise<ThreadResult> = threads.run(job, signal === undefined ? {} : { signal });
    running.add(work);
    try {
      return await work;
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    } finally {
      running.delete(work);
    }
  };

  return {
    render: async <F extends Format>(
      report: Report,
      formats: readonly F[],
      { signal, ...rendering }: PoolRenderOptions = {},
    ): Promise<RenderedFiles<F>> => {
      if (closed) throw new PoolError('pool-closed', '已关闭，不再接收报告');
      checkFormats(formats);
      signal?.throwIfAborted();
      if (running.size >= size + (maxQueue ?? Number.POSITIVE_INFINITY)) {
        throw new PoolError('pool-full', `已有${maxQueue}份报告在等候，请稍后再试`);
      }
      const result = await run({ report, ...formAlong(report, forms), formats, options: rendering }, signal);
      if ('error' in result) throw unpackError(result.error);
      return result.files as RenderedFiles<F>; // the thread renders the formats asked for, or tells an error
    },
    close: async () => {
      closed = true;
      await Promise.allSettled(running);
      await threads.destroy();
    },
  };
};
