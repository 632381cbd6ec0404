import { checkLayoutOptions } from './check-options.js';
import { type FacePreset, type FaceRole, type Faces, facePresets } from './faces.js';
import { gbt9704 } from './gbt9704.js';
import { LayoutError } from './layout-error.js';
import type {
  HeadingLevelNumber,
  HeadingNumbers,
  LayoutMeasures,
  PageNumberPosition,
  RunInHeadings,
  TableDivide,
} from './measures.js';
import { styleSheet } from './style-sheet.js';
import type { StyleSheet } from './text-style.js';

export const MM_PER_INCH = 25.4;
export const POINTS_PER_INCH = 72;

/** Millimetres in points. */
export const mmToPt = (mm: number): number => (mm / MM_PER_INCH) * POINTS_PER_INCH;

/**
 * What a caller may change: everything the standard says 一般 of or is silent on. Its musts (paper, margins, title size,
 * first-line indent, annex, size and place of page numbers) are no options.
 *
 * @example { faces: 'windows', linesPerPage: 23, firstPageNumber: 5 }
 */
export interface LayoutOptions {
  /** A preset, or family names for some roles over the preset `gb2312`. Default `gb2312`. */
  readonly faces?: FacePreset | { readonly [role in FaceRole]?: string | undefined } | undefined;
  /** Body size in points, 12 … 18. Default 16 (3号). */
  readonly bodySize?: number | undefined;
  /** 18 … 30. Default 22; offices squeeze a page to avoid a last page of four lines. */
  readonly linesPerPage?: number | undefined;
  /** 24 … 36, as many as the text block holds of the body size. Default 28, of a body larger than 16 as many as fit. */
  readonly charactersPerLine?: number | undefined;
  /** Blank lines above and below the title, 0 … 6 each. Default 2 and 1. */
  readonly titleSpace?: { readonly above: number; readonly below: number } | undefined;
  /** Faces of headings by level, over 黑体, 楷体 and then 仿宋. */
  readonly headingFaces?:
    | { readonly [level in HeadingLevelNumber]?: Exclude<FaceRole, 'latin'> | undefined }
    | undefined;
  /** Levels whose headings are bold. Default none. */
  readonly boldHeadingLevels?: readonly HeadingLevelNumber[] | undefined;
  /**
   * Numbers of headings in Word: `typed` as text, or `automatic`, Word's own, so that an inserted section renumbers those
   * after it. They read alike up to 九十九 and ⑳. Default `typed`.
   */
  readonly headingNumbers?: HeadingNumbers | undefined;
  /**
   * Headings that open a paragraph, in Word: `outline`, entries of the navigation pane, parted from their text by a style
   * separator; or `text`, part of the paragraph, which programs before LibreOffice 24.2 need to keep them in its first
   * line. Default `outline`.
   */
  readonly runInHeadings?: RunInHeadings | undefined;
  /** `outside`: odd pages right, even pages left. Default `outside`. */
  readonly pageNumberPosition?: PageNumberPosition | undefined;
  /** 1 … 9999. Default 1. */
  readonly firstPageNumber?: number | undefined;
  /**
   * `divide`: a table in the text that would leave more than four lines of a page blank is divided between its groups, its
   * head repeated (`groups`), or goes over whole (`never`). Default `groups`.
   */
  readonly table?: { readonly divide?: TableDivide | undefined } | undefined;
  /** Size of table text in points, 7.5 … 12. Default 10.5 (5号). */
  readonly tableSize?: number | undefined;
  /** Least height of a table row in points, 10 … 40. Default 15.5, or a little less where that fills pages better. */
  readonly tableRowHeight?: number | undefined;
  /** Space at the left and right of a cell's text in points, 0 … 10. Default 5.4. */
  readonly tableCellPadding?: number | undefined;
  /** Weight of the table's lines in points, 0.25 … 3. Default 0.5. */
  readonly tableBorder?: number | undefined;
  /** Colour of banners in a table, six hex digits. Default `C6D9F1`. */
  readonly bannerFill?: string | undefined;
}

/** What a style is made from and says itself: nobody asks for it beside the style. */
type InStyles = 'title' | 'annex';

/** The official look: the style of every role, and the measures that no style holds. */
export interface Layout extends Omit<LayoutMeasures, InStyles | 'table' | 'pageNumber'> {
  readonly styles: StyleSheet;
  readonly table: Omit<LayoutMeasures['table'], 'size'>;
  readonly pageNumber: Omit<LayoutMeasures['pageNumber'], 'size'>;
}

type Faced = { readonly [level in HeadingLevelNumber]: FaceRole };

/** What is given goes before what is usual; an option of `undefined` is not given. */
const over = <T extends object>(usual: T, given: { readonly [key in keyof T]?: T[key] | undefined } = {}): T => ({
  ...usual,
  ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>),
});

const resolveFaces = (faces: LayoutOptions['faces'] = 'gb2312'): Faces =>
  typeof faces === 'string' ? facePresets[faces] : over(facePresets.gb2312, faces);

/** Distance of grid lines in whole twips that keeps `lines` on the page: above height / lines one line is lost. */
const pitchOf = (height: number, lines: number): number => Math.floor((height / lines) * 20) / 20;

/** Characters may stand this much closer than they are wide; beyond it they would touch. */
const CLOSEST = 0.9;

