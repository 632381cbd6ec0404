import type { FaceRole } from '../layout/faces.js';

/** How a paragraph style sets its lines; lengths in points, indents in characters of `em` points. */
export interface ParagraphLook {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly indent?: {
    readonly em: number;
    readonly firstLine?: number;
    readonly left?: number;
    readonly right?: number;
  };
  readonly before?: number;
  readonly after?: number;
  /** Exact distance of baselines. */
  readonly line?: number;
  /** `before` and `after` do not apply between two paragraphs of this style. */
  readonly contextual?: true;
  readonly keepNext?: true;
  readonly pageBreakBefore?: true;
  /** Lines keep off the page's grid. */
  readonly offGrid?: true;
  /** 0 … 8: the paragraph is an entry of the outline. */
  readonly outline?: number;
  /** 0 … 4: Word numbers the paragraph itself, at this level of the headings. */
  readonly numbered?: number;
}

export interface RunLook {
  readonly face?: FaceRole;
  /** Face of letters and digits, where it is not the layout's `latin`. */
  readonly latin?: FaceRole;
  readonly size?: number;
  readonly bold?: boolean;
  /** Twips added to each advance. */
  readonly spacing?: number;
}

export interface ParagraphStyle {
  readonly type: 'paragraph';
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

export interface CharacterStyle {
  readonly type: 'character';
  readonly id: string;
  readonly name: string;
  readonly run: RunLook;
}

export interface TableStyle {
  readonly type: 'table';
  readonly id: string;
  readonly name: string;
  /** Weight of the lines, in points. */
  readonly border: number;
  /** Space at the edges of a cell, in points. */
  readonly padding: { readonly sides: number; readonly above: number };
}

export type Style = ParagraphStyle | CharacterStyle | TableStyle;
