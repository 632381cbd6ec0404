export type LayoutErrorCode = 'layout-fixed' | 'layout-unknown' | 'layout-value';

/**
 * A layout option that the standard does not leave open, that does not exist, or whose value cannot be.
 *
 * @example
 * try { resolveLayout({ linesPerPage: 0 }); } catch (e) { if (e instanceof LayoutError) console.error(e.option, e.message); }
 */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
  constructor(
    readonly code: LayoutErrorCode,
    /** Name of the option. */
    readonly option: string,
    message: string,
  ) {
    super(message);
  }
}
