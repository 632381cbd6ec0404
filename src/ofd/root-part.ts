import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DocumentProperties } from '../document/printed.js';
import type { Xml } from '../zip/write-xml.js';
import { ofd, ofdRoot, ofdWords } from './ofd-xml.js';

const PROGRAM = 'nianbao';
const ID_DIGITS = 32;

/** 32 hexadecimal digits that follow from the content alone (DocID). */
export const documentId = (parts: readonly Uint8Array[]): string => {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return bytesToHex(hash.digest()).slice(0, ID_DIGITS);
};

/** The entry of the file: what it is, and where its document begins. */
export const rootPart = (
  { title, author, subject, dated }: DocumentProperties,
  id: string,
  root: string,
  archive: boolean,
): Xml =>
  ofdRoot(
    'OFD',
    // GB/T 42133-2022, 6.2.1: an archival file says so.
    { Version: '1.0', DocType: archive ? 'OFD-A' : 'OFD' },
    ofd(
      'DocBody',
      {},
      ofd(
        'DocInfo',
        {},
        ofdWords('DocID', id),
        ofdWords('Title', title),
        ofdWords('Author', author),
        ofdWords('Subject', subject),
        ofdWords('CreationDate', dated),
        ofdWords('ModDate', dated),
        ofdWords('DocUsage', 'Normal'),
        ofdWords('Creator', PROGRAM),
      ),
      ofdWords('DocRoot', root),
    ),
  );
