import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFonts, FontError, openFont } from '../../src/fonts/index.js';
import { fontProgram } from '../../src/fonts/open-font.js';
import { changed, collection, fontCalled, shippedFont, withLicenceBits, without } from './altered-font.js';

const latin = shippedFont('latin.ttf');

function codeOf(bytes: Uint8Array, name?: string): string {
  try {
    openFont(name === undefined ? { bytes } : { bytes, name });
    return 'opened';
  } catch (error) {
    if (!(error instanceof FontError)) throw error;
    expect(error.message).toMatch(/[。]$/);
    return error.code;
  }
}

describe('an opened font', () => {
  it('is parsed once for the same bytes and name, and anew for other bytes', () => {
    const face = openFont({ bytes: latin });
    expect(openFont({ bytes: latin })).toBe(face);
    expect(fontProgram(openFont({ bytes: latin }))).toBe(fontProgram(face));
    expect(openFont({ bytes: Buffer.from(latin) })).not.toBe(face);
  });

  it('tells its names, which characters it has, and how wide they are in em', () => {
    const face = openFont({ bytes: latin });
    expect(face.postscriptName).toBe('NianbaoLatin');
    expect(face.unitsPerEm).toBe(2048);
    expect(face.has(0x41)).toBe(true);
    expect(face.has(0x4e00)).toBe(false);
    expect(face.advance(0x30)).toBe(0.5);
    expect(() => face.advance(0x4e00)).toThrow(RangeError);
  });

  it('is read from any part of a larger buffer', () => {
    const padded = Buffer.concat([Buffer.alloc(7), latin]);
    expect(openFont({ bytes: new Uint8Array(padded.buffer, padded.byteOffset + 7, latin.length) }).has(0x41)).toBe(
      true,
    );
  });
});

describe('a collection', () => {
  const bytes = collection([fontCalled('First Face'), fontCalled('Second Face')]);

  it('gives the font of the name, by PostScript or family name', () => {
    expect(openFont({ bytes, name: 'SecondFace' }).familyNames).toEqual(['Second Face']);
    expect(openFont({ bytes, name: 'first face' }).postscriptName).toBe('FirstFace');
  });

  it('refuses a name that it does not hold, and says which it holds', () => {
    expect(codeOf(bytes, 'Third Face')).toBe('font-name');
    expect(() => openFont({ bytes, name: 'Third Face' })).toThrow('FirstFace、SecondFace');
  });

  it('refuses to choose among several fonts', () => {
    expect(codeOf(bytes)).toBe('font-name');
  });

  it('needs no name where it holds one font', () => {
    expect(openFont({ bytes: collection([fontCalled('Only Face')]) }).postscriptName).toBe('OnlyFace');
  });

  it('of one font is refused under a name that is not its own', () => {
    expect(codeOf(latin, 'SimSun')).toBe('font-name');
  });
});

describe('refused are', () => {
  it.each(['wOFF', 'wOF2'])('web fonts (%s)', (signature) => {
    expect(codeOf(Buffer.concat([Buffer.from(signature), latin]))).toBe('font-format');
  });

  it('bytes that are no font', () => {
    expect(codeOf(new Uint8Array())).toBe('font-not-a-font');
    expect(codeOf(Buffer.from('%PDF-1.7'))).toBe('font-not-a-font');
  });

  it.each([
    [0, 'opened'],
    [2, 'font-restricted'],
    [4, 'opened'],
    [6, 'opened'],
    [8, 'opened'],
    [0x102, 'font-restricted'],
    [0x100, 'font-restricted'],
    [0x208, 'font-restricted'],
  ])('fonts whose licence bits forbid embedding (fsType %i: %s)', (fsType, outcome) => {
    expect(codeOf(withLicenceBits(latin, fsType))).toBe(outcome);
  });

  it('fonts that lack a table', () => {
    for (const tag of ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']) {
      expect([tag, codeOf(without(latin, tag))]).toEqual([tag, 'font-corrupt']);
    }
  });

  it('fonts with an outline outside of the table of outlines', () => {
    expect(codeOf(changed(latin, 'loca', (loca) => loca.writeUInt32BE(0x7fffffff, 40)))).toBe('font-corrupt');
  });

  it('fonts whose table post has a version that nobody knows: embedding reads it', () => {
    expect(codeOf(changed(latin, 'post', (post) => post.writeUInt32BE(0x00120000, 0)))).toBe('font-corrupt');
  });

  it('fonts cut short anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: latin.length - 5 }), (length) => {
        expect(codeOf(Buffer.from(latin.subarray(0, length)))).toBe('font-corrupt');
      }),
    );
  });
});

describe('a font with broken bytes', () => {
  const anywhere = fc.array(fc.tuple(fc.nat(latin.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  const inDirectory = fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { minLength: 1, maxLength: 4 });

  it.each([
    ['anywhere', anywhere],
    ['in its directory', inDirectory],
  ])('%s is refused with an error of ours, or can be asked for its characters', (_, changes) => {
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = Buffer.from(latin);
        for (const [position, value] of list) bytes[position] = value;
        try {
          const face = openFont({ bytes });
          for (const codePoint of [0x20, 0x41, 0x2014, 0x4e00, 0x20bb7]) {
            if (face.has(codePoint)) expect(face.advance(codePoint)).toBeGreaterThanOrEqual(0);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(FontError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the default fonts', () => {
  it('are read once', async () => {
    expect(await defaultFonts()).toBe(await defaultFonts());
  });
});
