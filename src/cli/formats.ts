import type { ComposeOptions } from '../document/compose-document.js';
import { toText } from '../document/to-text.js';
import type { LayoutOptions } from '../layout/layout.js';
import type { Report } from '../report/report.js';
import { type FontsWanted, loadFonts } from './chosen-fonts.js';

/** What every format is rendered with. */
export interface RenderOptions extends ComposeOptions {
  readonly layout: LayoutOptions;
  readonly fonts: FontsWanted;
}

type Render = (report: Report, options: RenderOptions) => Promise<Uint8Array>;

/** Formats by the ending of their files; each renderer is loaded when it is asked for. */
export const formats: { readonly [ending: string]: Render } = {
  docx: async (report, { fonts: _, ...options }) => (await import('../docx/index.js')).renderDocx(report, options),
  pdf: async (report, { fonts: wanted, ...options }) => {
    const { renderPdf } = await import('../pdf/index.js');
    const fonts = await loadFonts(wanted);
    return renderPdf(report, fonts === undefined ? options : { ...options, fonts });
  },
  xlsx: async (report, { fonts: _, ...options }) => (await import('../xlsx/index.js')).renderXlsx(report, options),
  txt: async (report, { fonts: _fonts, layout: _layout, ...options }) =>
    new TextEncoder().encode(toText(report, options)),
};
