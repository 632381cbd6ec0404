import { readFileSync } from 'node:fs';
import { nameTable } from '../../tools/fonts/names.js';
import { readTables, table, writeTables } from '../../tools/fonts/sfnt.js';

const shipped = new URL('../../fonts/', import.meta.url);

export function shippedFont(file: string): Buffer {
  return readFileSync(new URL(file, shipped));
}

/** The smallest shipped font, under another family name. */
export function fontCalled(family: string): Buffer {
  const tables = readTables(shippedFont('latin.ttf'));
  tables.set('name', nameTable({ family, copyright: '', version: '1', licence: '', licenceUrl: '' }));
  return writeTables(tables);
}

/** The font with other licence bits. */
export function withLicenceBits(font: Buffer, fsType: number): Buffer {
  return changed(font, 'OS/2', (os2) => os2.writeUInt16BE(fsType, 8));
}

export function bold(font: Buffer): Buffer {
  return changed(font, 'OS/2', (os2) => os2.writeUInt16BE(700, 4));
}

export function italic(font: Buffer): Buffer {
  return changed(font, 'OS/2', (os2) => os2.writeUInt16BE(os2.readUInt16BE(62) | 1, 62));
}

export function changed(font: Buffer, tag: string, change: (bytes: Buffer) => void): Buffer {
  const tables = readTables(font);
  change(table(tables, tag));
  return writeTables(tables);
}

/** The font with a table under a tag that nobody knows. */
export function without(font: Buffer, tag: string): Buffer {
  const other = Buffer.from(font);
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) other.write('zzzz', entry, 'latin1');
  }
  return other;
}

/** A TTC file of several fonts: the header, then each font with its offsets counted from the start of the file. */
export function collection(fonts: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(12 + 4 * fonts.length);
  header.write('ttcf', 0, 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt32BE(fonts.length, 8);
  const parts: Buffer[] = [header];
  let start = header.length;
  for (const [i, font] of fonts.entries()) {
    const moved = Buffer.from(font);
    for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
      moved.writeUInt32BE(font.readUInt32BE(entry + 8) + start, entry + 8);
    }
    header.writeUInt32BE(start, 12 + 4 * i);
    parts.push(moved);
    start += moved.length;
  }
  return Buffer.concat(parts);
}
