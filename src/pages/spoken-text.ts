import type { Owner, Page, Run } from '../typeset/index.js';
import { flattened, type StructureElement } from './structure.js';

/** Where the glyphs on the pages say less than the words of the document. */
export interface SpokenText {
  /** Runs after which the end of a line swallowed white space, with the words that they stand for. */
  readonly ofRuns: ReadonlyMap<Run, string>;
  /** Elements whose glyphs are others than their words, with these. */
  readonly ofElements: ReadonlyMap<Owner, string>;
}

const isBlank = (text: string): boolean => text.trim() === '';

/**
 * The words that each of the runs stands for: its own, and the white space that the text has between it and the next run.
 * `undefined` where the runs are not the text.
 *
 * @example textOfRuns('by the State', ['by the', 'State']) // ['by the ', 'State']
 */
export const textOfRuns = (text: string, runs: readonly string[]): readonly string[] | undefined => {
  const spoken: string[] = [];
  let at = 0;
  for (const run of runs) {
    const start = text.indexOf(run, at);
    const between = text.slice(at, start);
    if (start < 0 || !isBlank(between)) return undefined;
    const last = spoken.pop();
    spoken.push(...(last === undefined ? [] : [last + between]), last === undefined ? between + run : run);
    at = start + run.length;
  }
  return isBlank(text.slice(at)) ? spoken : undefined;
};

const runsByOwner = (pages: readonly Page[]): ReadonlyMap<Owner, readonly Run[]> => {
  const runs = new Map<Owner, Run[]>();
  for (const run of pages.flatMap((page) => page.runs)) {
    if (!run.owner) continue;
    const sameOwner = runs.get(run.owner);
    if (sameOwner) sameOwner.push(run);
    else runs.set(run.owner, [run]);
  }
  return runs;
};

/** Compares the pages with the words of the document. */
export const spokenText = (structure: StructureElement, pages: readonly Page[]): SpokenText => {
  const runsOf = runsByOwner(pages);
  const ofRuns = new Map<Run, string>();
  const ofElements = new Map<Owner, string>();
  for (const { owner, text } of flattened(structure)) {
    if (!owner || text === undefined) continue;
    const runs = runsOf.get(owner) ?? [];
    const spoken = textOfRuns(
      text,
      runs.map(({ text }) => text),
    );
    if (spoken === undefined) ofElements.set(owner, text);
    runs.forEach((run, i) => {
      const said = spoken?.[i];
      if (said !== undefined && said !== run.text) ofRuns.set(run, said);
    });
  }
  return { ofRuns, ofElements };
};
