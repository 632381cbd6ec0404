import { availableParallelism } from 'node:os';

/** Each thread takes over 100 MB: more of them than this only if asked for. */
const MAX_USUAL_SIZE = 4;

/** How many threads render at once unless told otherwise: one a core, at most four. */
export const usualSize = (): number => Math.min(availableParallelism(), MAX_USUAL_SIZE);
