import { NianbaoError } from '../faults/nianbao-error.js';

export type ConformanceErrorCode = 'conformance-tags' | 'conformance-attachment' | 'conformance-characters';

/** A character whose meaning no reader can know. */
export interface MeaninglessCharacter {
  readonly char: string;
  readonly codePoint: number;
  /** Where it stands in the report. */
  readonly paths: readonly string[];
}

/**
 * A claim that the file would not keep; nothing is written. `code` says which:
 * - `conformance-tags`: PDF/A-2a, PDF/A-3a and PDF/UA ask for tags, and `tags` is false
 * - `conformance-attachment`: PDF/A-2 takes no attached JSON
 * - `conformance-characters`: private-use characters have a shape but no meaning that a reader could know
 *
 * @example
 * try { await renderPdf(report, options); } catch (e) { if (e instanceof ConformanceError) console.error(e.code, e.message); }
 */
export class ConformanceError extends NianbaoError<ConformanceErrorCode> {
  override readonly name = 'ConformanceError';
  constructor(
    code: ConformanceErrorCode,
    message: string,
    /** The characters at fault, for `conformance-characters`. */
    readonly characters: readonly MeaninglessCharacter[] = [],
  ) {
    super(code, message);
  }
}
