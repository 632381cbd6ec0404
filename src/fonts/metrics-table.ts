const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Advances and bearings (hmtx) of some glyphs of a font, from its own tables; each glyph gets both. */
export const metricsTable = (hhea: Uint8Array, hmtx: Uint8Array, glyphs: readonly number[]): Uint8Array => {
  const full = view(hhea).getUint16(34);
  const all = view(hmtx);
  const bytes = new Uint8Array(4 * glyphs.length);
  const metrics = view(bytes);
  glyphs.forEach((id, i) => {
    // Glyphs beyond the list of advances share the last one and have only a bearing.
    const advance = all.getUint16(4 * Math.min(id, full - 1));
    const bearing = all.getInt16(id < full ? 4 * id + 2 : 4 * full + 2 * (id - full));
    metrics.setUint16(4 * i, advance);
    metrics.setInt16(4 * i + 2, bearing);
  });
  return bytes;
};
