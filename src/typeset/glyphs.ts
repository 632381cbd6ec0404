import type { FaceRole } from '../layout/faces.js';
import { permissionsOf, type Unit } from '../lines/unit.js';
import { isDoubled } from '../text/composition.js';
import type { LinkTarget } from '../text/links.js';
import { isLatinAt } from '../text/script-runs.js';
import type { Metrics } from './metrics.js';
import type { Owner } from './owner.js';

/** Words in one face. */
export interface Span {
  readonly text: string;
  /** Where the words come from: a path in the report, or the form's own place. */
  readonly from: string;
  /** The part of the printed document whose words they are. */
  readonly owner?: Owner;
  /** Where they lead. */
  readonly link?: LinkTarget;
  readonly role: FaceRole;
  /** The role that sets letters and digits, if another. */
  readonly latin?: FaceRole;
  readonly bold?: boolean;
}

/** How characters stand in a line. Lengths in points. */
export interface Setting {
  readonly size: number;
  /** Added to every advance, so that a full-width character takes one cell of the grid. */
  readonly tracking: number;
  /**
   * The tracking by which lines are broken. Word counts in twentieths of a point: broken by its numbers, a line ends
   * where Word ends it.
   */
  readonly breakTracking: number;
}

/** One character, ready to be set. */
export interface Glyph extends Unit {
  readonly span: Span;
  /** {@link NO_FACE} for a character that none has. */
  readonly face: string;
  readonly bold: boolean;
  /** Advance with tracking. */
  readonly width: number;
  readonly tracking: number;
}

/** The roles to look for a character in, best first. */
const rolesFor = (span: Span, isLatin: boolean): readonly FaceRole[] =>
  span.latin !== undefined && isLatin ? [span.latin, span.role] : [span.role];

/** The face of a character that no face has: pages with one are not to be printed. */
export const NO_FACE = '';
const UNKNOWN_ADVANCE = 1;

/** The spans of a paragraph as a row of characters with their widths and what composition permits after each. */
export const shapeSpans = (spans: readonly Span[], setting: Setting, metrics: Metrics): readonly Glyph[] => {
  const characters = spans.flatMap((span) => Array.from(span.text, (character) => ({ character, span })));
  const text = characters.map(({ character }) => character);
  const permissions = permissionsOf(text);
  const { size, tracking, breakTracking } = setting;
  return characters.map(({ character, span }, i) => {
    const right = characters[i + 1]?.character;
    const found = metrics.glyph(rolesFor(span, isLatinAt(text, i)), character);
    const advance = found?.advance ?? UNKNOWN_ADVANCE;
    const touching = right !== undefined && isDoubled(character, right);
    // The halves of —— touch even where the cell is wider than the face.
    const room = touching ? Math.min(tracking, 0) : tracking;
    return {
      span,
      text: character,
      face: found?.face ?? NO_FACE,
      size,
      bold: span.bold ?? false,
      width: advance * size + room,
      breakWidth: advance * size + breakTracking,
      tracking: room,
      mayBreak: permissions[i]?.mayBreak ?? true,
      isJoint: permissions[i]?.isJoint ?? false,
      mayGrow: permissions[i]?.mayGrow ?? false,
    };
  });
};
