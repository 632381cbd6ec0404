import { applyEdits, type Edit, modify } from 'jsonc-parser';
import type { FigureId } from '../form/form.js';

/** The edit that sets one figure in a report's JSON. */
const editOf = (json: string, id: FigureId, value: number | null): readonly Edit[] =>
  modify(json, ['statistics', ...id.split('.')], value, {});

/**
 * A report's JSON with other figures: only the figures that change are written anew, every other byte stays. The report
 * must be a valid one, so that each figure stands there already.
 */
export const replaceFigures = (json: string, figures: ReadonlyMap<FigureId, number | null>): string =>
  applyEdits(
    json,
    [...figures].flatMap(([id, value]) => [...editOf(json, id, value)]),
  );
