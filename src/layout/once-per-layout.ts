import type { Layout } from './layout.js';

/**
 * Prepares something from a layout once, however many reports are printed in it. A layout is readonly data, so what was
 * made of it stays right, and it goes with it.
 *
 * @example export const frameOf = oncePerLayout(makeFrame);
 */
export const oncePerLayout = <T>(make: (layout: Layout) => T): ((layout: Layout) => T) => {
  const prepared = new WeakMap<Layout, { readonly made: T }>();
  return (layout) => {
    const known = prepared.get(layout) ?? { made: make(layout) };
    prepared.set(layout, known);
    return known.made;
  };
};
