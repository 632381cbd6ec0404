import { NianbaoError } from '../faults/nianbao-error.js';

/**
 * Why a file cannot be read at all. Codes are stable: programs may rely on them.
 *
 * - `not-this-format`: no file of the format: text, a picture, another program's
 * - `legacy`: a format of old that is to be saved anew: .doc, .wps, .xls, .et, .xlsb, RTF
 * - `encrypted`: protected with a password for opening
 * - `damaged`: truncated, or its parts contradict each other
 * - `too-large`: larger than any report; see docs/reading.md for the limits
 * - `unsafe`: macros, links to other workbooks, or XML with a document type
 * - `no-form`: a sound file without the headings or tables of a known form
 * - `no-text`: a sound Word file in which no text stands: pictures of pages
 */
export type ReadErrorCode =
  | 'not-this-format'
  | 'legacy'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'unsafe'
  | 'no-form'
  | 'no-text';

/**
 * A file that cannot be read; the message says in Chinese what it is and what to do.
 *
 * @example
 * try { await readXlsx(bytes); } catch (error) {
 *   if (error instanceof ReadError && error.code === 'encrypted') console.error(error.message);
 * }
 */
export class ReadError extends NianbaoError<ReadErrorCode> {
  override readonly name = 'ReadError';
}
