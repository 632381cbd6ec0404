import * as fontkit from 'fontkit';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { placeInCell } from './cells.js';
import { characterSets, fullWidth } from './characters.js';
import { cmapTable } from './cmap.js';
import type { Face } from './faces.js';
import { equaliseMetrics } from './metrics.js';
import { nameTable } from './names.js';
import { type NewGlyph, replaceGlyphs } from './outlines.js';
import { readTables, writeTables } from './sfnt.js';
import { simplify } from './simplify.js';

/** Version of the faces as a whole; raise it when their outlines or characters change. */
const VERSION = '1.000';
const CHANGES =
  'Changed for nianbao: reduced to fewer characters, full-width marks set in cells of one em, line metrics made alike, renamed.';
const LICENCE =
  'This Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available with a FAQ at: https://openfontlicense.org';
const LICENCE_URL = 'https://openfontlicense.org';

/**
 * What a report on upright lines has no use for. Without layout features a line is as wide as its characters' advances
 * say, in every program.
 */
const unused =
  'BASE DSIG FFTM GDEF GPOS GSUB HVAR MVAR STAT VVAR avar bsln cvar feat fvar gasp gvar kern morx prep prop vhea vmtx';

const asItStands = { scale: 1, dx: 0, dy: 0 };

export interface MadeFace {
  readonly font: Buffer;
  /** Who holds the copyright, and what was changed. */
  readonly copyright: string;
}

/** Makes one face: fewer characters, marks in cells of one em, equal line metrics, new names. */
export async function makeFace({ family, characters, tolerance = 0 }: Face, source: Buffer): Promise<MadeFace> {
  const original = fontkit.create(await fontverter.convert(source, 'truetype'));
  const wanted = [...characterSets[characters]].join('');
  const subset = await subsetFont(source, wanted, {
    targetFormat: 'truetype',
    noHinting: true,
    dropTables: unused.split(' '),
  });
  const { glyphs, map } = glyphsByCharacter(subset, wanted, characters === 'latin' ? new Set() : fullWidth, tolerance);
  const tables = equaliseMetrics(replaceGlyphs(readTables(subset), glyphs));
  tables.set('cmap', cmapTable(map));
  const copyright = `${original.copyright.replace(/\r\n/g, '\n')}\n${CHANGES}`;
  tables.set('name', nameTable({ copyright, family, version: VERSION, licence: LICENCE, licenceUrl: LICENCE_URL }));
  return { font: writeTables(tables), copyright };
}

/**
 * A glyph of its own for each character, full-width marks in their cells. Where fonts let two characters share a glyph,
 * text copied out of a PDF would show the one for the other.
 */
function glyphsByCharacter(
  bytes: Buffer,
  characters: string,
  inCells: ReadonlySet<string>,
  tolerance: number,
): { glyphs: NewGlyph[]; map: Map<number, number> } {
  const font = fontkit.create(bytes);
  const glyphs: NewGlyph[] = Array.from({ length: font.numGlyphs }, (_, glyph) => glyph);
  const map = new Map<number, number>();
  const taken = new Set<number>();
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(codePoint)) continue;
    const { id, bbox, advanceWidth, path } = font.glyphForCodePoint(codePoint);
    const placement = inCells.has(character) ? placeInCell(character, bbox, advanceWidth, font.unitsPerEm) : undefined;
    if (placement) {
      map.set(codePoint, glyphs.push({ path: path.commands, placement, advance: font.unitsPerEm }) - 1);
      continue;
    }
    const drawn: NewGlyph =
      tolerance > 0 ? { path: simplify(path.commands, tolerance), placement: asItStands, advance: advanceWidth } : id;
    if (taken.has(id)) {
      map.set(codePoint, glyphs.push(drawn) - 1);
    } else {
      taken.add(id);
      glyphs[id] = drawn;
      map.set(codePoint, id);
    }
  }
  return { glyphs, map };
}
