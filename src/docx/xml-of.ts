import type { IXmlableObject } from 'docx';

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them.
const UNSAFE = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g;

const escaped = (value: unknown): string =>
  typeof value === 'string' ? value.replace(UNSAFE, (character) => entities[character] ?? '') : String(value);

const attributesOf = (values: { readonly [name: string]: unknown }): string => {
  let xml = '';
  for (const name in values) xml += ` ${name}="${escaped(values[name])}"`;
  return xml;
};

/**
 * An element that docx has prepared, as the XML that its packer makes of it, in one pass: an object of one key, the
 * element's name, with its attributes under `_attr` and its children in a list.
 *
 * @example xmlOf({ 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, '一、'] }) // '<w:t xml:space="preserve">一、</w:t>'
 */
export const xmlOf = (element: IXmlableObject): string => {
  for (const name in element) {
    const content = element[name];
    if (!Array.isArray(content)) {
      const attributes = content?._attr;
      return attributes
        ? `<${name}${attributesOf(attributes)}/>`
        : typeof content === 'object'
          ? `<${name}/>`
          : `<${name}>${escaped(content)}</${name}>`;
    }
    let attributes = '';
    let inner = '';
    for (const child of content) {
      if (typeof child !== 'object') inner += escaped(child);
      else if (child._attr === undefined) inner += xmlOf(child);
      else attributes += attributesOf(child._attr);
    }
    return `<${name}${attributes}>${inner}</${name}>`;
  }
  return '';
};
