import type { PathCommand } from './outlines.js';

type Point = readonly [x: number, y: number];

const between = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [ax + (bx - ax) * t, ay + (by - ay) * t];
const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** A stretch of an outline between two of its own points: a quadratic spline whose inner points follow from its controls. */
interface Spline {
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
}

/** The curves of a spline one by one. */
const curves = ({ start, controls, end }: Spline): readonly (readonly [Point, Point, Point])[] => {
  const joints = controls.slice(1).map((control, i) => between(controls[i] ?? control, control, 0.5));
  return controls.map((control, i) => [joints[i - 1] ?? start, control, joints[i] ?? end]);
};

/** The spline at 0 ≤ t ≤ 1, each of its curves taking an equal share. */
const pointAt = (pieces: readonly (readonly [Point, Point, Point])[], t: number): Point => {
  const at = Math.min(Math.floor(t * pieces.length), pieces.length - 1);
  const piece = pieces[at];
  if (piece === undefined) throw new Error('A spline has at least one curve.');
  const [start, control, end] = piece;
  const within = t * pieces.length - at;
  return between(between(start, control, within), between(control, end, within), within);
};

const SAMPLES = 24;

/** How far two splines lie apart at most, point by point. */
const distance = (a: Spline, b: Spline): number => {
  const [one, other] = [curves(a), curves(b)];
  const gaps = Array.from({ length: SAMPLES - 1 }, (_, i) => {
    const [ax, ay] = pointAt(one, (i + 1) / SAMPLES);
    const [bx, by] = pointAt(other, (i + 1) / SAMPLES);
    return Math.hypot(ax - bx, ay - by);
  });
  return Math.max(...gaps);
};

/** A point of a cubic curve, and where its tangent leads from there. */
const cubic =
  (a: Point, b: Point, c: Point, d: Point) =>
  (t: number, reach: number): Point => {
    const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
    const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)];
    const [x, y] = between(abc, bcd, t);
    return [x + 3 * (bcd[0] - abc[0]) * reach, y + 3 * (bcd[1] - abc[1]) * reach];
  };

/**
 * The spline drawn with `count` curves. Splines of converted fonts come from cubic curves cut into equal shares: the cubic
 * is found again from the first and the last control, and cut into fewer.
 */
const drawnWith = ({ start, controls, end }: Spline, count: number): Spline => {
  const shares = controls.length / 1.5;
  const first = between(start, controls[0] ?? start, shares);
  const last = between(end, controls.at(-1) ?? end, shares);
  const tangent = cubic(start, first, last, end);
  const half = 0.5 / count;
  const control = (i: number): Point =>
    rounded(between(tangent(i / count, half), tangent((i + 1) / count, -half), count === 1 ? 0.5 : i / (count - 1)));
  return { start, controls: Array.from({ length: count }, (_, i) => control(i)), end };
};

/** The spline with the fewest curves that stays within the tolerance. */
const simplest = (spline: Spline, tolerance: number): Spline => {
  for (let count = 1; count < spline.controls.length; count++) {
    const simpler = drawnWith(spline, count);
    if (distance(spline, simpler) <= tolerance) return simpler;
  }
  return spline;
};

const isMiddle = ([x, y]: Point, a: Point, b: Point): boolean => {
  const [middleX, middleY] = between(a, b, 0.5);
  return Math.abs(x - middleX) < 0.01 && Math.abs(y - middleY) < 0.01;
};

const pointOf = (args: readonly number[], at: number): Point => [args[at] ?? 0, args[at + 1] ?? 0];

/** An outline whose curves are drawn with fewer points, none further than `tolerance` units from where it was. */
export function simplify(path: readonly PathCommand[], tolerance: number): PathCommand[] {
  const result: PathCommand[] = [];
  let at: Point = [0, 0];
  let open: Spline | undefined;
  const close = () => {
    if (open === undefined) return;
    for (const [, control, end] of curves(simplest(open, tolerance))) {
      result.push({ command: 'quadraticCurveTo', args: [...control, ...end] });
    }
    open = undefined;
  };
  for (const command of path) {
    const { args } = command;
    if (command.command === 'quadraticCurveTo') {
      const [control, end] = [pointOf(args, 0), pointOf(args, 2)];
      const before = open?.controls.at(-1);
      if (open && before && isMiddle(open.end, before, control)) {
        open = { ...open, controls: [...open.controls, control], end };
      } else {
        close();
        open = { start: at, controls: [control], end };
      }
      at = end;
    } else {
      close();
      result.push(command);
      if (args.length > 0) at = pointOf(args, 0);
    }
  }
  close();
  return result;
}
