import type { ComposeOptions } from '../document/compose-document.js';
import { toText } from '../document/to-text.js';
import type { FontSet } from '../fonts/font-set.js';
import type { HtmlOptions } from '../html/index.js';
import type { LayoutOptions } from '../layout/layout.js';
import type { OfdFileOptions } from '../ofd/options.js';
import type { ConformanceOptions } from '../pdf/conformance.js';
import type { Report } from '../report/report.js';

/** What the formats are rendered with; each takes what concerns it. */
export interface RenderOptions extends ComposeOptions {
  readonly layout?: LayoutOptions | undefined;
  /** Of PDF and OFD. Default: the open stand-ins that come with the package. */
  readonly fonts?: FontSet | undefined;
  /** Tags, claims and attachment of the PDF. */
  readonly pdf?: ConformanceOptions | undefined;
  /** Whether the OFD is one for archives, and carries the report. */
  readonly ofd?: OfdFileOptions | undefined;
  /** Of the web page, which must have a site unless only the fragment is wanted. */
  readonly html?: Pick<HtmlOptions, 'site' | 'index' | 'published' | 'fragment' | 'downloads'> | undefined;
}

type Render = (report: Report, options: RenderOptions) => Promise<Uint8Array>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Formats by the ending of their files; each renderer is loaded when it is asked for. */
export const renderers = {
  docx: async (report, { forms, previous, layout }) =>
    (await import('../docx/index.js')).renderDocx(report, { forms, previous, layout }),
  pdf: async (report, { forms, previous, layout, fonts, pdf }) =>
    (await import('../pdf/index.js')).renderPdf(report, { forms, previous, layout, fonts, ...pdf }),
  ofd: async (report, { forms, previous, layout, fonts, ofd }) =>
    (await import('../ofd/index.js')).renderOfd(report, { forms, previous, layout, fonts, ...ofd }),
  xlsx: async (report, { forms, previous, layout }) =>
    (await import('../xlsx/index.js')).renderXlsx(report, { forms, previous, layout }),
  html: async (report, { forms, previous, layout, html }) =>
    encode((await import('../html/index.js')).renderHtml(report, { forms, previous, layout, ...html })),
  svg: async (report, { forms, previous }) =>
    encode((await import('../html/index.js')).renderFigures(report, { forms, previous })),
  txt: async (report, { forms, previous }) => encode(toText(report, { forms, previous })),
} as const satisfies { readonly [format: string]: Render };

/** A format by the ending of its files. */
export type Format = keyof typeof renderers;

export const isFormat = (name: string): name is Format => Object.hasOwn(renderers, name);

/** Whether files of a format embed fonts. */
export const embedsFonts = (format: Format): boolean => format === 'pdf' || format === 'ofd';
