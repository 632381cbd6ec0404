import type { Placement } from './cells.js';
import { type Tables, table } from './sfnt.js';

/** A command of a glyph's outline, in font units. */
export interface PathCommand {
  readonly command: string;
  readonly args: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** A glyph drawn anew: an outline at another place, with its advance. */
export interface DrawnGlyph {
  readonly path: readonly PathCommand[];
  readonly placement: Placement;
  readonly advance: number;
}

function contours({ path, placement: { scale, dx, dy } }: DrawnGlyph): Point[][] {
  const result: Point[][] = [];
  let current: Point[] = [];
  const add = (x: number | undefined, y: number | undefined, onCurve: boolean) => {
    if (x === undefined || y === undefined) throw new Error('The outline has a command without coordinates.');
    current.push({ x: Math.round(x * scale + dx), y: Math.round(y + dy), onCurve });
  };
  for (const { command, args } of path) {
    if (command === 'moveTo') {
      current = [];
      result.push(current);
      add(args[0], args[1], true);
    } else if (command === 'lineTo') {
      add(args[0], args[1], true);
    } else if (command === 'quadraticCurveTo') {
      add(args[0], args[1], false);
      add(args[2], args[3], true);
    } else if (command !== 'closePath') {
      throw new Error(`${command} is no command of a TrueType outline.`);
    }
  }
  return result.map(withoutClosingPoint);
}

/** An outline that returns to where it began names that point twice; a TrueType contour closes by itself. */
function withoutClosingPoint(contour: Point[]): Point[] {
  const first = contour[0];
  const last = contour[contour.length - 1];
  const closes = contour.length > 1 && first && last?.onCurve && first.x === last.x && first.y === last.y;
  return closes ? contour.slice(0, -1) : contour;
}

function simpleGlyph(shapes: readonly Point[][]): Buffer {
  const points = shapes.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const header = Buffer.alloc(10 + 2 * shapes.length + 2);
  header.writeInt16BE(shapes.length, 0);
  header.writeInt16BE(Math.min(...xs), 2);
  header.writeInt16BE(Math.min(...ys), 4);
  header.writeInt16BE(Math.max(...xs), 6);
  header.writeInt16BE(Math.max(...ys), 8);
  let end = -1;
  for (const [i, shape] of shapes.entries()) {
    end += shape.length;
    header.writeUInt16BE(end, 10 + 2 * i);
  }
  const flags = Buffer.from(points.map((point) => (point.onCurve ? 1 : 0)));
  return Buffer.concat([header, flags, deltas(xs), deltas(ys)]);
}

function deltas(coordinates: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * coordinates.length);
  for (const [i, value] of coordinates.entries()) bytes.writeInt16BE(value - (coordinates[i - 1] ?? 0), 2 * i);
  return bytes;
}

/** A glyph of the new font: one of the old font by its number, or one drawn anew. */
export type NewGlyph = number | DrawnGlyph;

/** The font's tables with other glyphs. Composite glyphs refer to glyphs by number, so the old ones must come first. */
export function replaceGlyphs(tables: Tables, glyphs: readonly NewGlyph[]): Tables {
  const old = oldGlyphs(tables);
  const drawn = glyphs.map((glyph) => (typeof glyph === 'number' ? undefined : contours(glyph)));
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  const hmtx = Buffer.alloc(4 * glyphs.length);
  const bodies: Buffer[] = [];
  let position = 0;
  for (const [i, glyph] of glyphs.entries()) {
    const body = typeof glyph === 'number' ? old.body(glyph) : simpleGlyph(drawn[i] ?? []);
    const even = Buffer.concat([body, Buffer.alloc(body.length & 1)]);
    bodies.push(even);
    position += even.length;
    loca.writeUInt32BE(position, 4 * (i + 1));
    hmtx.writeUInt16BE(typeof glyph === 'number' ? old.advance(glyph) : glyph.advance, 4 * i);
    hmtx.writeInt16BE(typeof glyph === 'number' ? old.bearing(glyph) : leftmost(drawn[i] ?? []), 4 * i + 2);
  }
  const head = Buffer.from(table(tables, 'head'));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(table(tables, 'hhea'));
  hhea.writeUInt16BE(glyphs.length, 34);
  const maxp = Buffer.from(table(tables, 'maxp'));
  maxp.writeUInt16BE(glyphs.length, 4);
  for (const shapes of drawn) {
    if (shapes === undefined) continue;
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(6), shapes.flat().length), 6);
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(8), shapes.length), 8);
  }
  const glyf = Buffer.concat(bodies);
  return new Map([...tables, ...Object.entries({ head, hhea, maxp, loca, hmtx, glyf })]);
}

function leftmost(shapes: readonly Point[][]): number {
  return Math.min(...shapes.flatMap((shape) => shape.map(({ x }) => x)));
}

/** Outlines and metrics of a font's glyphs, by number. */
function oldGlyphs(tables: Tables) {
  const loca = table(tables, 'loca');
  const glyf = table(tables, 'glyf');
  const hmtx = table(tables, 'hmtx');
  const longLoca = table(tables, 'head').readInt16BE(50) === 1;
  const longMetrics = table(tables, 'hhea').readUInt16BE(34);
  const offset = (glyph: number) => (longLoca ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  return {
    body: (glyph: number) => glyf.subarray(offset(glyph), offset(glyph + 1)),
    advance: (glyph: number) => hmtx.readUInt16BE(4 * Math.min(glyph, longMetrics - 1)),
    bearing: (glyph: number) =>
      hmtx.readInt16BE(glyph < longMetrics ? 4 * glyph + 2 : 4 * longMetrics + 2 * (glyph - longMetrics)),
  };
}
