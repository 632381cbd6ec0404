/** Files that are no workbook, or one that is to do harm. All made here: none is kept. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';

type Parts = { [path: string]: Uint8Array };

const withPart = (workbook: Uint8Array, path: string, text: string): Uint8Array =>
  zipSync({ ...unzipSync(workbook), [path]: strToU8(text) });

const rename = (workbook: Uint8Array, to: (parts: Parts) => Parts): Uint8Array => zipSync(to(unzipSync(workbook)));

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (data: string, around = ''): string =>
  `${around}<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`;

/** An archive of one deflated file, whose directory declares what it is told. */
const craftedZip = (path: string, contents: Uint8Array, declaredSize: number): Uint8Array => {
  const packed = deflateRawSync(contents, { level: 9 });
  const name = strToU8(path);
  const record = (signature: number, length: number, fields: readonly (readonly [at: number, value: number])[]) => {
    const bytes = new Uint8Array(length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, signature, true);
    for (const [at, value] of fields) view.setUint32(at, value, true);
    return { bytes, view };
  };
  const local = record(0x04034b50, 30, [
    [18, packed.length],
    [22, declaredSize],
  ]);
  local.view.setUint16(8, 8, true);
  local.view.setUint16(26, name.length, true);
  const central = record(0x02014b50, 46, [
    [20, packed.length],
    [24, declaredSize],
  ]);
  central.view.setUint16(10, 8, true);
  central.view.setUint16(28, name.length, true);
  const start = local.bytes.length + name.length + packed.length;
  const end = record(0x06054b50, 22, [
    [12, central.bytes.length + name.length],
    [16, start],
  ]);
  end.view.setUint16(8, 1, true);
  end.view.setUint16(10, 1, true);
  return Buffer.concat([local.bytes, name, packed, central.bytes, name, end.bytes]);
};

/** The archive with other checksums in its directory, which is where readers look. */
const withChecksums = (zip: Uint8Array, change: (crc: number) => number): Uint8Array => {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, change(view.getUint32(at + 16, true)), true);
  }
  return bytes;
};

/** The parts of a book of sheets that are all alike. */
const bookOf = (numbers: readonly number[], xml: string): Parts => {
  const sheets = numbers.map((n) => `<sheet name="${n}" sheetId="${n}" r:id="s${n}"/>`);
  const related = [
    ...numbers.map((n) => ({ id: `s${n}`, type: 'worksheet', target: `worksheets/sheet${n}.xml` })),
    { id: 'strings', type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  const relationships = related.map((r) => `<Relationship Id="${r.id}" Type="x/${r.type}" Target="${r.target}"/>`);
  const bytes = strToU8(xml);
  return {
    'xl/workbook.xml': strToU8(`<workbook ${MAIN} xmlns:r="r"><sheets>${sheets.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relationships.join('')}</Relationships>`),
    ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, bytes])),
  };
};

const compound = (streams: readonly string[]): Uint8Array =>
  Buffer.concat([
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    new Uint8Array(1024),
    ...streams.map((stream) => Buffer.from(`${stream}\0`, 'utf16le')),
    new Uint8Array(512),
  ]);

/** `<a><a><a>…` */
const deep = (count: number): string => `${'<a>'.repeat(count)}${'</a>'.repeat(count)}`;

