import type { LinkTarget } from '../text/links.js';
import type { Owner, Run } from '../typeset/index.js';

/** Runs in a row that print one part of the document; a link's on one line. */
export interface Stretch {
  readonly owner: Owner | undefined;
  readonly link: LinkTarget | undefined;
  readonly runs: readonly Run[];
}

/** The runs of a page by what they print. */
export const stretchesOf = (runs: readonly Run[]): readonly Stretch[] => {
  const stretches: (Stretch & { runs: Run[] })[] = [];
  for (const run of runs) {
    const open = stretches.at(-1);
    const goesOn = open && open.owner === run.owner && open.link === run.link;
    if (goesOn && (!run.link || open.runs[0]?.y === run.y)) open.runs.push(run);
    else stretches.push({ owner: run.owner, link: run.link, runs: [run] });
  }
  return stretches;
};
