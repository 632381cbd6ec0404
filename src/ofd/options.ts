import { boolean, type OptionChecks } from '../faults/check-options.js';

/** What is asked of the file beside its pages. */
export interface OfdFileOptions {
  /** Makes the file one for archives, OFD-A (GB/T 42133-2022), and says so in it. Default `false`. */
  readonly archive?: boolean | undefined;
  /** Attaches the report as JSON, from which the same report can be made again. Default: with `archive`. */
  readonly embed?: boolean | undefined;
}

export const ofdFileChecks: OptionChecks = { archive: boolean, embed: boolean };
