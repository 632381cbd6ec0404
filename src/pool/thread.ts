import { Tinypool } from 'tinypool';
import type { FontSet } from '../fonts/font-set.js';
import type { Form } from '../form/form.js';
import type { Report } from '../report/report.js';
import { type Format, type RenderOptions, renderers } from './renderers.js';
import { type PackedError, packError } from './thread-errors.js';

/** What every thread of a pool keeps: sent once, since fonts are large and forms are prepared once. */
export interface ThreadData {
  readonly forms: readonly Form[];
  readonly fonts?: FontSet | undefined;
}

/** One report to render: plain data, which another thread can take. */
export interface ThreadJob {
  readonly report: Report;
  /** The form that the report remembers; what is copied to another thread forgets it. */
  readonly form?: Form;
  readonly formats: readonly Format[];
  readonly options: Omit<RenderOptions, 'fonts' | 'forms'>;
}

export type ThreadResult =
  | { readonly files: { readonly [format: string]: Uint8Array<ArrayBuffer> } }
  | { readonly error: PackedError };

const { forms, fonts }: ThreadData = Tinypool.workerData;

// What a thread runs for each job.
export default async ({ report, form, formats, options }: ThreadJob): Promise<ThreadResult> => {
  try {
    const known = form === undefined ? forms : [form, ...forms];
    const files: { [format: string]: Uint8Array<ArrayBuffer> } = {};
    for (const format of formats) {
      files[format] = new Uint8Array(await renderers[format](report, { ...options, forms: known, fonts }));
    }
    return { files };
  } catch (error) {
    return { error: packError(error) };
  }
};
