import { inflateSync } from 'node:zlib';

/** A file with its streams inflated: deflate's bytes belong to the zlib of the machine. */
export const inflated = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes).toString('latin1');
  return file
    .replace(/stream\n([\s\S]*?)\nendstream/g, (whole, data: string) => {
      const raw = Buffer.from(data, 'latin1');
      return raw[0] === 0x78 ? `stream\n${inflateSync(raw).toString('latin1')}\nendstream` : whole;
    })
    .replace(/\/Length \d+/g, '/Length')
    .replace(/^\d{10} \d{5} n $/gm, '')
    .replace(/startxref\n\d+/, 'startxref');
};
