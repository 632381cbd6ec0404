import type { FaceRole, Faces } from './faces.js';

export type PageNumberPosition = 'outside' | 'centred' | 'none';
/** Tables in the text: divided between their groups where they would leave much of a page blank, or never. */
export type TableDivide = 'groups' | 'never';
export type HeadingLevelNumber = 1 | 2 | 3 | 4 | 5;
export type HeadingNumbers = 'typed' | 'automatic';
export type RunInHeadings = 'outline' | 'text';

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
