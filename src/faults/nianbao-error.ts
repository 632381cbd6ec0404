/**
 * The base of every error that the library throws on purpose: `code` is stable, the message says in Chinese what is wrong
 * and what to do.
 *
 * @example
 * try { await renderPdf(report); } catch (e) { if (e instanceof NianbaoError) console.error(e.code, e.message); else throw e; }
 */
export abstract class NianbaoError<Code extends string = string> extends Error {
  override readonly name: string = 'NianbaoError';
  constructor(
    readonly code: Code,
    message: string,
  ) {
    super(message);
  }
}
