/** x′ = x·scale + dx, y′ = y + dy, in font units. */
export interface Placement {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Box {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

const opening = new Set('“‘');
const closing = new Set('”’°′″');

/** Room between a mark and the edge of the cell it leans on, in em. */
const SIDE = 0.08;
/** Marks wider than this, in em, are narrowed to it. */
const WIDEST = 0.98;
/** Half the height of the em box above its descent of 0.12: where a dash stands between characters. */
const MIDDLE = 0.38;
/** How far a dash reaches over the edges of its cell, so that two of them join without a seam, in em. */
const OVERLAP = 0.005;

/**
 * Where a mark stands in its cell of one em: opening marks lean on the right edge and closing ones on the left, as the
 * comma does; a dash fills the cell from edge to edge at half height; the rest is centred.
 * `undefined`: the mark stands right as it is.
 */
export function placeInCell(mark: string, box: Box, advance: number, em: number): Placement | undefined {
  const width = box.maxX - box.minX;
  if (mark === '—') {
    const scale = (em * (1 + 2 * OVERLAP)) / width;
    return { scale, dx: -OVERLAP * em - box.minX * scale, dy: MIDDLE * em - (box.minY + box.maxY) / 2 };
  }
  if (advance === em) return undefined;
  const scale = Math.min(1, (WIDEST * em) / width);
  if (opening.has(mark)) return { scale, dx: (1 - SIDE) * em - box.maxX * scale, dy: 0 };
  if (closing.has(mark)) return { scale, dx: SIDE * em - box.minX * scale, dy: 0 };
  return { scale, dx: (em - (box.minX + box.maxX) * scale) / 2, dy: 0 };
}
