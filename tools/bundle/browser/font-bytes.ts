/** There are no files in a browser: fonts are given as bytes. */
export const fontBytes = (file: string): Promise<Uint8Array> => Promise.reject(new Error(file));
