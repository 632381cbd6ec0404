/**
 * What a collecting office hands out: slips to units, the note for the leader who signs, and the working paper:
 * `nianbao/papers`.
 */

import type { Collection } from '../collect/collection.js';
import { composeGiven } from '../document/compose-document.js';
import { writeDocx } from '../docx/write-docx.js';
import { checkOptions, type OptionChecks, record } from '../faults/check-options.js';
import { defaultFonts } from '../fonts/default-fonts.js';
import type { FontSet } from '../fonts/font-set.js';
import { openFaces } from '../fonts/report-faces.js';
import { type LayoutOptions, resolveLayout } from '../layout/layout.js';
import { printPdf } from '../pdf/print-pdf.js';
import type { FormOptions } from '../report/known-form.js';
import { formOptionChecks } from '../report/options.js';
import type { Report } from '../report/report.js';
import { writeBook } from '../xlsx/exceljs.js';
import { blankDecisions, blankRegister } from './blank-lists.js';
import { formOf } from './form-of.js';
import { onOnePage } from './signing/one-page.js';
import { signingNote } from './signing/signing-note.js';
import type { Slip } from './slips/slip.js';
import { workingPaper } from './working-paper/working-paper.js';

export { NianbaoError } from '../faults/nianbao-error.js';
export { OptionError } from '../faults/option-error.js';
export { FontError } from '../fonts/font-error.js';
export type { FontFile, FontSet, FontSource } from '../fonts/font-set.js';
export { type MissingCharacter, MissingGlyphError } from '../fonts/missing-glyph-error.js';
export type { LayoutOptions } from '../layout/layout.js';
export { LayoutError } from '../layout/layout-error.js';
export { type Slip, type SlipOptions, slipNames } from './slips/slip.js';
export { slipsOf } from './slips/slips.js';

/** How a document of the office looks. */
export interface PaperOptions {
  /** Changes to the official look. */
  readonly layout?: LayoutOptions | undefined;
  /** The fonts to set and embed. Default: the open stand-ins that come with the package. */
  readonly fonts?: FontSet | undefined;
}

const paperChecks: OptionChecks = { layout: record, fonts: record };

/** A slip has its title near the top of the page: it is a form, not a publication. */
const slipLook = (given: LayoutOptions = {}): LayoutOptions => ({
  titleSpace: { above: 0, below: 1 },
  linesPerPage: 24,
  ...given,
});

/**
 * A slip as a Word file or PDF in the look of reports.
 *
 * @throws LayoutError if a layout option cannot be
 * @throws MissingGlyphError in a PDF, if no font has a character of the slip
 * @example for (const slip of slipsOf(collection)) await writeFile(`${slip.unit}.docx`, await renderSlip(slip, 'docx'));
 */
export const renderSlip = async (
  { document }: Slip,
  format: 'docx' | 'pdf',
  options: PaperOptions = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  checkOptions(options, paperChecks);
  const layout = resolveLayout(slipLook(options.layout));
  return format === 'docx'
    ? writeDocx(document, layout)
    : printPdf(document, layout, options.fonts ?? (await defaultFonts()));
};

export interface SigningNoteOptions extends FormOptions {
  /** What was published last year, against which figures are held. */
  readonly previous?: Report | undefined;
  /** Faces of the note; its measures follow from its one page. */
  readonly faces?: LayoutOptions['faces'];
  /** The fonts by which the page is measured. Default: the open stand-ins that come with the package. */
  readonly fonts?: FontSet | undefined;
}

const signingChecks: OptionChecks = { ...formOptionChecks, previous: record, faces: () => undefined, fonts: record };

/**
 * 送审说明, the note for the leader who signs, as a Word file of exactly one page: coverage, main figures against last year,
 * 纠错 and 败诉, fees by unit, what is still open, and room for 拟稿, 审核 and 签发.
 *
 * @throws OptionError if the collection's form is not known
 * @example await writeFile('送审说明.docx', await renderSigningNote(collection, { previous: lastYear.report }));
 */
export const renderSigningNote = async (
  collection: Collection,
  options: SigningNoteOptions = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  checkOptions(options, signingChecks);
  const form = formOf(collection, options);
  const { metrics } = openFaces(options.fonts ?? (await defaultFonts()));
  const { document, layout } = onOnePage(
    (size) => signingNote(collection, form, options.previous, size),
    options.faces,
    metrics,
  );
  return writeDocx(document, layout);
};

export interface WorkingPaperOptions extends FormOptions {
  readonly layout?: LayoutOptions | undefined;
}

/**
 * The working paper of a collection as an .xlsx workbook: the 汇总表 as the form prints it, with live sums over the units'
 * figures; 分单位明细 with the main figures and 分单位全部数据 with all; 报送情况, 问题清单 with links to cells, 需裁定, 说明. Each
 * sheet's head says what is out, and every page of a preview that it is one.
 *
 * @throws OptionError if the collection's form is not known
 * @throws WorkbookError `table-unplaced` if the form has no tables
 * @example await writeFile('汇总底稿.xlsx', await renderWorkingPaper(collection));
 */
export const renderWorkingPaper = async (
  collection: Collection,
  options: WorkingPaperOptions = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  checkOptions(options, { ...formOptionChecks, layout: record });
  const form = formOf(collection, options);
  const printed = composeGiven(collection.report, { forms: [form] });
  return writeBook(workingPaper(collection, form, printed, resolveLayout(options.layout)));
};

/** A blank register (名册) as a workbook, with what goes into each column; `parseRegister` reads it filled in. */
export const renderBlankRegister = (): Promise<Uint8Array<ArrayBuffer>> => writeBook(blankRegister(resolveLayout()));

/** A blank decisions file (裁定) as a workbook; `parseDecisions` reads it filled in. */
export const renderBlankDecisions = (): Promise<Uint8Array<ArrayBuffer>> => writeBook(blankDecisions(resolveLayout()));
