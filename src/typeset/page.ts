import type { LinkTarget } from '../text/links.js';
import type { Owner } from './owner.js';

/**
 * A typeset page as plain data. Lengths in points; x from the left edge of the paper, y down from its upper edge.
 */
export interface Page {
  /** Its number in the document, from 1; the printed number also depends on the layout's first page number. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  /** Coloured areas, under everything else. */
  readonly fills: readonly Fill[];
  readonly rules: readonly Rule[];
  /** In reading order. */
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
}

/** Characters of one face and size on one baseline. */
export interface Run {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Name of the face, from the metrics. */
  readonly face: string;
  readonly size: number;
  /** Added to the advance of each character; negative: set closer. */
  readonly spacing: number;
  /** How many times as wide as they are its characters are drawn, spacing aside; absent: 1. */
  readonly stretch?: number;
  /** Set heavier than the face is. */
  readonly bold: boolean;
  readonly text: string;
  /** Where the words come from: a path in the report, or the form's own place. */
  readonly from: string;
  /** The part of the printed document that it prints; none: a page number, a table head that a new page repeats. */
  readonly owner?: Owner;
  /** Where it leads. */
  readonly link?: LinkTarget;
}

/** A straight line between two points. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  /** The table that it rules; none for the head that a new page repeats. */
  readonly owner?: Owner;
}

export interface Fill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `C6D9F1` */
  readonly color: string;
  /** The cell that it fills; none in a head that a new page repeats. */
  readonly owner?: Owner;
}

/** A place that the table of contents of the file (bookmarks) leads to: the upper left corner of a heading. */
export interface Mark {
  readonly title: string;
  /** 1: a part or an annex; 2 and more: sections inside. */
  readonly level: number;
  readonly x: number;
  readonly y: number;
}
