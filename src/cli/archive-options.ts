import { InvalidArgumentError } from 'commander';
import type { OfdFileOptions } from '../ofd/options.js';
import { type ArchivalPart, archivalParts, type ConformanceOptions, checkClaims } from '../pdf/conformance.js';

/** What the command takes for tags and claims of PDF and OFD. */
export interface ArchiveFlags {
  readonly conformance?: readonly Claim[];
  readonly tags?: boolean;
  readonly embed?: boolean;
}

type Claim = ArchivalPart | 'pdf/ua-1' | 'ofd-a';

const claims: readonly Claim[] = [...archivalParts, 'pdf/ua-1', 'ofd-a'];

/** `pdf/a-2a,pdf/ua-1,ofd-a`: one part of PDF/A at most. */
export const claimList = (value: string): readonly Claim[] => {
  const names = value.split(/[,，]/).map((name) => name.trim().toLowerCase());
  const known = claims.filter((claim) => names.includes(claim));
  const parts = archivalParts.filter((part) => names.includes(part));
  if (known.length < new Set(names).size || parts.length > 1) {
    throw new InvalidArgumentError(`可用 ${archivalParts.join(' 或 ')}，可加 pdf/ua-1、ofd-a，用逗号隔开`);
  }
  return known;
};

/**
 * The flags as options of the PDF.
 *
 * @throws ConformanceError if they ask for what cannot go together
 */
export const archiveOptions = ({
  conformance: claimed = [],
  tags = true,
  embed = false,
}: ArchiveFlags): ConformanceOptions => {
  const conformance = archivalParts.find((part) => claimed.includes(part));
  const options = { conformance, ua: claimed.includes('pdf/ua-1'), tags, embed };
  checkClaims(options);
  return options;
};

/** The flags as options of the OFD. */
export const ofdArchiveOptions = ({ conformance: claimed = [], embed }: ArchiveFlags): OfdFileOptions => ({
  archive: claimed.includes('ofd-a'),
  embed,
});
