import { isLatin } from '../../src/text/script-runs.js';
import type { Metrics } from '../../src/typeset/index.js';

/** Widths as in a Times-like face, roughly: enough for lines to come out uneven. */
const latinAdvance = (character: string): number => {
  if (/[0-9]/.test(character)) return 0.5;
  if (/[ ,.;:ijlt'/|()[\]-]/.test(character)) return 0.3;
  if (/[A-Zmw@%&]/.test(character)) return 0.75;
  return 0.47;
};

/** Metrics without a font: full-width characters are 1 em, one face a role. */
export const emMetrics: Metrics = {
  glyph: ([role = 'fangsong'], character) => ({
    face: role,
    advance: isLatin(character) ? latinAdvance(character) : 1,
  }),
};
