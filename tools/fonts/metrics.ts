import { type Tables, table } from './sfnt.js';

/** Height above and depth below the baseline that every face is given, in em: those of the Chinese em box. */
const ASCENT = 0.88;
const DESCENT = 0.12;
const USE_TYPOGRAPHIC_METRICS = 1 << 7;

/** The same ascent and descent in every face, so that a line's height does not depend on the faces that stand in it. */
export function equaliseMetrics(tables: Tables): Tables {
  const em = table(tables, 'head').readUInt16BE(18);
  const ascent = Math.round(ASCENT * em);
  const descent = em - ascent;
  if (descent !== Math.round(DESCENT * em)) throw new Error('Ascent and descent do not fill the em.');
  const hhea = Buffer.from(table(tables, 'hhea'));
  hhea.writeInt16BE(ascent, 4);
  hhea.writeInt16BE(-descent, 6);
  hhea.writeInt16BE(0, 8);
  const os2 = Buffer.from(table(tables, 'OS/2'));
  os2.writeUInt16BE(os2.readUInt16BE(62) | USE_TYPOGRAPHIC_METRICS, 62);
  os2.writeInt16BE(ascent, 68);
  os2.writeInt16BE(-descent, 70);
  os2.writeInt16BE(0, 72);
  os2.writeUInt16BE(ascent, 74);
  os2.writeUInt16BE(descent, 76);
  return new Map(tables).set('hhea', hhea).set('OS/2', os2);
}
