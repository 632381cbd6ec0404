import type { FaceRole } from './layout/faces.js';

/** The faces that come with the package: one for each role, and one for the rare characters that these lack. */
type ShippedFace = FaceRole | 'rare';

/**
 * Where the open stand-ins lie. This module stands beside the folder `fonts` both in src/ and in dist/, and each file is
 * named by a literal of its own: bundlers and tracers look for exactly that form to take the files along.
 */
export const fontFiles = (): { readonly [face in ShippedFace]: URL } => ({
  title: new URL('../fonts/title.ttf', import.meta.url),
  song: new URL('../fonts/song.ttf', import.meta.url),
  fangsong: new URL('../fonts/fangsong.ttf', import.meta.url),
  kai: new URL('../fonts/kai.ttf', import.meta.url),
  hei: new URL('../fonts/hei.ttf', import.meta.url),
  latin: new URL('../fonts/latin.ttf', import.meta.url),
  rare: new URL('../fonts/rare.ttf', import.meta.url),
});
