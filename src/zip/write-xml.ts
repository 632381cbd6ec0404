import { escapeXml, escapeXmlText } from './escape-xml.js';

declare const safe: unique symbol;

/** XML that is well-formed: made by this module alone. */
export type Xml = string & { readonly [safe]: true };

/** Attributes in order; `undefined` is left out. */
export interface XmlValues {
  readonly [name: string]: string | number | boolean | undefined;
}

/** Words as the content of an element. */
export const xmlText = (text: string): Xml => escapeXmlText(text) as Xml;

/**
 * An element.
 *
 * @example xmlElement('a', { n: 1 }, xmlText('x < y')) // '<a n="1">x &lt; y</a>'
 */
export const xmlElement = (name: string, values: XmlValues, ...content: readonly Xml[]): Xml => {
  let opened = `<${name}`;
  for (const key in values) {
    const value = values[key];
    if (value !== undefined) opened += ` ${key}="${escapeXml(String(value))}"`;
  }
  return (content.length === 0 ? `${opened}/>` : `${opened}>${content.join('')}</${name}>`) as Xml;
};

/** The bytes of a part: its root element behind the declaration of XML. */
export const xmlPart = (root: Xml): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}`);
