import { NianbaoError } from '../faults/nianbao-error.js';

/**
 * Why an Office file, or an archive of another kind, cannot be read. Readers say what to do.
 *
 * - `incomplete`: bytes are missing; `directory`: the archive's directory is none
 * - `misplaced`: a part is not where the directory says; `repeated`: two parts bear one path
 * - `encrypted`: a part has a password; `compression`: it is packed in a way that nobody uses, or cannot be unpacked
 * - `checksum`: a part is not what the directory says it is
 * - `too-many-parts`, `too-large`: more parts or bytes than any report has
 * - `encoding`: a part is no UTF-8; `xml`: it is no XML
 * - `doctype`: XML with a document type, which Office never writes and entity tricks need
 * - `too-deep`, `too-many-elements`, `too-long`: elements inside each other, elements, or characters in one text
 */
export type PackageFault =
  | 'incomplete'
  | 'directory'
  | 'misplaced'
  | 'repeated'
  | 'encrypted'
  | 'compression'
  | 'checksum'
  | 'too-many-parts'
  | 'too-large'
  | 'encoding'
  | 'xml'
  | 'doctype'
  | 'too-deep'
  | 'too-many-elements'
  | 'too-long';

/** Bytes that are no sound archive, or a part of one that is no sound XML. */
export class PackageError extends NianbaoError<PackageFault> {
  override readonly name = 'PackageError';
  constructor(
    reason: PackageFault,
    /** The part, where it is known. */
    readonly path?: string,
  ) {
    super(reason, `package: ${reason}${path === undefined ? '' : ` ${path}`}`);
  }
}
