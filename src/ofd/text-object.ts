import type { ReportFaces } from '../fonts/report-faces.js';
import { advancesOf, BOLD_STROKE } from '../pages/run-measures.js';
import { ASCENT, DESCENT } from '../typeset/grid.js';
import type { Run } from '../typeset/index.js';
import { type Xml, xmlText } from '../zip/write-xml.js';
import type { EmbeddedFont } from './embedded-fonts.js';
import { millimetreList, millimetres } from './millimetres.js';
import { ofd } from './ofd-xml.js';

/** A run as it is written. */
export interface WrittenRun {
  readonly run: Run;
  readonly id: number;
  readonly font: EmbeddedFont;
  /** What is written of it. */
  readonly text: string;
  /** What a click on it does. */
  readonly actions: readonly Xml[];
}

/** Steps from character to character, `g n step` for n equal ones (GB/T 33190-2016, 11.3). */
const stepList = (steps: readonly number[]): string => {
  const groups: { readonly step: number; count: number }[] = [];
  for (const step of steps.map(millimetres)) {
    const open = groups.at(-1);
    if (open?.step === step) open.count += 1;
    else groups.push({ step, count: 1 });
  }
  return groups
    .map(({ step, count }) => (count < 3 ? Array(count).fill(step).join(' ') : `g ${count} ${step}`))
    .join(' ');
};

interface Piece {
  readonly text: string;
  /** From the first character of the run, in points. */
  readonly x: number;
  readonly steps: readonly number[];
}

/**
 * Characters outside the basic plane stand alone: programs differ in whether a step counts for such a character or for
 * each of its two halves.
 */
const piecesOf = (characters: readonly string[], advances: readonly number[]): readonly Piece[] => {
  const pieces: { text: string; x: number; steps: number[]; closed: boolean }[] = [];
  let x = 0;
  characters.forEach((character, i) => {
    const open = pieces.at(-1);
    const alone = character.length > 1;
    if (open && !open.closed && !alone) {
      open.text += character;
      open.steps.push(advances[i - 1] ?? 0);
    } else {
      pieces.push({ text: character, x, steps: [], closed: alone });
    }
    x += advances[i] ?? 0;
  });
  return pieces;
};

/** How far a run reaches, in points: from its first character's place to the left, and from its baseline. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** What a box does not hold is cut off (GB/T 33190-2016, 8.5): all glyphs and their strokes lie inside. */
const extentOf = (
  { size, bold, stretch = 1 }: Run,
  font: EmbeddedFont,
  characters: readonly string[],
  advances: readonly number[],
): Extent => {
  let [left, right, above, below] = [0, 0, ASCENT * size, DESCENT * size];
  let x = 0;
  characters.forEach((character, i) => {
    const box = font.include(character);
    left = Math.max(left, -box[0] * size * stretch - x);
    right = Math.max(right, x + box[2] * size * stretch, x + (advances[i] ?? 0));
    above = Math.max(above, box[3] * size);
    below = Math.max(below, -box[1] * size);
    x += advances[i] ?? 0;
  });
  const stroke = bold ? (size * BOLD_STROKE) / 2 : 0;
  return { left: left + stroke, right: right + stroke, above: above + stroke, below: below + stroke };
};

/** A run as a text object: its box, and in it the baseline with each character's place. */
export const textObject = ({ run, id, font, text, actions }: WrittenRun, faces: ReportFaces): Xml => {
  const { size, bold, stretch = 1 } = run;
  const characters = [...text];
  const advances = advancesOf(run, faces);
  const { left, right, above, below } = extentOf(run, font, characters, advances);
  return ofd(
    'TextObject',
    {
      ID: id,
      Boundary: millimetreList(run.x - left, run.y - above, left + right, above + below),
      // Characters drawn wider, and with them all places across.
      ...(stretch !== 1 && { CTM: `${Math.round(stretch * 1e6) / 1e6} 0 0 1 0 0` }),
      ...(bold && { LineWidth: millimetres(size * BOLD_STROKE) }),
      Font: font.id,
      Size: millimetres(size),
      ...(bold && { Stroke: true }),
    },
    ...(actions.length > 0 ? [ofd('Actions', {}, ...actions)] : []),
    ...(bold ? [ofd('StrokeColor', { Value: '0 0 0' })] : []),
    ...piecesOf(characters, advances).map(({ text, x, steps }) =>
      ofd(
        'TextCode',
        {
          X: millimetres((left + x) / stretch),
          Y: millimetres(above),
          ...(steps.length > 0 && { DeltaX: stepList(steps.map((step) => step / stretch)) }),
        },
        xmlText(text),
      ),
    ),
  );
};
