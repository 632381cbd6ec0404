/** What stands in a cell, whoever wrote it. */
export type Content =
  | { readonly type: 'number'; readonly value: number; readonly format: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly code: string }
  /** A formula of which the file keeps no result. */
  | { readonly type: 'uncalculated' };

export interface SheetCells {
  readonly name: string;
  /** Cells with contents, by address; blank cells have none. */
  readonly cells: ReadonlyMap<string, Content>;
  readonly formulas: ReadonlySet<string>;
}

/** Contents as a person would see them, for a message. */
export const shownContent = (content: Content | undefined): string => {
  switch (content?.type) {
    case undefined:
      return '';
    case 'number':
      return String(content.value);
    case 'text':
      return content.text.length > 60 ? `${content.text.slice(0, 60)}…` : content.text;
    case 'date':
      return content.iso;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'uncalculated':
      return '（未计算的公式）';
  }
};
