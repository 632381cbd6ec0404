import type { FaceRole } from '../layout/faces.js';

/** The face that sets a character, and how far it advances. */
export interface FaceGlyph {
  /** Name of the face, as the owner of the metrics calls it. */
  readonly face: string;
  /** In em. */
  readonly advance: number;
}

/** What typesetting needs to know of fonts. */
export interface Metrics {
  /**
   * The glyph of a character: from the first of the roles that has it, else from a fallback face; `undefined` if no face
   * has it.
   */
  glyph(roles: readonly FaceRole[], character: string): FaceGlyph | undefined;
}
