import type { OptionChecks } from '../faults/check-options.js';
import { boolean, oneOf } from '../faults/check-options.js';
import { ConformanceError } from '../pages/conformance-error.js';

/** The archival standards (ISO 19005-2 and -3, level A: tagged) that a file can claim. */
export type ArchivalPart = 'pdf/a-2a' | 'pdf/a-3a';

/** What is asked of the file beside its pages. */
export interface ConformanceOptions {
  /** Tags for readers with disabilities, for copying and for reflow. Default `true`. */
  readonly tags?: boolean | undefined;
  /** Makes the file an archival one and says so in it. Archives often refuse attachments: `pdf/a-2a` suits them all. */
  readonly conformance?: ArchivalPart | undefined;
  /** Says in the file that it is accessible by PDF/UA-1 (ISO 14289-1). Goes with either `conformance` or alone. */
  readonly ua?: boolean | undefined;
  /** Attaches the report as JSON, from which the same report can be made again; not with `pdf/a-2a`. */
  readonly embed?: boolean | undefined;
}

export const archivalParts: readonly ArchivalPart[] = ['pdf/a-2a', 'pdf/a-3a'];

export const conformanceChecks: OptionChecks = {
  tags: boolean,
  conformance: oneOf(archivalParts),
  ua: boolean,
  embed: boolean,
};

/**
 * Holds what is claimed against what else is asked for.
 *
 * @throws ConformanceError if the claim would be false
 */
export const checkClaims = ({ tags = true, conformance, ua, embed }: ConformanceOptions): void => {
  const claim = conformance ?? (ua ? 'pdf/ua-1' : undefined);
  if (claim !== undefined && !tags) {
    throw new ConformanceError('conformance-tags', `${claim} 要求文件带标签，请去掉 tags: false`);
  }
  if (conformance === 'pdf/a-2a' && embed) {
    throw new ConformanceError(
      'conformance-attachment',
      'pdf/a-2a 不允许附带 JSON 文件，请去掉 embed，或改用 conformance: "pdf/a-3a"',
    );
  }
};

/** Whether the file claims what only words with a meaning can keep. */
export const claimsMeaning = ({ conformance, ua }: ConformanceOptions): boolean =>
  conformance !== undefined || ua === true;
