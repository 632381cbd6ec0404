/** The tables of a TrueType font, by tag. */
export type Tables = Map<string, Buffer>;

export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i;
    const offset = font.readUInt32BE(entry + 8);
    const length = font.readUInt32BE(entry + 12);
    tables.set(font.toString('latin1', entry, entry + 4), Buffer.from(font.subarray(offset, offset + length)));
  }
  return tables;
}

export function table(tables: Tables, tag: string): Buffer {
  const bytes = tables.get(tag);
  if (bytes === undefined) throw new Error(`The font has no table ${tag}.`);
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}

/** Puts the tables together, sorted by tag, with their checksums. */
export function writeTables(tables: Tables): Buffer {
  table(tables, 'head').writeUInt32BE(0, 8);
  const tags = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(tags.length));
  const header = Buffer.alloc(12 + 16 * tags.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (tags.length - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  let head = 0;
  for (const [i, tag] of tags.entries()) {
    const bytes = table(tables, tag);
    const body = padded(bytes);
    header.write(tag, 12 + 16 * i, 'latin1');
    header.writeUInt32BE(checksum(body), 16 + 16 * i);
    header.writeUInt32BE(offset, 20 + 16 * i);
    header.writeUInt32BE(bytes.length, 24 + 16 * i);
    if (tag === 'head') head = offset;
    parts.push(body);
    offset += body.length;
  }
  const font = Buffer.concat(parts);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
  return font;
}
