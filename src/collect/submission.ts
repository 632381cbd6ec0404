import type { Reading } from '../read/reading.js';

/** A file of a submission, read or not. Its content is known by its hash alone. */
export interface SubmittedFile {
  /** As it lies in the folder; says nothing of which version is the later one. */
  readonly name: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly reading?: Reading;
  /** Why it could not be read: named and left out, never counted as zeros. */
  readonly fault?: FileFault;
}

/** What a reader threw. */
export interface FileFault {
  /** Such as `encrypted`; see `ReadErrorCode`. */
  readonly code: string;
  /** In Chinese. */
  readonly message: string;
}

/**
 * What came in at one time. A unit's Word file and its workbook are one submission, in whichever order and in however many
 * pieces they are handed over: files are put together by unit, and their order never matters.
 */
export interface Submission {
  /** Name, alias or code of the unit, where the folder or the list of receipts says it; else what the file says. */
  readonly unit?: string;
  /** When it came, `YYYY-MM-DD` or with a time behind it, from the list of receipts; never from a file's date. */
  readonly received?: string;
  readonly files: readonly SubmittedFile[];
}
