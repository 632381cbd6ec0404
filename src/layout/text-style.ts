import type { FaceRole } from './faces.js';
import type { HeadingLevelNumber } from './measures.js';

/**
 * How text of one role looks. Lengths in points, unless it is said that they are in characters: these are as wide as
 * `advance`.
 */
export interface TextStyle {
  readonly face: FaceRole;
  /** The face of letters and digits. */
  readonly latin: FaceRole;
  readonly size: number;
  readonly bold: boolean;
  /** From one full-width character to the next: a cell of the grid, or the size. */
  readonly advance: number;
  /** Distance of baselines. */
  readonly leading: number;
  /** Lines stand on the lines of the page's grid. */
  readonly onGrid: boolean;
  readonly align: 'justified' | 'left' | 'centred' | 'right';
  /** How much further in the first line begins, in characters. */
  readonly firstLine: number;
  /** Space above the first line and below the last. */
  readonly before: number;
  readonly after: number;
  /**
   * `full`: as many characters as a line holds; `whole-words`: full lines that end with a word, best after 、; `even`: lines of
   * like length, their words whole.
   */
  readonly lines: 'full' | 'whole-words' | 'even';
  /** The last line is never the last on its page. */
  readonly keepWithNext: boolean;
  /** All lines stand on one page. */
  readonly keepTogether: boolean;
  /** Colour of the ground, `C6D9F1`. */
  readonly fill?: string;
}

type ByLevel = { readonly [level in HeadingLevelNumber]: TextStyle };

/**
 * The look of everything that is printed, by what it is. Word styles, cells of workbooks, pages and CSS are made from it:
 * no other place names a face, a size or a leading.
 */
export interface StyleSheet {
  /** Each line of the title. */
  readonly title: TextStyle;
  /** Agency and date right under the title. */
  readonly issuedUnderTitle: TextStyle;
  readonly heading: ByLevel;
  /** A heading that opens its paragraph: only its face and weight are its own. */
  readonly runIn: ByLevel;
  readonly body: TextStyle;
  /** Agency (署名) and date (成文日期) after the text. */
  readonly signature: TextStyle;
  /** 附件 */
  readonly annexMark: TextStyle;
  readonly annexTitle: TextStyle;
  /** Lines around a table: （2018年度）, 填报单位, notes; and whom a letter is for. */
  readonly line: { readonly [role in 'period' | 'unit' | 'note' | 'addressee']: TextStyle };
  /** The filing line under the annex table. */
  readonly filing: TextStyle;
  /** Text in a table, by the role of their cell. `label`: of a column wide enough to read in; in narrow cells all is centred. */
  readonly cell: {
    readonly [role in 'banner' | 'corner' | 'head' | 'label' | 'unit' | 'code' | 'figure' | 'empty']: TextStyle;
  };
  readonly pageNumber: TextStyle;
}