/** Characters a line, if the text block is wide enough for them. */
const charactersOf = (
  { bodySize = gbt9704.bodySize.value, charactersPerLine }: LayoutOptions,
  textWidth: number,
): number => {
  const usual = gbt9704.charactersPerLine.value;
  if (charactersPerLine === undefined) {
    return bodySize > gbt9704.bodySize.value ? Math.min(usual, Math.floor(textWidth / bodySize)) : usual;
  }
  if (textWidth / charactersPerLine >= CLOSEST * bodySize) return charactersPerLine;
  const max = Math.floor(textWidth / (CLOSEST * bodySize));
  const message = `版式选项 charactersPerLine：正文${bodySize}磅时每行最多${max}字，请减少字数，或用 bodySize 改小字号`;
  throw new LayoutError([{ code: 'layout-value', option: 'charactersPerLine', message }]);
};

/** Word numbers paragraphs: a heading within one has no number of its own. */
const headingKind = ({
  headingNumbers = gbt9704.headingNumbers.value,
  runInHeadings = gbt9704.runInHeadings.value,
}: LayoutOptions): Pick<LayoutMeasures['heading'], 'numbers' | 'runIn'> => {
  if (headingNumbers === 'automatic' && runInHeadings === 'text') {
    const message = '版式选项 headingNumbers：自动编号（automatic）时，段首标题应独立成段，runInHeadings 应为 outline';
    throw new LayoutError([{ code: 'layout-value', option: 'headingNumbers', message }]);
  }
  return { numbers: headingNumbers, runIn: runInHeadings };
};

/** A height that the caller gives is kept; the usual one may become lower where that fills pages better. */
const rowsOf = (given: number | undefined): LayoutMeasures['table']['rows'] => {
  const min = gbt9704.tableRowLeast.value;
  const usual = given ?? gbt9704.tableRowHeight.value;
  return {
    usual,
    minInText: given ?? min.inText,
    minInAnnex: given ?? min.inAnnex,
    maxGrowth: gbt9704.tableRowGrowth.value,
  };
};

const measuresOf = (options: LayoutOptions): LayoutMeasures => {
  const paper = gbt9704.paper.value;
  const margins = gbt9704.margins.value;
  const lines = options.linesPerPage ?? gbt9704.linesPerPage.value;
  const textWidth = mmToPt(paper.width - margins.left - margins.right);
  const characters = charactersOf(options, textWidth);
  const pitch = pitchOf(mmToPt(paper.height - margins.top - margins.bottom), lines);
  return {
    page: {
      width: mmToPt(paper.width),
      height: mmToPt(paper.height),
      top: mmToPt(margins.top),
      left: mmToPt(margins.left),
      right: mmToPt(margins.right),
      bottom: mmToPt(margins.bottom),
    },
    grid: { lines, characters, pitch, cell: textWidth / characters },
    faces: resolveFaces(options.faces),
    bodySize: options.bodySize ?? gbt9704.bodySize.value,
    title: { size: gbt9704.titleSize.value, pitch, ...(options.titleSpace ?? gbt9704.titleSpace.value) },
    firstLineIndent: gbt9704.firstLineIndent.value,
    heading: {
      faces: over<Faced>(gbt9704.headingFaces.value, options.headingFaces),
      bold: options.boldHeadingLevels ?? gbt9704.boldHeadingLevels.value,
      ...headingKind(options),
    },
    annex: { markSize: gbt9704.annexMarkSize.value, titleLine: gbt9704.annexTitleLine.value },
    pageNumber: {
      position: options.pageNumberPosition ?? gbt9704.pageNumberPosition.value,
      first: options.firstPageNumber ?? gbt9704.firstPageNumber.value,
      size: gbt9704.pageNumberSize.value,
      drop: mmToPt(gbt9704.pageNumberDrop.value),
      inset: gbt9704.pageNumberInset.value,
    },
    issued: gbt9704.issuedInset.value,
    table: {
      size: options.tableSize ?? gbt9704.tableSize.value,
      rowHeight: options.tableRowHeight ?? gbt9704.tableRowHeight.value,
      rows: rowsOf(options.tableRowHeight),
      air: gbt9704.tableAir.value,
      divide: options.table?.divide ?? gbt9704.table.value.divide,
      cellPadding: options.tableCellPadding ?? gbt9704.tableCellPadding.value,
      border: options.tableBorder ?? gbt9704.tableBorder.value,
      bannerFill: options.bannerFill?.toUpperCase() ?? gbt9704.bannerFill.value,
    },
  };
};

const layoutOf = (options: LayoutOptions): Layout => {
  checkLayoutOptions(options);
  const measures = measuresOf(options);
  return { ...measures, styles: styleSheet(measures) };
};

// Nearly every report is printed in it, and what others prepare from it is kept with it.
const official = /* @__PURE__ */ layoutOf({});

/**
 * The official look of GB/T 9704-2012 with a caller's changes.
 *
 * @throws LayoutError if an option is unknown, fixed by the standard, out of its range, or at odds with another
 * @example resolveLayout({ linesPerPage: 23 }).grid.pitch // 27.7
 */
export const resolveLayout = (options?: LayoutOptions): Layout =>
  options === undefined ? official : layoutOf(options);
