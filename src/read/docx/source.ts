/** A Word file as it is written: paragraphs and tables with how they look, before anything is made of them. */

/** How letters look, as far as a reader asks. */
export interface Look {
  readonly bold?: boolean;
  /** Face of Chinese letters. */
  readonly face?: string;
  /** In half points. */
  readonly size?: number;
  /** Not shown and not printed. */
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** Raised or lowered. */
  readonly raised?: boolean;
}

/** Letters of one look. A soft return is `\n`, a tab `\t`. */
export interface Piece {
  readonly text: string;
  readonly look: Look;
}

/** How a paragraph is set; of a style, or its own. */
export interface Setting {
  /** Outline level from 0; 9: none. */
  readonly outline?: number;
  /** A list of `numbering.xml`, `0` for none, and the level in it. */
  readonly list?: string;
  readonly listLevel?: number;
  readonly align?: string;
  /** Indent of the first line, in characters or twips; not 0 where there is one. */
  readonly firstLine?: number;
}

/** A cell of a table, counted from 1 in the order of the file. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface SourceParagraph {
  readonly type: 'paragraph';
  /** From 1, in the order of the file; 0 within a table. */
  readonly place: number;
  /** Where it stands, if that is a cell of a table that only holds text. */
  readonly cell?: CellPlace;
  readonly pieces: readonly Piece[];
  readonly style: string | undefined;
  readonly setting: Setting;
  /** Its end is hidden: the next paragraph goes on in its line. */
  readonly runsOn: boolean;
  /** Its end was deleted: its text belongs to the next paragraph. */
  readonly joined: boolean;
  /** Ids of comments and notes that are marked in it. */
  readonly comments: readonly string[];
  readonly footnotes: readonly string[];
  readonly endnotes: readonly string[];
  readonly pictures: number;
  /** It is a line of the table of contents. */
  readonly isContents: boolean;
}

export interface SourceCell {
  /** First grid column, from 0. */
  readonly column: number;
  readonly span: number;
  /** It goes on from the cell above. */
  readonly continued: boolean;
  readonly paragraphs: readonly SourceParagraph[];
}

export interface SourceTable {
  readonly type: 'table';
  /** From 1, in the order of the file. */
  readonly place: number;
  readonly rows: readonly (readonly SourceCell[])[];
}

export type SourceBlock = SourceParagraph | SourceTable;

/** What was met while reading that a person should know of. */
export interface SourceRemarks {
  /** Tracked changes. */
  readonly revisions: number;
  /** Parts in formats that are not read: HTML or Word files within the file. */
  readonly embedded: number;
}

export interface SourceDocument extends SourceRemarks {
  readonly blocks: readonly SourceBlock[];
}
