/** Six capitals that depend on the characters of the subset alone, as names of subsets must differ (ISO 32000-1, 9.6.4). */
const subsetTag = (codePoints: readonly number[]): string => {
  // FNV-1a
  const hash = codePoints.reduce((sum, code) => Math.imul(sum ^ code, 0x01000193) >>> 0, 0x811c9dc5);
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join('');
};

/**
 * The PostScript name of a subset: that of its font behind a tag.
 *
 * @example subsetName('SimSun', [0, 0x4e00]) // 'DCPKAF+SimSun'
 */
export const subsetName = (postscriptName: string, codePoints: readonly number[]): string =>
  `${subsetTag(codePoints)}+${postscriptName.replace(/[^!-~]|[()<>[\]{}/%#]/gu, '_')}`;
