import type { Block, HeadingLevel } from '../document/printed.js';

/** h1 is the title, so parts are h2. */
const FIRST = 2;

/**
 * The rank of each heading on a page, 2 … 6; 0 for other blocks. A heading stands one rank below the one it belongs to:
 * where a heading between them is run into its paragraph, ranks still never skip.
 */
export const headingRanks = (blocks: readonly Block[]): readonly number[] => {
  let open: readonly HeadingLevel[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return 0;
    open = [...open.filter((level) => level < block.level), block.level];
    return FIRST + open.length - 1;
  });
};
