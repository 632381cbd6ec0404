import { type FacePreset, type FaceRole, type Faces, facePresets } from './faces.js';
import { gbt9704 } from './gbt9704.js';
import { LayoutError } from './layout-error.js';
import { mmToPt } from './lengths.js';

export type PageNumberPosition = 'outside' | 'centred' | 'none';
/** Tables in the text: divided between their groups where they would leave much of a page blank, or never. */
export type TableDivide = 'groups' | 'never';
export type HeadingLevelNumber = 1 | 2 | 3 | 4 | 5;
export type HeadingNumbers = 'typed' | 'automatic';
export type RunInHeadings = 'outline' | 'text';

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

/** The measures of the official look, resolved: every length in points unless its name says otherwise. */
export interface LayoutMeasures {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** The text block (版心) divided: `lines` of `pitch` points, `characters` of `cell` points. */
  readonly grid: { readonly lines: number; readonly characters: number; readonly pitch: number; readonly cell: number };
  readonly faces: Faces;
  readonly bodySize: number;
  readonly title: { readonly size: number; readonly pitch: number; readonly above: number; readonly below: number };
  /** In characters. */
  readonly firstLineIndent: number;
  readonly heading: {
    readonly faces: { readonly [level in HeadingLevelNumber]: FaceRole };
    readonly bold: readonly HeadingLevelNumber[];
    /** In Word. */
    readonly numbers: HeadingNumbers;
    readonly runIn: RunInHeadings;
  };
  readonly annex: { readonly markSize: number; readonly titleLine: number };
  readonly pageNumber: {
    readonly position: PageNumberPosition;
    readonly first: number;
    readonly size: number;
    /** From the lower edge of the text block down to the dashes. */
    readonly drop: number;
    /** Space at the outer edge, in characters of the page number's size. */
    readonly inset: number;
  };
  /** In characters of the body. */
  readonly issued: { readonly agency: number; readonly date: number };
  readonly table: {
    readonly size: number;
    readonly rowHeight: number;
    /** How low and how much higher rows may become so that pages are well filled. */
    readonly rows: {
      /** Usual least height of a row. */
      readonly usual: number;
      /** How low rows may become so that a table in the text stands where it is, and so that an annex needs no page more. */
      readonly minInText: number;
      readonly minInAnnex: number;
      /** How much rows may grow where a page has room. */
      readonly maxGrowth: number;
    };
    /** Least space between text and a table in it. */
    readonly air: number;
    /** Whether a table in the text that would leave much of a page blank is divided between its groups. */
    readonly divide: TableDivide;
    readonly cellPadding: number;
    readonly border: number;
    readonly bannerFill: string;
  };
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

/**
 * The measures of a layout with the options of a caller, which are checked.
 *
 * @throws LayoutError if options are at odds with one another
 */
export const measuresOf = (options: LayoutOptions): LayoutMeasures => {
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
