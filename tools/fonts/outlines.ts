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

/** A glyph given a new place: its outline and its advance. */
export interface MovedGlyph {
  readonly path: readonly PathCommand[];
  readonly placement: Placement;
  readonly advance: number;
}

function contours({ path, placement: { scale, dx, dy } }: MovedGlyph): Point[][] {
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

/** The font's tables with some glyphs drawn anew at their new places. */
export function moveGlyphs(tables: Tables, moved: ReadonlyMap<number, MovedGlyph>): Tables {
  const head = Buffer.from(table(tables, 'head'));
  const loca = table(tables, 'loca');
  const glyf = table(tables, 'glyf');
  const long = head.readInt16BE(50) === 1;
  const count = table(tables, 'maxp').readUInt16BE(4);
  const offset = (glyph: number) => (long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  const bodies: Buffer[] = [];
  const newLoca = Buffer.alloc(4 * (count + 1));
  let position = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    const change = moved.get(glyph);
    const body = change ? simpleGlyph(contours(change)) : glyf.subarray(offset(glyph), offset(glyph + 1));
    const even = Buffer.concat([body, Buffer.alloc(body.length & 1)]);
    newLoca.writeUInt32BE(position, 4 * glyph);
    bodies.push(even);
    position += even.length;
  }
  newLoca.writeUInt32BE(position, 4 * count);
  head.writeInt16BE(1, 50);
  const maxp = Buffer.from(table(tables, 'maxp'));
  for (const change of moved.values()) {
    const shapes = contours(change);
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(6), shapes.flat().length), 6);
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(8), shapes.length), 8);
  }
  return new Map(tables)
    .set('head', head)
    .set('loca', newLoca)
    .set('glyf', Buffer.concat(bodies))
    .set('maxp', maxp)
    .set('hmtx', horizontalMetrics(tables, moved))
    .set('hhea', withLongMetrics(tables));
}

/** Advance and left side bearing of every glyph, all written out. */
function horizontalMetrics(tables: Tables, moved: ReadonlyMap<number, MovedGlyph>): Buffer {
  const hmtx = table(tables, 'hmtx');
  const long = table(tables, 'hhea').readUInt16BE(34);
  const count = table(tables, 'maxp').readUInt16BE(4);
  const result = Buffer.alloc(4 * count);
  for (let glyph = 0; glyph < count; glyph++) {
    const change = moved.get(glyph);
    if (change) {
      const xs = contours(change).flatMap((shape) => shape.map((point) => point.x));
      result.writeUInt16BE(change.advance, 4 * glyph);
      result.writeInt16BE(xs.length > 0 ? Math.min(...xs) : 0, 4 * glyph + 2);
    } else {
      result.writeUInt16BE(hmtx.readUInt16BE(4 * Math.min(glyph, long - 1)), 4 * glyph);
      const bearing = glyph < long ? 4 * glyph + 2 : 4 * long + 2 * (glyph - long);
      result.writeInt16BE(hmtx.readInt16BE(bearing), 4 * glyph + 2);
    }
  }
  return result;
}

function withLongMetrics(tables: Tables): Buffer {
  const hhea = Buffer.from(table(tables, 'hhea'));
  hhea.writeUInt16BE(table(tables, 'maxp').readUInt16BE(4), 34);
  return hhea;
}
