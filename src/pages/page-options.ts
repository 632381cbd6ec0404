import type { ComposeOptions } from '../document/compose-document.js';
import { type OptionChecks, record } from '../faults/check-options.js';
import type { FontSet } from '../fonts/font-set.js';
import type { LayoutOptions } from '../layout/layout.js';

/** What pages are made with, whichever file they go into. */
export interface PageOptions extends ComposeOptions {
  /** Changes to the official look, where the standard leaves room. */
  readonly layout?: LayoutOptions | undefined;
  /** The fonts to set and embed. Default: the open stand-ins that come with the package; a browser has none. */
  readonly fonts?: FontSet | undefined;
}

/** Of the options that are the pages' own. */
export const pageOptionChecks: OptionChecks = { layout: record, fonts: record };
