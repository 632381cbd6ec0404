import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultFonts, type FontFace, openFont } from '../../src/fonts/index.js';
import { fontProgram } from '../../src/fonts/open-font.js';
import { readTables, table } from '../../tools/fonts/sfnt.js';
import { shippedFont } from './altered-font.js';

const folder = new URL('../../fonts/', import.meta.url);
const chinese = ['title', 'song', 'fangsong', 'kai', 'hei'] as const;
const roles = [...chinese, 'latin'] as const;
const all = [...roles, 'rare'] as const;

const standardCharacters = [
  ...readFileSync(new URL('standard-characters.txt', import.meta.url), 'utf8').replace(/\s/g, ''),
];
const fullWidthMarks = [
  ...'“”‘’—…·～《》〈〉「」『』〔〕〖〗【】、。　〇々',
  ...'℃‰№§°′″×÷±≤≥≠√∞→←↑↓★☆●○■□※◆◇▲△',
  ...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉚㉟㊱㊿ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ㈠㈩⑴⒇⒈⒛',
  ...Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xff01 + i)),
];

const faces = new Map<string, FontFace>();
function face(role: string): FontFace {
  const found = faces.get(role);
  if (found === undefined) throw new Error(role);
  return found;
}
const code = (char: string) => char.codePointAt(0) ?? 0;

beforeAll(async () => {
  const fonts = await defaultFonts();
  for (const role of all) {
    const source = role === 'rare' ? { bytes: shippedFont('rare.ttf') } : fonts[role];
    if (source) faces.set(role, openFont(source));
    GlobalFonts.register(shippedFont(`${role}.ttf`), `shipped ${role}`);
  }
});

