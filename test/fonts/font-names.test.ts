import { describe, expect, it } from 'vitest';
import { fontNames, isCalled } from '../../src/fonts/sfnt.js';

interface NameRecord {
  readonly platform: number;
  readonly encoding: number;
  readonly language: number;
  readonly id: number;
  readonly bytes: Buffer;
}

function nameTable(records: readonly NameRecord[]): Buffer {
  const header = Buffer.alloc(6 + 12 * records.length);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [i, { platform, encoding, language, id, bytes }] of records.entries()) {
    for (const [j, value] of [platform, encoding, language, id, bytes.length, offset].entries()) {
      header.writeUInt16BE(value, 6 + 12 * i + 2 * j);
    }
    offset += bytes.length;
  }
  return Buffer.concat([header, ...records.map(({ bytes }) => bytes)]);
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** 宋体 in GBK. */
const songTi = [0xcb, 0xce, 0xcc, 0xe5];

describe('the names of a font', () => {
  it('are read in all languages', () => {
    const names = fontNames(
      nameTable([
        { platform: 3, encoding: 1, language: 0x409, id: 1, bytes: utf16('SimSun') },
        { platform: 3, encoding: 1, language: 0x804, id: 1, bytes: utf16('宋体') },
        { platform: 3, encoding: 1, language: 0x409, id: 6, bytes: utf16('SimSun') },
      ]),
    );
    expect(names.familyNames).toEqual(['SimSun', '宋体']);
    expect(names.postscriptName).toBe('SimSun');
    for (const name of ['宋体', 'simsun', 'Sim Sun', 'ＳｉｍＳｕｎ']) expect(isCalled(names, name)).toBe(true);
    for (const name of ['NSimSun', '新宋体', '']) expect(isCalled(names, name)).toBe(false);
  });

  it.each([
    ['Macintosh, simplified Chinese', 1, 25, Buffer.from(songTi)],
    ['Windows, GBK', 3, 3, Buffer.from(songTi)],
    ['Unicode', 0, 3, utf16('宋体')],
    ['Windows, all planes', 3, 10, utf16('宋体')],
  ])('are read as %s writes them', (_, platform, encoding, bytes) => {
    expect(fontNames(nameTable([{ platform, encoding, language: 0, id: 1, bytes }])).familyNames).toEqual(['宋体']);
  });

  it('that lie outside of the table are passed over', () => {
    const table = nameTable([{ platform: 3, encoding: 1, language: 0x409, id: 1, bytes: utf16('SimSun') }]);
    table.writeUInt16BE(9999, 6 + 8);
    expect(fontNames(table).familyNames).toEqual([]);
  });
});
