const OFFSETS = [0x811c9dc5, 0xcbf29ce4] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

const fold = (text: string, which: 0 | 1): number => {
  let hash: number = OFFSETS[which];
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIMES[which]);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** A short name of a text, 32 bits: what is looked up by it is compared in full where that matters. */
export const shortDigest = (text: string): number => fold(text, 0);

/** A name of a text, 16 hexadecimal digits: two texts of one collection do not share it. No safeguard against intent. */
export const digest = (text: string): string =>
  ([0, 1] as const).map((which) => fold(text, which).toString(16).padStart(8, '0')).join('');