describe('the folder of shipped fonts', () => {
  it('is what the list of checksums says', () => {
    const lines = all.map((role) => {
      const sum = createHash('sha256')
        .update(shippedFont(`${role}.ttf`))
        .digest('hex');
      return `${sum}  ${role}.ttf\n`;
    });
    expect(readFileSync(new URL('SHA256SUMS', folder), 'utf8').split('\n').sort()).toEqual(
      lines.join('').split('\n').sort(),
    );
  });

  it('weighs at most 25 MB, the face of rare characters at most 6', () => {
    expect(statSync(new URL('rare.ttf', folder)).size).toBeLessThanOrEqual(6e6);
    const bytes = readdirSync(folder).map((file) => statSync(new URL(file, folder)).size);
    expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(25e6);
  });

  it('holds the copyright line and the licence of every font', () => {
    const notices = readFileSync(new URL('COPYRIGHT.txt', folder), 'utf8').split('\n\n');
    expect(notices).toHaveLength(all.length);
    for (const [i, role] of all.entries()) {
      expect(notices[i]).toMatch(new RegExp(`^${role}\\.ttf .*\\n(Copyright|\\(c\\)) .+`));
      const licence = /Licence: (\S+)/.exec(notices[i] ?? '')?.[1] ?? '';
      expect(readFileSync(new URL(licence, folder), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });
});

describe.each(all)('the shipped %s face', (role) => {
  it('bears a name of its own and no reserved one', () => {
    expect(face(role).familyNames).toEqual([expect.stringMatching(/^Nianbao /)]);
    expect(face(role).postscriptName).toMatch(/^Nianbao/);
    const tables = readTables(shippedFont(`${role}.ttf`));
    const names = table(tables, 'name');
    const copyright = names.readUInt16BE(6 + 8);
    const afterCopyright = Buffer.from(names.subarray(names.readUInt16BE(4) + copyright))
      .swap16()
      .toString('utf16le');
    expect(afterCopyright).not.toMatch(/noto|source|wenkai|klee|tinos/i);
  });

  it('has ascent and descent of the Chinese em box', () => {
    expect(face(role).ascent).toBeCloseTo(0.88, 3);
    expect(face(role).descent).toBeCloseTo(-0.12, 3);
  });

  it('may be embedded and changed by anyone', () => {
    expect(face(role).embedding).toBe('installable');
  });

  it('gives every character a glyph of its own, so that copied text is what was set', () => {
    const program = fontProgram(face(role));
    const characters =
      role === 'latin' ? [...'-\u00ad \u00a0'] : [...standardCharacters, ...fullWidthMarks, ...'•・~∽-﹣ \u00a0'];
    const held = characters.filter((char) => face(role).has(code(char)));
    const glyphs = new Set(held.map((char) => program.glyphForCodePoint(code(char)).id));
    expect(glyphs.size).toBe(new Set(held).size);
  });
});

describe.each(roles)('the shipped %s face', (role) => {
  it('has ASCII and the no-break space, narrow', () => {
    for (let codePoint = 0x20; codePoint < 0x7f; codePoint++) expect(face(role).advance(codePoint)).toBeLessThan(1.1);
    expect(face(role).advance(0x7e)).toBeLessThan(0.7);
    expect(face(role).advance(0xa0)).toBe(face(role).advance(0x20));
  });
});

describe('the shipped faces together', () => {
  const decoder = new TextDecoder('gbk');
  const bytes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const gbk = bytes(0x81, 0xfe)
    .flatMap((first) => bytes(0x40, 0xfe).map((second) => decoder.decode(new Uint8Array([first, second]))))
    .filter((text) => /^[^\p{Co}\ufffd]$/u.test(text));

  it('have every character of GBK', () => {
    expect(gbk.filter((char) => /\p{Script=Han}/u.test(char)).length).toBeGreaterThan(20_900);
    const search = ['fangsong', 'kai', 'latin', 'rare'].map(face);
    expect(gbk.filter((char) => !search.some((one) => one.has(code(char))))).toEqual([]);
  });

  it('hold no character twice: the face of rare ones has what the body lacks', () => {
    expect(gbk.filter((char) => face('rare').has(code(char)) && face('fangsong').has(code(char)))).toEqual([]);
  });

  it('draw rare characters where the original has them', () => {
    const em = 1000;
    const context = createCanvas(em, em).getContext('2d');
    context.font = `${em}px "shipped rare"`;
    context.fillText('囍', 0, 880);
    const { data } = context.getImageData(0, 0, em, em);
    const inked = Array.from({ length: em * em }, (_, i) => i).filter((i) => (data[4 * i + 3] ?? 0) > 100);
    const [columns, rows] = [inked.map((i) => i % em), inked.map((i) => 880 - Math.floor(i / em))];
    const edge = (places: readonly number[], pick: (a: number, b: number) => number) =>
      places.reduce((a, b) => pick(a, b));
    const edges = [columns, rows].flatMap((places) => [edge(places, Math.min), edge(places, Math.max)]);
    // The box of Noto Serif SC Light.
    const original = [43, 964, -74, 835];
    for (const [i, at] of edges.entries()) expect(Math.abs(at - (original[i] ?? 0))).toBeLessThanOrEqual(4);
  });

  it('have the minus, as wide as a digit and more', () => {
    expect(face('latin').advance(0x2212)).toBeGreaterThanOrEqual(face('latin').advance(code('0')));
  });
});

describe.each(chinese)('the shipped %s face', (role) => {
  it('has all 8,105 characters of 通用规范汉字表', () => {
    expect(new Set(standardCharacters).size).toBe(8105);
    expect(standardCharacters.filter((char) => !face(role).has(code(char)))).toEqual([]);
  });

  it('has the characters and symbols of GB 2312', () => {
    const decoder = new TextDecoder('gb2312');
    const lacking: string[] = [];
    for (let row = 0xa1; row <= 0xf7; row++) {
      for (let cell = 0xa1; cell <= 0xfe; cell++) {
        const char = decoder.decode(new Uint8Array([row, cell]));
        // What the decoder takes from GBK beyond GB 2312 are the forms for vertical lines, and code points for private use.
        if (!/^[^\p{Co}\ufffd\ufe30-\ufe4f]$/u.test(char)) continue;
        if (!face(role).has(code(char))) lacking.push(char);
      }
    }
    expect(lacking).toEqual([]);
  });

  it('sets characters and full-width marks in cells of exactly one em', () => {
    const widths = new Set([...standardCharacters, ...fullWidthMarks].map((char) => face(role).advance(code(char))));
    expect([...widths]).toEqual([1]);
  });

  describe('as another program draws it', () => {
    const em = 100;
    const top = Math.round(0.88 * em);

    /** Columns and rows of the ink of a text, in em from its left edge and its baseline. */
    function ink(text: string) {
      const canvas = createCanvas(em * text.length, em);
      const context = canvas.getContext('2d');
      context.font = `${em}px "shipped ${role}"`;
      context.fillText(text, 0, top);
      const { data } = context.getImageData(0, 0, canvas.width, em);
      const inked = (x: number, y: number) => (data[4 * (y * canvas.width + x) + 3] ?? 0) > 100;
      const columns = Array.from({ length: canvas.width }, (_, x) => x).filter((x) =>
        Array.from({ length: em }, (_, y) => y).some((y) => inked(x, y)),
      );
      const rows = Array.from({ length: em }, (_, y) => y).filter((y) => columns.some((x) => inked(x, y)));
      const left = Math.min(...columns) / em;
      const right = (Math.max(...columns) + 1) / em;
      const middle = (top - (Math.min(...rows) + Math.max(...rows) + 1) / 2) / em;
      return { left, right, middle, columns: columns.length / em, width: context.measureText(text).width / em };
    }

    it.each([...'“‘《〔（【'])('%s leans on the right half of its cell', (mark) => {
      const { left, right, width } = ink(mark);
      expect(left).toBeGreaterThanOrEqual(0.49);
      expect(right).toBeLessThanOrEqual(1);
      expect(width).toBeCloseTo(1, 3);
    });

    it.each([...'”’》〕）】，。、；：？！'])('%s leans on the left half of its cell', (mark) => {
      const { left, right, width } = ink(mark);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(0.52);
      expect(width).toBeCloseTo(1, 3);
    });

    it.each([...'·…～'])('%s stands in the middle of its cell', (mark) => {
      const { left, right, middle } = ink(mark);
      expect((left + right) / 2).toBeCloseTo(0.5, 1);
      expect(middle).toBeCloseTo(0.38, 1);
    });

    it('—— is one line from edge to edge at half height', () => {
      const { columns, middle, width } = ink('——');
      expect(columns).toBe(2);
      expect(middle).toBeCloseTo(0.38, 1);
      expect(width).toBeCloseTo(2, 3);
    });
  });
});
