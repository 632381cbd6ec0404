import type { SourcePlace } from '../reading.js';
import type { CellPlace } from './source.js';

/** Braces that are text stand as such in a report. */
export const literal = (text: string): string => text.replaceAll('{{', '\\{{');

/** Where a line stands. */
export const inText = ({
  place,
  cell,
}: {
  readonly place: number;
  readonly cell?: CellPlace | undefined;
}): SourcePlace => (cell ? { in: 'cell', ...cell } : { in: 'text', paragraph: place });

/** Characters of a line that a message repeats. */
export const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** 附件, 附件1：…, 附表: a line that opens an annex. */
export const annexMark = /^附\s*[件表录]\s*[\d一二三四]*\s*[:：.、]?\s*\S{0,40}$/u;

/** 附表1, 表2 …: what a table is called above it. */
export const caption = /^附?表\s*[\d一二三四]/u;

/** A remark under a table. */
export const noteLine = /^(?:注|备注|说明|填表说明|※|\*)\s*[:：\d一二三1-9、.]?/u;
