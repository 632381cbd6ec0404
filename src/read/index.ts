/**
 * Reports read from files that others wrote: `nianbao/read`. Runs in browsers as well.
 */

export type { Revisions } from './docx/revisions.js';
export type { BlobOfBytes, FileBytes } from './file/bytes.js';
export { joinReadings } from './join-readings.js';
export { type Change, type Conflict, type MergedEdits, type MergeOptions, mergeEdits } from './merge-edits.js';
export { type DocxReading, type ReadDocxOptions, readDocx } from './read-docx.js';
export { ReadError, type ReadErrorCode } from './read-error.js';
export { type FigureNotes, type ReadOptions, readXlsx, type SheetCopy, type XlsxReading } from './read-xlsx.js';
export type { ReadFinding, ReadFindingCode, Reading, SourcePlace } from './reading.js';
