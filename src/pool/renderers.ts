import type { ComposeOptions } from '../document/compose-document.js';
import { toText } from '../document/to-text.js';
import type { FontSet } from '../fonts/font-set.js';
import type { LayoutOptions } from '../layout/layout.js';
import type { Report } from '../report/report.js';

/** What the formats are rendered with; each takes what concerns it. */
export interface RenderOptions extends ComposeOptions {
  readonly layout?: LayoutOptions | undefined;
  /** Of the PDF. Default: the open stand-ins that come with the package. */
  readonly fonts?: FontSet | undefined;
}

type Render = (report: Report, options: RenderOptions) => Promise<Uint8Array>;

/** Formats by the ending of their files; each renderer is loaded when it is asked for. */
export const renderers = {
  docx: async (report, { fonts: _, ...options }) => (await import('../docx/index.js')).renderDocx(report, options),
  pdf: async (report, options) => (await import('../pdf/index.js')).renderPdf(report, options),
  xlsx: async (report, { fonts: _, ...options }) => (await import('../xlsx/index.js')).renderXlsx(report, options),
  txt: async (report, { fonts: _, layout: __, ...options }) => new TextEncoder().encode(toText(report, options)),
} as const satisfies { readonly [format: string]: Render };

/** A format by the ending of its files. */
export type Format = keyof typeof renderers;

export const isFormat = (name: string): name is Format => Object.hasOwn(renderers, name);
