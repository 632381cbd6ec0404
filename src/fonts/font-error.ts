import { NianbaoError } from '../faults/nianbao-error.js';

export type FontErrorCode =
  | 'font-unreadable'
  | 'font-not-a-font'
  | 'font-format'
  | 'font-corrupt'
  | 'font-name'
  | 'font-restricted'
  | 'font-none'
  | 'font-missing'
  | 'font-outlines';

/**
 * A font that cannot be used. `code` says why:
 * - `font-unreadable`: the file or folder cannot be read
 * - `font-not-a-font`: the bytes are no font
 * - `font-format`: woff or woff2, which cannot be embedded in a PDF
 * - `font-corrupt`: the font is cut short or its tables contradict one another
 * - `font-name`: the file does not hold the font of that name, or holds several and none is named
 * - `font-restricted`: the font's licence bits forbid embedding
 * - `font-none`: the folder holds no font for any role
 * - `font-missing`: a set of fonts lacks one of its roles
 * - `font-outlines`: an archival OFD takes TrueType outlines alone
 *
 * @example
 * try { openFont({ bytes }); } catch (e) { if (e instanceof FontError) console.error(e.code, e.message); }
 */
export class FontError extends NianbaoError<FontErrorCode> {
  override readonly name = 'FontError';
  constructor(
    code: FontErrorCode,
    message: string,
    /** The file that was read, where there was one. */
    readonly file?: string,
  ) {
    super(code, file === undefined ? message : `${file}：${message}`);
  }
}
