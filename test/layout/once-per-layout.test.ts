import { expect, test } from 'vitest';
import { resolveLayout } from '../../src/layout/layout.js';
import { LayoutError } from '../../src/layout/layout-error.js';
import { oncePerLayout } from '../../src/layout/once-per-layout.js';

test('something is prepared once for a layout, and for each layout', () => {
  let made = 0;
  const linesOf = oncePerLayout(({ grid }) => {
    made += 1;
    return grid.lines;
  });
  const dense = resolveLayout({ linesPerPage: 23 });
  expect([resolveLayout(), resolveLayout(), dense, dense].map(linesOf)).toEqual([22, 22, 23, 23]);
  expect(made).toBe(2);
});

test('what was made of a layout may be nothing', () => {
  let made = 0;
  const nothing = oncePerLayout(() => {
    made += 1;
  });
  const layout = resolveLayout({ linesPerPage: 23 });
  nothing(layout);
  nothing(layout);
  expect(made).toBe(1);
});

test('the same options give the same layout, however many others were asked for meanwhile', () => {
  const layouts = Array.from({ length: 13 }, (_, at) => resolveLayout({ linesPerPage: 18 + at }));
  expect(layouts.map(({ grid }) => grid.lines)).toEqual(Array.from({ length: 13 }, (_, at) => 18 + at));
  expect(resolveLayout({ linesPerPage: 30 })).toBe(layouts[12]);
  expect(resolveLayout({ linesPerPage: 30, faces: undefined })).toBe(layouts[12]);
  expect(resolveLayout({ linesPerPage: 18 })).toEqual(layouts[0]);
});

test('what may not be is refused each time, beside what may', () => {
  resolveLayout({ bodySize: 16 });
  for (const bodySize of [Number.NaN, Number.POSITIVE_INFINITY, 40]) {
    expect(() => resolveLayout({ bodySize })).toThrow(LayoutError);
    expect(() => resolveLayout({ bodySize })).toThrow(LayoutError);
  }
});

test('a layout does not follow what a caller does with its options afterwards', () => {
  const boldHeadingLevels: (1 | 2)[] = [1];
  const { styles } = resolveLayout({ boldHeadingLevels });
  boldHeadingLevels.push(2);
  expect(resolveLayout({ boldHeadingLevels: [1] }).styles).toEqual(styles);
  expect(resolveLayout({ boldHeadingLevels: [1] }).heading.bold).toEqual([1]);
  expect(resolveLayout({ boldHeadingLevels }).styles.heading[2].bold).toBe(true);
});
