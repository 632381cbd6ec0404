import type { ComposeOptions } from '../document/compose-document.js';
import { toText } from '../document/to-text.js';
import type { LayoutOptions } from '../layout/layout.js';
import type { Report } from '../report/report.js';
import { type FontsWanted, loadFonts } from './chosen-fonts.js';
import type { PageOptions } from './page-options.js';

/** What every format is rendered with. */
export interface RenderOptions extends ComposeOptions {
  readonly layout: LayoutOptions;
  readonly fonts: FontsWanted;
  /** Given where a web page is wanted. */
  readonly page?: PageOptions | undefined;
}

/** A file of the same report that was rendered before. */
export interface FileBeside {
  /** Its name, in the same folder. */
  readonly name: string;
  readonly size: number;
}

type Render = (report: Report, options: RenderOptions, beside: readonly FileBeside[]) => Promise<Uint8Array>;

/** Formats by the ending of their files; each renderer is loaded when it is asked for. */
export const formats: { readonly [ending: string]: Render } = {
  docx: async (report, { fonts: _fonts, page: _page, ...options }) =>
    (await import('../docx/index.js')).renderDocx(report, options),
  pdf: async (report, { fonts: wanted, page: _page, ...options }) => {
    const { renderPdf } = await import('../pdf/index.js');
    const fonts = await loadFonts(wanted);
    return renderPdf(report, fonts === undefined ? options : { ...options, fonts });
  },
  xlsx: async (report, { fonts: _fonts, page: _page, ...options }) =>
    (await import('../xlsx/index.js')).renderXlsx(report, options),
  html: async (report, { fonts: _fonts, page, ...options }, beside) => {
    const { renderHtml } = await import('../html/index.js');
    const { offersFiles, ...own } = page ?? { offersFiles: false };
    const downloads = beside.map(({ name, size }) => ({ href: encodeURIComponent(name), size }));
    return new TextEncoder().encode(renderHtml(report, { ...options, ...own, ...(offersFiles && { downloads }) }));
  },
  svg: async (report, { fonts: _fonts, layout: _layout, page: _page, ...options }) =>
    new TextEncoder().encode((await import('../html/index.js')).renderFigures(report, options)),
  txt: async (report, { fonts: _fonts, layout: _layout, page: _page, ...options }) =>
    new TextEncoder().encode(toText(report, options)),
};

/** The order in which formats are rendered: a web page leads to the files beside it. */
export const inOrder = (endings: readonly string[]): readonly string[] => [
  ...endings.filter((ending) => ending !== 'html'),
  ...endings.filter((ending) => ending === 'html'),
];
