import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Edits of a Word file's main part, as Word leaves them: only as much as the scripted edits need. */

const main = 'word/document.xml';

export const editDocx = (bytes: Uint8Array, edit: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [main]: strToU8(edit(strFromU8(parts[main] ?? new Uint8Array()))) });
};

export const documentXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[main] ?? new Uint8Array());

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text of a paragraph or cell, without what is struck out. */
export const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p(?: [^>]*)?>.*?<\/w:p>/gsu) ?? [];

/** The paragraph that holds these words; told by them alone, so there must be but one. */
export const paragraphWith = (xml: string, words: string): string => {
  const [found, another] = paragraphs(xml).filter((paragraph) => textOf(paragraph).includes(words));
  if (found === undefined || another !== undefined)
    throw new Error(`${found ? 'several paragraphs' : 'no paragraph'} with ${words}`);
  return found;
};

const propertiesOf = (paragraph: string): string => /<w:pPr>.*?<\/w:pPr>/su.exec(paragraph)?.[0] ?? '';

const run = (text: string): string =>
  `<w:r w:rsidR="00A41C7E"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph in the look of another, typed anew in two runs. */
export const like = (paragraph: string, text: string): string =>
  `<w:p w:rsidR="00A41C7E">${propertiesOf(paragraph)}${run(text.slice(0, 2))}${run(text.slice(2))}</w:p>`;

/** Words of a paragraph replaced by others, typed in a run of their own. */
export const retyped = (xml: string, before: string, after: string): string => {
  const old = paragraphWith(xml, before);
  const text = textOf(old);
  const at = text.indexOf(before);
  const runs = [text.slice(0, at), after, text.slice(at + before.length)].filter((part) => part !== '').map(run);
  return xml.replace(old, () => `<w:p w:rsidR="00A41C7E">${propertiesOf(old)}${runs.join('')}</w:p>`);
};

/** The same with changes tracked. */
export const tracked = (xml: string, before: string, after: string): string => {
  const old = paragraphWith(xml, before);
  const text = textOf(old);
  const at = text.indexOf(before);
  const by = 'w:author="王科长" w:date="2025-01-08T10:00:00Z"';
  const struck = run(before).replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>');
  const changed = `<w:del w:id="901" ${by}>${struck}</w:del><w:ins w:id="902" ${by}>${run(after)}</w:ins>`;
  return xml.replace(
    old,
    () => `<w:p>${propertiesOf(old)}${run(text.slice(0, at))}${changed}${run(text.slice(at + before.length))}</w:p>`,
  );
};

/** A new paragraph of its own look after another, by tracked insertion or plainly. */
export const inserted = (xml: string, after: string, ...news: readonly string[]): string =>
  xml.replace(after, () => [after, ...news].join(''));

/** Cut out, with all that stands between the first and the last of them. */
export const cut = (xml: string, first: string, last = first): { readonly rest: string; readonly piece: string } => {
  const from = xml.indexOf(first);
  const to = xml.indexOf(last, from) + last.length;
  return { rest: xml.slice(0, from) + xml.slice(to), piece: xml.slice(from, to) };
};

/** The value in the row of a table that has this label, in the column counted from the first after the label. */
export const cellChanged = (xml: string, label: string, column: number, value: string): string => {
  const rows = xml.match(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gsu) ?? [];
  const [row, another] = rows.filter((candidate) => paragraphs(candidate).some((p) => textOf(p) === label));
  if (row === undefined || another !== undefined) throw new Error(`${row ? 'several rows' : 'no row'} ${label}`);
  const cells = row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? [];
  const labelAt = cells.findIndex((cell) => textOf(cell) === label);
  const cell = cells[labelAt + column];
  if (cell === undefined) throw new Error(`no column ${column} in row ${label}`);
  const [first] = paragraphs(cell);
  if (first === undefined) throw new Error(`an empty cell in row ${label}`);
  const typed = cell.replace(first, () => `<w:p>${propertiesOf(first)}${run(value)}</w:p>`);
  return xml.replace(row, () => row.replace(cell, () => typed));
};