const laughs = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "ha">${Array.from(
  { length: 12 },
  (_, level) => `<!ENTITY ${'b'.repeat(level + 1)} "${`&${level === 0 ? 'a' : 'b'.repeat(level)};`.repeat(20)}">`,
).join('')}]>`;

/** A hostile file with the code of the error that is to meet it. */
export interface HostileFile {
  readonly what: string;
  readonly code: string;
  readonly make: (workbook: Uint8Array) => Uint8Array;
}

const replaceSheet = (xml: string) => (workbook: Uint8Array) => withPart(workbook, SHEET, xml);

// biome-ignore format: one file a line.
export const hostileFiles: readonly HostileFile[] = [
  { what: 'an empty file', code: 'not-this-format', make: () => new Uint8Array() },
  { what: 'a text', code: 'not-this-format', make: () => strToU8('统计表\t150\n') },
  { what: 'a PDF', code: 'not-this-format', make: () => strToU8('%PDF-1.7\n') },
  { what: 'an archive of something else', code: 'not-this-format', make: () => zipSync({ 'a.txt': strToU8('a') }) },
  { what: 'a Word file', code: 'not-this-format', make: () => zipSync({ 'word/document.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<Types/>') }) },
  { what: 'HTML under the name of a workbook', code: 'not-this-format', make: () => strToU8('<html><table><tr><td>150</td></tr></table></html>') },
  { what: 'an OpenDocument spreadsheet', code: 'not-this-format', make: () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }) },
  { what: '.xls or .et', code: 'legacy', make: () => compound(['Root Entry', 'Workbook']) },
  { what: 'a workbook with a password', code: 'encrypted', make: () => compound(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']) },
  { what: '.xlsb', code: 'legacy', make: (workbook) => rename(workbook, ({ 'xl/workbook.xml': main, ...parts }) => ({ ...parts, 'xl/workbook.bin': main ?? new Uint8Array() })) },
  { what: 'a file without its end', code: 'damaged', make: (workbook) => workbook.slice(0, -10) },
  { what: 'only the first bytes of an archive', code: 'damaged', make: (workbook) => workbook.slice(0, 30) },
  { what: 'half a workbook', code: 'damaged', make: (workbook) => workbook.slice(0, workbook.length / 2) },
  { what: 'a sheet that is no XML', code: 'damaged', make: replaceSheet('hello') },
  { what: 'a workbook without the form', code: 'no-form', make: (workbook) => zipSync({ ...unzipSync(workbook), ...bookOf([1], sheet('')) }) },
  { what: 'a sheet that is missing', code: 'damaged', make: (workbook) => rename(workbook, ({ [SHEET]: _, ...parts }) => parts) },
  { what: 'tags that do not match', code: 'damaged', make: replaceSheet(`<worksheet ${MAIN}><sheetData></worksheet></sheetData>`) },
  { what: 'an entity that nobody knows', code: 'damaged', make: replaceSheet(sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&what;</t></is></c></row>')) },
  { what: 'a number that is none', code: 'damaged', make: replaceSheet(sheet('<row r="1"><c r="A1"><v>12件</v></c></row>')) },
  { what: 'two cells in one place', code: 'damaged', make: replaceSheet(sheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')) },
  { what: 'a cell beyond the sheet', code: 'damaged', make: replaceSheet(sheet('<row r="9999999"><c r="A9999999"><v>1</v></c></row>')) },
  { what: 'elements inside each other', code: 'damaged', make: replaceSheet(sheet(deep(100_000))) },
  { what: 'billion laughs', code: 'unsafe', make: replaceSheet(sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&bbbbbbbbbbbb;</t></is></c></row>', laughs)) },
  { what: 'a document type fetched from the network', code: 'unsafe', make: (workbook) => withPart(workbook, 'xl/workbook.xml', '<!DOCTYPE workbook SYSTEM "http://127.0.0.1:9/x.dtd"><workbook/>') },
  { what: 'an entity that reads a file', code: 'unsafe', make: (workbook) => withPart(workbook, 'xl/sharedStrings.xml', `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst ${MAIN}><si><t>&x;</t></si></sst>`) },
  { what: 'macros', code: 'unsafe', make: (workbook) => withPart(workbook, 'xl/vbaProject.bin', 'x') },
  { what: 'links to other workbooks', code: 'unsafe', make: (workbook) => withPart(workbook, 'xl/externalLinks/externalLink1.xml', '<externalLink/>') },
  { what: 'a macro sheet', code: 'unsafe', make: (workbook) => withPart(workbook, 'xl/macrosheets/sheet1.xml', '<x/>') },
  { what: 'a bomb: a gigabyte in one part', code: 'too-large', make: () => craftedZip('xl/workbook.xml', new Uint8Array(1_000_000), 1_000_000_000) },
  { what: 'sizes that are false', code: 'damaged', make: () => craftedZip('xl/workbook.xml', new Uint8Array(50_000_000), 100) },
  { what: '60 million bytes in a sheet', code: 'too-large', make: (workbook) => zipSync({ ...unzipSync(workbook), [SHEET]: new Uint8Array(60_000_000) }) },
  { what: '100,000 rows', code: 'too-large', make: replaceSheet(sheet(Array.from({ length: 100_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`).join(''))) },
  { what: 'many parts, each just small enough', code: 'too-large', make: (workbook) => {
      return zipSync({ ...unzipSync(workbook), ...bookOf([1, 2, 3, 4], sheet('') + ' '.repeat(20_000_000)) }, { level: 1 });
    } },
  { what: '500,000 cells in few rows', code: 'too-large', make: replaceSheet(sheet(Array.from({ length: 100 }, (_, row) => `<row r="${row + 1}">${'<c><v>1</v></c>'.repeat(5_000)}</row>`).join(''))) },
  { what: '10,000 files', code: 'too-large', make: () => zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`xl/${n}.xml`, new Uint8Array()]))) },
  { what: '1,000 sheets', code: 'too-large', make: (workbook) => withPart(workbook, 'xl/workbook.xml', `<workbook ${MAIN}><sheets>${'<sheet name="x"/>'.repeat(1_000)}</sheets></workbook>`) },
  { what: '200,000 formats', code: 'too-large', make: (workbook) => withPart(workbook, 'xl/styles.xml', `<styleSheet ${MAIN}><cellXfs>${'<xf numFmtId="1"/>'.repeat(200_000)}</cellXfs></styleSheet>`) },
  { what: '200,000 shared texts', code: 'too-large', make: (workbook) => withPart(workbook, 'xl/sharedStrings.xml', `<sst ${MAIN}>${'<si><t>x</t></si>'.repeat(200_000)}</sst>`) },
  { what: 'two million empty runs in a cell', code: 'too-large', make: replaceSheet(sheet(`<row r="1"><c r="A1" t="inlineStr"><is>${'<r/>'.repeat(2_000_000)}</is></c></row>`)) },
  { what: '800,000 empty runs in a shared text', code: 'no-form', make: (workbook) => zipSync({ ...unzipSync(workbook), ...bookOf([1], sheet('<row r="1"><c t="s"><v>0</v></c></row>')), 'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}><si>${'<r/>'.repeat(800_000)}</si></sst>`) }) },
  { what: 'five million entities in an attribute', code: 'too-large', make: (workbook) => withPart(workbook, 'xl/styles.xml', `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="200" formatCode="${'&lt;'.repeat(5_000_000)}"/></numFmts></styleSheet>`) },
  { what: 'five million entities in a text', code: 'too-large', make: replaceSheet(sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'&lt;'.repeat(5_000_000)}</t></is></c></row>`)) },
  { what: 'four million attributes', code: 'no-form', make: (workbook) => zipSync({ ...unzipSync(workbook), ...bookOf([1], sheet(`<row r="1"><c${' a=""'.repeat(4_000_000)}/></row>`)) }) },
  { what: 'five million elements that nobody reads', code: 'too-large', make: replaceSheet(`<worksheet ${MAIN}>${'<a/>'.repeat(5_000_000)}</worksheet>`) },
  { what: 'a part whose checksum is wrong', code: 'damaged', make: (workbook) => withChecksums(workbook, (crc) => crc ^ 1) },
  // What grows with the square of its length, if it is gone through again and again.
  { what: 'a tag of two million letters', code: 'no-form', make: (workbook) => zipSync({ ...unzipSync(workbook), ...bookOf([1], sheet(`<row r="1"><c ${'a'.repeat(2_000_000)}/></row>`)) }) },
  { what: 'a number of two million digits and a letter', code: 'too-large', make: replaceSheet(sheet(`<row r="1"><c r="A1"><v>${'1'.repeat(2_000_000)}x</v></c></row>`)) },
  { what: 'a text of two million spaces', code: 'too-large', make: replaceSheet(sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>a${' '.repeat(2_000_000)}b</t></is></c></row>`)) },
  { what: 'a format of two million brackets', code: 'too-large', make: (workbook) => withPart(workbook, 'xl/styles.xml', `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(2_000_000)}"/></numFmts></styleSheet>`) },
  { what: 'a name for two million letters', code: 'too-large', make: (workbook) => withPart(workbook, 'xl/workbook.xml', `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="1" sheetId="1" r:id="rId9"/></sheets><definedNames><definedName name="a">'${'a'.repeat(2_000_000)}</definedName></definedNames></workbook>`) },
  { what: '100,000 names', code: 'too-large', make: (workbook) => withPart(workbook, 'xl/workbook.xml', `<workbook ${MAIN}><definedNames>${'<definedName name="a">b!A1</definedName>'.repeat(100_000)}</definedNames></workbook>`) },
  { what: '25,000 labels alike', code: 'no-form', make: (workbook) => {
      const rows = Array.from({ length: 5_000 }, (_, row) => `<row r="${row + 1}"><c t="inlineStr"><is><t>其他</t></is></c></row>`).join('');
      const parts = rename(workbook, ({ 'xl/workbook.xml': _, ...others }) => others);
      return zipSync({ ...unzipSync(parts), ...bookOf([1, 2, 3, 4, 5], sheet(rows)) });
    } },
  { what: '25,000 cells with one text of 32,767 characters', code: 'no-form', make: (workbook) => {
      const rows = Array.from({ length: 5_000 }, (_, row) => `<row r="${row + 1}">${'<c t="s"><v>0</v></c>'.repeat(5)}</row>`).join('');
      return zipSync({ ...unzipSync(workbook), ...bookOf([1], sheet(rows)), 'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}><si><t>${'2018 '.repeat(6_553)}</t></si></sst>`) });
    } },
];

/** Files that look dangerous and are read all the same: what could do harm is never looked at. */
export const harmlessFiles: readonly { readonly what: string; readonly make: (workbook: Uint8Array) => Uint8Array }[] =
  [
    {
      what: 'validations and merged areas over whole sheets',
      make: (workbook) => {
        const parts = unzipSync(workbook);
        const xml = new TextDecoder().decode(parts[SHEET]);
        const all = 'A1:XFD1048576';
        const around = `</sheetData><mergeCells><mergeCell ref="${all}"/></mergeCells><dataValidations><dataValidation type="whole" sqref="${all} ${all}"><formula1>0</formula1></dataValidation></dataValidations>`;
        return zipSync({ ...parts, [SHEET]: strToU8(xml.replace('</sheetData>', around)) });
      },
    },
    {
      what: 'a name for all cells of a sheet',
      make: (workbook) => {
        const parts = unzipSync(workbook);
        const xml = new TextDecoder().decode(parts['xl/workbook.xml']);
        const name = '<definedName name="all">\'统计表\'!$A$1:$XFD$1048576</definedName></definedNames>';
        return zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml.replace('</definedNames>', name)) });
      },
    },
    {
      what: '20,000 blank rows with formats',
      make: (workbook) => {
        const parts = unzipSync(workbook);
        const xml = new TextDecoder().decode(parts[SHEET]);
        const rows = Array.from(
          { length: 100_000 },
          (_, row) => `<row r="${row + 1000}"><c r="A${row + 1000}" s="1"/></row>`,
        );
        return zipSync({ ...parts, [SHEET]: strToU8(xml.replace('</sheetData>', `${rows.join('')}</sheetData>`)) });
      },
    },
    {
      what: 'a large picture',
      make: (workbook) =>
        zipSync({ ...unzipSync(workbook), 'xl/media/image1.png': [new Uint8Array(25_000_000), { level: 1 }] }),
    },
  ];
