import type { ComposeOptions } from '../document/compose-document.js';
import { toText } from '../document/to-text.js';
import type { LayoutOptions } from '../layout/layout.js';
import type { Report } from '../report/report.js';

/** What every format is rendered with. */
export interface RenderOptions extends ComposeOptions {
  readonly layout?: LayoutOptions;
}

type Render = (report: Report, options: RenderOptions) => Promise<Uint8Array>;

/** Formats by the ending of their files; each renderer is loaded when it is asked for. */
export const formats: { readonly [ending: string]: () => Promise<Render> } = {
  docx: async () => (await import('../docx/index.js')).renderDocx,
  txt: async () => async (report, options) => new TextEncoder().encode(toText(report, options)),
};
