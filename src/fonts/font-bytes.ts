import { readFile } from 'node:fs/promises';

/** The bytes of a font file; bundles for browsers have another function in its place, as there are no files. */
export const fontBytes = (file: string): Promise<Uint8Array> => readFile(file);
