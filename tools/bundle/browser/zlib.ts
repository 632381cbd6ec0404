import { zlibSync } from 'fflate';
import { Buffer } from './globals.js';

type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** All that is asked of Node's zlib. */
export const deflateSync = (bytes: Uint8Array, { level = 6 }: { level?: Level } = {}): Buffer =>
  Buffer.from(zlibSync(bytes, { level }));

// pdfkit is built twice, as a module that imports and as one that requires.
export default { deflateSync };
