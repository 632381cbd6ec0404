import type { DocumentProperties } from '../document/printed.js';
import type { Xml } from '../zip/write-xml.js';
import { ofd, ofdRoot, ofdWords } from './ofd-xml.js';

/** A file that the document carries. */
export interface Attachment {
  /** With its ending. */
  readonly fileName: string;
  readonly format: string;
  readonly bytes: Uint8Array;
}

const BYTES_PER_KB = 1024;

/**
 * The report as data. An archival file takes text and XML alone (GB/T 42133-2022, 6.15): there the JSON is attached as
 * text.
 */
export const reportAttachment = (json: string, archive: boolean): Attachment => ({
  fileName: archive ? 'report.txt' : 'report.json',
  format: archive ? 'TXT' : 'JSON',
  bytes: new TextEncoder().encode(json),
});

/** The list of attachments: one, at `path`. */
export const attachmentsPart = (
  { format, bytes }: Attachment,
  { title, dated }: DocumentProperties,
  path: string,
): Xml =>
  ofdRoot(
    'Attachments',
    {},
    ofd(
      'Attachment',
      {
        // An XML ID: it may not begin with a digit.
        ID: 'report',
        Name: `${title}（数据）`,
        Format: format,
        CreationDate: `${dated}T00:00:00`,
        ModDate: `${dated}T00:00:00`,
        Size: Math.round((bytes.length / BYTES_PER_KB) * 1000) / 1000,
      },
      ofdWords('FileLoc', path),
    ),
  );
