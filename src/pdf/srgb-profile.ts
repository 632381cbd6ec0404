/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile (ICC.1:2010, version 4.3): a PDF/A says by it what its colours
 * mean. Numbers of the profile are fixed-point: 16 bits and 16 bits.
 */

import { runningSum } from '../text/sums.js';

const bytesOf = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => {
    const fixed = Math.round(value * 0x10000) >>> 0;
    return [fixed >>> 24, (fixed >>> 16) & 0xff, (fixed >>> 8) & 0xff, fixed & 0xff];
  });

const word = (value: number): readonly number[] => bytesOf(value / 0x10000);
const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));
const RESERVED = [0, 0, 0, 0];

const xyz = (...values: readonly [number, number, number]) => [...ascii('XYZ '), ...RESERVED, ...bytesOf(...values)];

/** One text in one language. */
const tagged = (text: string): readonly number[] => [
  ...ascii('mluc'),
  ...RESERVED,
  ...word(1),
  ...word(12),
  ...ascii('enUS'),
  ...word(2 * text.length),
  ...word(28),
  ...ascii(text).flatMap((code) => [0, code]),
];

/** The curve of sRGB: straight near black, then a power of 2.4. */
const curve = [
  ...ascii('para'),
  ...RESERVED,
  0,
  3,
  0,
  0,
  ...bytesOf(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
];

/** From D65, the white of sRGB, to D50, that of profiles (Bradford). */
const adaptation = [
  ...ascii('sf32'),
  ...RESERVED,
  ...bytesOf(1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168),
];

const D50 = [0.9642, 1, 0.82491] as const;

const tags: readonly (readonly [signature: string, data: readonly number[]])[] = [
  ['desc', tagged('sRGB')],
  ['cprt', tagged('No copyright, use freely')],
  ['wtpt', xyz(...D50)],
  ['chad', adaptation],
  ['rXYZ', xyz(0.43604, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38512, 0.7169, 0.09706)],
  ['bXYZ', xyz(0.14305, 0.06061, 0.71393)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

const HEADER = 128;
const padded = (length: number): number => (length + 3) & ~3;

/** The profile's bytes, always the same. */
export const srgbProfile = (): Uint8Array => {
  const table = HEADER + 4 + 12 * tags.length;
  const places = runningSum(tags.map(([, data]) => padded(data.length))).map((sum) => table + sum);
  const size = places.at(-1) ?? table;
  const profile = new Uint8Array(size);
  profile.set([...word(size), ...RESERVED, ...word(0x04300000), ...ascii('mntrRGB XYZ '), 0x07, 0xda, 0, 1, 0, 1], 0);
  profile.set(ascii('acsp'), 36);
  profile.set(bytesOf(...D50), 68);
  profile.set(word(tags.length), HEADER);
  tags.forEach(([signature, data], i) => {
    const start = places[i] ?? table;
    profile.set([...ascii(signature), ...word(start), ...word(data.length)], HEADER + 4 + 12 * i);
    profile.set(data, start);
  });
  return profile;
};
