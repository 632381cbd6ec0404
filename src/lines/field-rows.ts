/**
 * Deals the fields of a line out to rows: as many a row as its room holds with the gap between them, each field whole.
 *
 * @param widthOf a field's width, in the unit of `room` and `gap`
 * @example fieldRows(['审核人：沈静', '填报人：陆小禾'], emWidthOf, 12, 1.5) // [['审核人：沈静'], ['填报人：陆小禾']]
 */
export const fieldRows = <Field>(
  fields: readonly Field[],
  widthOf: (field: Field) => number,
  room: number,
  gap: number,
): readonly (readonly Field[])[] => {
  const rows: Field[][] = [];
  let used = 0;
  for (const field of fields) {
    const width = widthOf(field);
    const row = rows.at(-1);
    if (row && used + gap + width <= room) {
      row.push(field);
      used += gap + width;
    } else {
      rows.push([field]);
      used = width;
    }
  }
  return rows;
};
