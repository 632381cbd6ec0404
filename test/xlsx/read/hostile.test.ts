import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx, renderXlsx, WorkbookError, type WorkbookErrorCode } from '../../../src/xlsx/index.js';
import { fixtureReport } from '../../../tools/golden-files.js';

let sound: Uint8Array = new Uint8Array();
beforeAll(async () => {
  sound = await renderXlsx(fixtureReport('minimal'));
});

const SHEET = 'xl/worksheets/sheet1.xml';

/** The sound workbook with some parts other, or more. */
const withParts = (change: (parts: { [path: string]: Uint8Array }) => void): Uint8Array => {
  const parts = unzipSync(sound);
  change(parts);
  return zipSync(parts);
};

const edited = (path: string, edit: (xml: string) => string): Uint8Array =>
  withParts((parts) => {
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  });

/** How a file is refused, within the time that the reader promises. */
const refusal = async (bytes: Uint8Array): Promise<WorkbookErrorCode | 'read'> => {
  const start = performance.now();
  const outcome = await readXlsx(bytes).then(
    () => 'read' as const,
    (error: unknown) => {
      expect(error).toBeInstanceOf(WorkbookError);
      expect((error as WorkbookError).message).toMatch(/[\u4e00-\u9fff]/);
      return (error as WorkbookError).code;
    },
  );
  expect(performance.now() - start).toBeLessThan(5000);
  return outcome;
};

const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(1024).fill(0)]);

describe('a file that is no sound workbook is refused by a sentence', () => {
  it('takes the sound one that the others are made from', async () => {
    expect(await refusal(sound)).toBe('read');
  });

  it.each<[what: string, bytes: () => Uint8Array, codes: readonly string[]]>([
    ['an empty file', () => new Uint8Array(), ['not-a-workbook']],
    ['a text', () => strToU8('统计表\t150\n'), ['not-a-workbook']],
    ['a PDF', () => strToU8('%PDF-1.7\n'), ['not-a-workbook']],
    ['.xls or .et', () => compound, ['legacy-workbook', 'encrypted']],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('a') }), ['not-a-workbook']],
    [
      'a Word file',
      () => zipSync({ 'word/document.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<Types/>') }),
      ['not-a-workbook'],
    ],
    ['half a workbook', () => sound.slice(0, sound.length / 2), ['damaged', 'not-a-workbook']],
    ['a workbook without its last bytes', () => sound.slice(0, -30), ['damaged', 'not-a-workbook']],
    ['a sheet that is no XML', () => edited(SHEET, () => 'hello'), ['damaged', 'no-form']],
    [
      'a workbook of another kind',
      () =>
        withParts((parts) => {
          parts[SHEET] = strToU8(
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
          );
          const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
          parts['xl/workbook.xml'] = strToU8(book.replace(/<definedNames>.*<\/definedNames>/s, ''));
        }),
      ['no-form'],
    ],
    [
      'macros',
      () =>
        withParts((parts) => {
          parts['xl/vbaProject.bin'] = strToU8('x');
        }),
      ['unsafe'],
    ],
    [
      'links to other workbooks',
      () =>
        withParts((parts) => {
          parts['xl/externalLinks/externalLink1.xml'] = strToU8('<externalLink/>');
        }),
      ['unsafe'],
    ],
    [
      'entities',
      () =>
        edited(SHEET, (xml) =>
          xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet'),
        ),
      ['unsafe', 'damaged'],
    ],
    [
      'an entity that reads a file',
      () =>
        edited('xl/sharedStrings.xml', (xml) =>
          xml.replace('<sst', '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst'),
        ),
      ['unsafe', 'damaged'],
    ],
  ])('%s', async (_, bytes, codes) => {
    expect(codes).toContain(await refusal(bytes()));
  });
});

describe('a file that would take all time and memory', () => {
  it('is refused where it blows up when it is decompressed', async () => {
    const bomb = withParts((parts) => {
      parts[SHEET] = new Uint8Array(60_000_000);
    });
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb)).toBe('too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('is refused where the sizes that it states are false', async () => {
    // The directory says 100 bytes; the data are fifty million.
    const bytes = withParts((parts) => {
      parts[SHEET] = new Uint8Array(100);
    });
    const bomb = deflateRawSync(new Uint8Array(50_000_000));
    const name = strToU8(SHEET);
    const at = strFromU8(bytes, true).indexOf(SHEET);
    const forged = new Uint8Array(bytes.length + bomb.length);
    forged.set(bytes.slice(0, at + name.length));
    forged.set(bomb, at + name.length);
    forged.set(bytes.slice(at + name.length), at + name.length + bomb.length);
    expect(['damaged', 'too-large', 'not-a-workbook']).toContain(await refusal(forged));
  });

  it('is refused where it has 100,000 rows', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 100}"><c r="A${row + 100}"><v>1</v></c></row>`,
    );
    expect(await refusal(edited(SHEET, (xml) => xml.replace('</sheetData>', `${rows.join('')}</sheetData>`)))).toBe(
      'too-large',
    );
  });

  it('is read or refused where its bytes are changed at random, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        await refusal(bytes);
      }),
      { numRuns: 60 },
    );
  });
});
