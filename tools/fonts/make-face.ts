import * as fontkit from 'fontkit';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { placeInCell } from './cells.js';
import { chinese, fullWidth, latin } from './characters.js';
import type { Face } from './faces.js';
import { equaliseMetrics } from './metrics.js';
import { nameTable } from './names.js';
import { type MovedGlyph, moveGlyphs } from './outlines.js';
import { readTables, writeTables } from './sfnt.js';

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

export interface MadeFace {
  readonly font: Buffer;
  /** Who holds the copyright, and what was changed. */
  readonly copyright: string;
}

/** Makes one face: fewer characters, marks in cells of one em, equal line metrics, new names. */
export async function makeFace({ family, characters }: Face, source: Buffer): Promise<MadeFace> {
  const original = fontkit.create(await fontverter.convert(source, 'truetype'));
  const wanted = [...(characters === 'chinese' ? chinese : latin)].join('');
  const subset = await subsetFont(source, wanted, {
    targetFormat: 'truetype',
    noHinting: true,
    dropTables: unused.split(' '),
  });
  const marks = characters === 'chinese' ? fullWidth : [];
  const tables = equaliseMetrics(moveGlyphs(readTables(subset), glyphsInCells(subset, marks)));
  const copyright = `${original.copyright.replace(/\r\n/g, '\n')}\n${CHANGES}`;
  tables.set('name', nameTable({ copyright, family, version: VERSION, licence: LICENCE, licenceUrl: LICENCE_URL }));
  return { font: writeTables(tables), copyright };
}

function glyphsInCells(bytes: Buffer, marks: Iterable<string>): Map<number, MovedGlyph> {
  const font = fontkit.create(bytes);
  const moved = new Map<number, MovedGlyph>();
  for (const mark of marks) {
    const codePoint = mark.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(codePoint)) continue;
    const glyph = font.glyphForCodePoint(codePoint);
    const placement = placeInCell(mark, glyph.bbox, glyph.advanceWidth, font.unitsPerEm);
    if (placement) moved.set(glyph.id, { path: glyph.path.commands, placement, advance: font.unitsPerEm });
  }
  return moved;
}
