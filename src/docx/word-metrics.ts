import { timesWidth } from '../lines/em-width.js';
import type { Metrics } from '../typeset/metrics.js';

/** Characters as Word sets them: Chinese full-width, Latin in Times New Roman. */
export const wordMetrics: Metrics = {
  glyph: (_, character) => ({ face: 'word', advance: timesWidth(character) }),
};
