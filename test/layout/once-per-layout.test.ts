import { expect, test } from 'vitest';
import { resolveLayout } from '../../src/layout/layout.js';
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
