/**
 * The cells of a comma-separated file (RFC 4180), row by row: a cell in quotes may hold commas, line ends, and quotes
 * written twice. Blank lines keep their place, so that rows are counted as an editor counts them.
 *
 * @example parseCsv('单位,类别\n"教育局,体育局",部门') // [['单位', '类别'], ['教育局,体育局', '部门']]
 */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  for (const [whole, quoted, plain = '', end] of text.replace(/^\ufeff/, '').matchAll(cells)) {
    if (whole === '' && end === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
};
