import type { ComposeOptions } from '../document/compose-document.js';
import { boolean, type OptionChecks, record } from '../faults/check-options.js';
import type { FontSet } from '../fonts/font-set.js';
import type { LayoutOptions } from '../layout/layout.js';

/** What is asked of the file beside its pages. */
export interface OfdFileOptions {
  /** Makes the file one for archives, OFD-A (GB/T 42133-2022), and says so in it. Default `false`. */
  readonly archive?: boolean | undefined;
  /** Attaches the report as JSON, from which the same report can be made again. Default: with `archive`. */
  readonly embed?: boolean | undefined;
}

export interface OfdOptions extends ComposeOptions, OfdFileOptions {
  /** Changes to the official look, where the standard leaves room. */
  readonly layout?: LayoutOptions | undefined;
  /** The fonts to set and embed. Default: the open stand-ins that come with the package; a browser has none. */
  readonly fonts?: FontSet | undefined;
}

export const ofdOptionChecks = {
  layout: record,
  fonts: record,
  archive: boolean,
  embed: boolean,
} satisfies OptionChecks;
