/** What stands in a cell of a sheet or of a table in a text, whoever wrote it. */
export type Content =
  | { readonly type: 'number'; readonly value: number; readonly format: string }
  | {
      readonly type: 'text';
      readonly text: string /** In brackets under a figure, without them. */;
      readonly remark?: string;
    }
  /** A text or number of which some letters are raised, lowered or struck out. */
  | { readonly type: 'marked' /** The other letters. */; readonly text: string; readonly all: string }
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly code: string }
  /** A formula of which the file keeps no result. */
  | { readonly type: 'uncalculated' }
  /** One of several merged cells: what stands in the first of them, or, where that is blank, what nobody sees here. */
  | { readonly type: 'covered'; readonly by: string /** Address of the first. */; readonly first: string };

/** A sheet, or a table in a text. */
export interface Cells {
  /** Name of the sheet. */
  readonly name: string;
  /** Cells with contents, by address; blank cells have none. */
  readonly cells: ReadonlyMap<string, Content>;
  /** Its rows, down to the last that the file has, blank ones too. */
  readonly rows: number;
}

/** Characters of a text that a message repeats. */
const QUOTED = 60;

const beginning = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** Contents as a person would see them, for a message. */
export const shownContent = (content: Content | undefined): string => {
  switch (content?.type) {
    case undefined:
      return '';
    case 'number':
      return String(content.value);
    case 'text':
      return beginning(content.text);
    case 'marked':
      return beginning(content.all);
    case 'date':
      return content.iso;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'uncalculated':
      return '（未计算的公式）';
    case 'covered':
      return beginning(content.by);
  }
};

/** The text that names a row or stands around a table; `undefined` if the cell holds no text. */
export const textIn = (content: Content | undefined): string | undefined =>
  content?.type === 'text' || content?.type === 'marked' ? content.text : undefined;
