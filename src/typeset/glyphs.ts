import type { FaceRole } from '../layout/faces.js';
import { gapMayGrow, type Unit } from '../lines/unit.js';
import { isDoubled, lineEnds } from '../text/composition.js';
import { MINUS } from '../text/decimals.js';
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

/** The face of a character that no face has: pages with one are not to be printed. */
export const NO_FACE = '';
const UNKNOWN_ADVANCE = 1;

/** The roles to look for a character of a span in, best first. */
interface SpanRoles {
  readonly own: readonly FaceRole[];
  readonly latin: readonly FaceRole[];
}

const rolesFor = ({ role, latin }: Span): SpanRoles => {
  const own = [role];
  return { own, latin: latin === undefined ? own : [latin, role] };
};

/** The spans of a paragraph as a row of characters with their widths and what composition permits after each. */
export const shapeSpans = (spans: readonly Span[], setting: Setting, metrics: Metrics): readonly Glyph[] => {
  const text = spans.flatMap((span) => [...span.text]);
  const ends = lineEnds(text);
  const { size, tracking, breakTracking } = setting;
  const glyphOf = (span: Span, rolesOf: SpanRoles, character: string, i: number): Glyph => {
    const right = text[i + 1];
    const roles = isLatinAt(text, i) ? rolesOf.latin : rolesOf.own;
    const found = metrics.glyph(roles, character);
    // Rather a hyphen than no report: the minus is ours, and fonts of Chinese alone may lack it.
    if (found === undefined && character === MINUS) return glyphOf(span, rolesOf, '-', i);
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
      mayBreak: ends[i] !== 'never',
      isJoint: ends[i] === 'joint',
      mayGrow: gapMayGrow(text, i),
    };
  };
  const glyphs: Glyph[] = [];
  for (const span of spans) {
    const roles = rolesFor(span);
    for (const character of span.text) glyphs.push(glyphOf(span, roles, character, glyphs.length));
  }
  return glyphs;
};
