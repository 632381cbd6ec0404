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
    current.push({ x: x * scale + dx, y: y + dy, onCurve });
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
  return result.map(withoutClosingPoint).map(withoutImpliedPoints);
}

/** An outline that returns to where it began names that point twice; a TrueType contour closes by itself. */
function withoutClosingPoint(contour: Point[]): Point[] {
  const first = contour[0];
  const last = contour[contour.length - 1];
  const closes = contour.length > 1 && first && last?.onCurve && first.x === last.x && first.y === last.y;
  return closes ? contour.slice(0, -1) : contour;
}

/** A point half-way between two controls goes without saying in TrueType; what remains lies on whole units. */
function withoutImpliedPoints(contour: Point[]): Point[] {
  const implied = ({ x, y, onCurve }: Point, i: number) => {
    const before = contour.at(i - 1);
    const after = contour[(i + 1) % contour.length];
    if (!onCurve || !before || !after || before.onCurve || after.onCurve || contour.length < 3) return false;
    return Math.abs(x - (before.x + after.x) / 2) < 0.01 && Math.abs(y - (before.y + after.y) / 2) < 0.01;
  };
  return contour
    .filter((point, i) => !implied(point, i))
    .map(({ x, y, onCurve }) => ({ x: Math.round(x), y: Math.round(y), onCurve }));
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
  const [across, up] = [deltas(xs, 0), deltas(ys, 1)];
  const flags = points.map(({ onCurve }, i) => (onCurve ? 1 : 0) | (across[i]?.flag ?? 0) | (up[i]?.flag ?? 0));
  return Buffer.concat([header, repeated(flags), ...[...across, ...up].map(({ bytes }) => bytes)]);
}

/** How far each point lies from the one before it, in the fewest bytes, with the bits that say so. `axis`: 0 for x, 1 for y. */
function deltas(coordinates: readonly number[], axis: 0 | 1): { flag: number; bytes: Buffer }[] {
  const [short, sameOrPositive] = [0x02 << axis, 0x10 << axis];
  return coordinates.map((value, i) => {
    const delta = value - (coordinates[i - 1] ?? 0);
    if (delta === 0) return { flag: sameOrPositive, bytes: Buffer.alloc(0) };
    if (Math.abs(delta) < 256) {
      return { flag: short | (delta > 0 ? sameOrPositive : 0), bytes: Buffer.from([Math.abs(delta)]) };
    }
    const bytes = Buffer.alloc(2);
    bytes.writeInt16BE(delta);
    return { flag: 0, bytes };
  });
}

const REPEAT = 0x08;

/** Flags, of which three alike and more are told by their number. */
function repeated(flags: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (let i = 0; i < flags.length; ) {
    const flag = flags[i] ?? 0;
    let times = 1;
    while (flags[i + times] === flag && times < 256) times++;
    bytes.push(...(times > 2 ? [flag | REPEAT, times - 1] : Array.from({ length: times }, () => flag)));
    i += times;
  }
  return Buffer.from(bytes);
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
