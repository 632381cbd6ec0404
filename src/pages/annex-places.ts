import type { PrintedReport } from '../document/printed.js';
import type { Owner, Page } from '../typeset/index.js';

/** Where an annex begins: number of the page, from 0, and the upper left corner of its mark in points. */
export interface AnnexPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

const placeOf = (owner: Owner, pages: readonly Page[]): AnnexPlace | undefined => {
  for (const { index, runs } of pages) {
    const run = runs.find((each) => each.owner === owner);
    if (run) return { page: index - 1, x: run.x, y: run.y - run.size };
  }
  return undefined;
};

/** Where links to the annexes of a report lead, annex by annex. */
export const annexPlaces = ({ annexes }: PrintedReport, pages: readonly Page[]): readonly (AnnexPlace | undefined)[] =>
  annexes.map(({ mark }) => placeOf(mark, pages));
