import type { FigureId } from '../form/form.js';

/** Nested figures by their ids. */
export const flatFigures = (nested: object, path = ''): ReadonlyMap<FigureId, number | null> =>
  new Map(
    Object.entries(nested).flatMap(([key, value]): readonly (readonly [FigureId, number | null])[] => {
      const id = path === '' ? key : `${path}.${key}`;
      if (value === null || typeof value === 'number') return [[id, value]];
      return typeof value === 'object' ? [...flatFigures(value, id)] : [];
    }),
  );
