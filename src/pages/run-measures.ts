import type { FontFace } from '../fonts/open-font.js';
import type { ReportFaces } from '../fonts/report-faces.js';
import type { Run } from '../typeset/index.js';

/** Letters that are set heavier than their face are stroked with a line of so much of their size. */
export const BOLD_STROKE = 0.03;

/** How far each character of a run is from the next, in points; the last: how wide it is. */
export const advancesOf = ({ text, face, size, spacing, stretch = 1 }: Run, faces: ReportFaces): readonly number[] => {
  const { advance } = faces.face(face);
  const advances = Array.from(text, (character) => advance(character.codePointAt(0) ?? 0) * size * stretch + spacing);
  return advances.map((width, i) => (i === advances.length - 1 ? width - spacing : width));
};

/** How wide a run is, in points. */
export const widthOfRun = (run: Run, faces: ReportFaces): number =>
  advancesOf(run, faces).reduce((sum, width) => sum + width, 0);

/**
 * What is written of a run whose words are these: white space that the end of its line swallowed comes along where the face
 * has it, since it shows nothing and reads on.
 */
export const drawnText = ({ text }: Run, spoken: string, face: FontFace): string => {
  if (spoken === text) return text;
  const has = (character: string): boolean => face.has(character.codePointAt(0) ?? 0);
  return spoken.startsWith(text) && Array.from(spoken.slice(text.length)).every(has) ? spoken : text;
};
