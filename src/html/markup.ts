import { escapeXml, escapeXmlText } from '../zip/escape-xml.js';

/** HTML or SVG that is safe to write out: only this file makes it, so the text of a report can never become tags. */
declare const safe: unique symbol;
export type Markup = string & { readonly [safe]: true };

/** Written in the order given; one that is `undefined` is left out, `true` has no value. */
export interface Attributes {
  readonly [name: string]: string | number | true | undefined;
}

/** Text as it is printed. */
export const plainText = (text: string): Markup => escapeXmlText(text) as Markup;

/** Pieces one after the other. */
export const join = (pieces: readonly Markup[], between = ''): Markup => pieces.join(between) as Markup;

/** Pieces each on a line of its own. */
export const lines = (...pieces: readonly Markup[]): Markup => join(pieces, '\n');

const opened = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === true ? [` ${key}`] : [` ${key}="${escapeXml(String(value))}"`];
  });
  return `<${name}${written.join('')}>`;
};

/** An element whose content stands on the line of its tags. */
export const element = (name: string, attributes: Attributes, ...content: readonly Markup[]): Markup =>
  `${opened(name, attributes)}${content.join('')}</${name}>` as Markup;

/** An element whose children stand on lines of their own. */
export const block = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup =>
  children.length === 0
    ? element(name, attributes)
    : lines(opened(name, attributes) as Markup, ...children, `</${name}>` as Markup);

/** An element of HTML that has no content and no end: `<br>`, `<meta>`. */
export const single = (name: string, attributes: Attributes = {}): Markup => opened(name, attributes) as Markup;

/** Lines of one paragraph. */
export const brokenLines = (texts: readonly Markup[]): Markup => join(texts, single('br'));
