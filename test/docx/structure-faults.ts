import { all, at, bodyOf, type Element, parseXml, partsOf, styleOf, val } from './word-file.js';

const widthOf = (element: Element | undefined): number => Number(element?.attributes['w:w'] ?? Number.NaN);

const tableFaults = (table: Element): readonly string[] => {
  const grid = (at(table, 'w:tblGrid')?.children ?? []).map(widthOf);
  const faults: string[] = [];
  let open = new Map<number, number>();
  table.children
    .filter((child) => child.name === 'w:tr')
    .forEach((row, index) => {
      const place = `row ${index + 1}`;
      const next = new Map<number, number>();
      let col = 0;
      for (const cell of row.children.filter((child) => child.name === 'w:tc')) {
        const span = Number(val(at(cell, 'w:tcPr', 'w:gridSpan')) ?? 1);
        const width = grid.slice(col, col + span).reduce((sum, own) => sum + own, 0);
        if (widthOf(at(cell, 'w:tcPr', 'w:tcW')) !== width)
          faults.push(`${place}: cell at ${col} is not as wide as its columns`);
        if (cell.children.at(-1)?.name !== 'w:p') faults.push(`${place}: cell at ${col} does not end with a paragraph`);
        const merge = at(cell, 'w:tcPr', 'w:vMerge');
        if (merge && val(merge) === 'continue' && open.get(col) !== span)
          faults.push(`${place}: cell at ${col} continues nothing`);
        if (merge) next.set(col, span);
        col += span;
      }
      if (col !== grid.length) faults.push(`${place}: ${col} of ${grid.length} columns`);
      open = next;
    });
  return faults;
};

/** What Word holds against a file and the Open XML SDK does not: a cell without a paragraph, a style that is not there. */
export const structureFaults = (bytes: Uint8Array): readonly string[] => {
  const parts = partsOf(bytes);
  const styles = new Set(
    all(parseXml(parts['word/styles.xml'] ?? ''), 'w:style').map((style) => style.attributes['w:styleId'] ?? ''),
  );
  const body = bodyOf(bytes);
  const faults: string[] = [];
  for (const [path, xml] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(path)) faults.push(`${path}: unexpected part`);
    const root = parseXml(xml);
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next']) {
      for (const use of all(root, name)) {
        if (!styles.has(val(use) ?? '')) faults.push(`${path}: no style ${val(use)}`);
      }
    }
    for (const target of /_rels\//.test(path) ? all(root, 'Relationship') : []) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      const file = `${folder}${target.attributes.Target}`;
      if (!(file in parts)) faults.push(`${path}: no part ${file}`);
    }
  }
  const kinds = body.children.map((child) => child.name);
  if (kinds.at(-1) !== 'w:sectPr' || kinds.at(-2) !== 'w:p') faults.push('the body does not end with a paragraph');
  kinds.forEach((kind, index) => {
    if (kind === 'w:tbl' && kinds[index + 1] === 'w:tbl') faults.push('two tables with nothing between them');
  });
  if (all(body, 'w:numPr').length > 0) faults.push('an automatic number');
  for (const paragraph of body.children.filter(
    (child) => child.name === 'w:p' && ['ReportText', 'AddressText'].includes(styleOf(child)),
  )) {
    if (all(paragraph, 'w:sz').length + all(paragraph, 'w:b').length > 0) faults.push('body text formatted by hand');
  }
  return [...faults, ...all(body, 'w:tbl').flatMap(tableFaults)];
};
