/** What a font calls itself. */
export interface SubsetNames {
  /** Of the font in the file, unlike that of any other subset. */
  readonly postscript: string;
  readonly family: string;
}

const WINDOWS = 3;
const UNICODE = 1;
const ENGLISH = 0x0409;
const RECORD = 12;

const utf16 = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) => [unit >> 8, unit & 0xff]);

/** The table of names (name): family, style, full name and PostScript name. */
export const nameTable = ({ postscript, family }: SubsetNames): Uint8Array => {
  const names = [
    { id: 1, text: family },
    { id: 2, text: 'Regular' },
    { id: 3, text: postscript },
    { id: 4, text: family },
    { id: 6, text: postscript },
  ].map(({ id, text }) => ({ id, bytes: utf16(text) }));
  const texts = 6 + RECORD * names.length;
  const table = new Uint8Array(names.reduce((sum, { bytes }) => sum + bytes.length, texts));
  const data = new DataView(table.buffer);
  data.setUint16(2, names.length);
  data.setUint16(4, texts);
  let offset = 0;
  names.forEach(({ id, bytes }, i) => {
    [WINDOWS, UNICODE, ENGLISH, id, bytes.length, offset].forEach((value, at) => {
      data.setUint16(6 + RECORD * i + 2 * at, value);
    });
    table.set(bytes, texts + offset);
    offset += bytes.length;
  });
  return table;
};
