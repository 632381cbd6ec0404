import { zlibSync } from 'fflate';
import { Buffer } from './globals.js';

/** All that pdfkit asks of Node's zlib. */
export const deflateSync = (bytes: Uint8Array): Buffer => Buffer.from(zlibSync(bytes));

// pdfkit is built twice, as a module that imports and as one that requires.
export default { deflateSync };
