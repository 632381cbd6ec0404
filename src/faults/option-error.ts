import { NianbaoError } from './nianbao-error.js';

/**
 * - `option-unknown`: there is no option, or no key in it, of this name
 * - `option-value`: the option cannot have this value
 */
export type OptionErrorCode = 'option-unknown' | 'option-value';

/** One option that cannot be used. */
export interface OptionFault<Code extends string = OptionErrorCode> {
  readonly code: Code;
  /** Name of the option, with its keys: `severities.blank-figure`. */
  readonly option: string;
  /** What to do about it, in Chinese. */
  readonly message: string;
}

/** An error that names every option at fault; `code` and `option` are those of the first. */
export abstract class OptionsError<Code extends string> extends NianbaoError<Code> {
  /** Name of the first option at fault. */
  readonly option: string;
  constructor(readonly faults: readonly [OptionFault<Code>, ...OptionFault<Code>[]]) {
    super(faults[0].code, faults.map(({ message }) => message).join('\n'));
    this.option = faults[0].option;
  }
}

/**
 * Options of a function that do not exist or cannot have their values: nothing was done.
 *
 * @example
 * try { checkReport(report, options); } catch (e) { if (e instanceof OptionError) console.error(e.option, e.message); }
 */
export class OptionError extends OptionsError<OptionErrorCode> {
  override readonly name = 'OptionError';
}
