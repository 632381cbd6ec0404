/** The names of a font that are kept or given, by their number in the name table. */
export interface FontNames {
  readonly copyright: string;
  readonly family: string;
  readonly version: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

/** A name table with one English (United States) record for Windows for each name. */
export function nameTable({ copyright, family, version, licence, licenceUrl }: FontNames): Buffer {
  const postScriptName = family.replaceAll(' ', '');
  const names: readonly (readonly [number, string])[] = [
    [0, copyright],
    [1, family],
    [2, 'Regular'],
    [3, `${version};${postScriptName}`],
    [4, family],
    [5, `Version ${version}`],
    [6, postScriptName],
    [13, licence],
    [14, licenceUrl],
  ];
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  for (const [i, [id, text]] of names.entries()) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    const record = [3, 1, 0x409, id, bytes.length, offset];
    for (const [j, value] of record.entries()) header.writeUInt16BE(value, 6 + 12 * i + 2 * j);
    texts.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...texts]);
}
