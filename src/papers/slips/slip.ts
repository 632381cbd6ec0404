import type { PrintedReport } from '../../document/printed.js';

/** How an office writes to its units. Dates are `YYYY-MM-DD`. */
export interface SlipOptions {
  /** Who signs; left out: the collecting agency. */
  readonly office?: string | undefined;
  /** Whom to call: 王敏，0552-6012345. Left out: room to write it in. */
  readonly contact?: string | undefined;
  /** The notice that asked for the reports, as it is to be cited: 《关于做好2025年年报编制工作的通知》. */
  readonly notice?: string | undefined;
  /** By when returned reports are to be filed again. */
  readonly replyBy?: string | undefined;
  /** The first reminder, or the second, which alone speaks of 通报. Default 1. */
  readonly reminder?: 1 | 2 | undefined;
}

/** What one unit is told: the same words as lines to paste into a chat and as a printed document. */
export interface Slip {
  /** `return`: 退回单; `reminder`: 催报单. */
  readonly kind: 'return' | 'reminder';
  /** Name of the unit. */
  readonly unit: string;
  readonly lines: readonly string[];
  readonly document: PrintedReport;
}

/** The kinds as they are printed. */
export const slipNames: { readonly [kind in Slip['kind']]: string } = { return: '退回单', reminder: '催报单' };
