import { PackageError } from './package-error.js';

/** What a part may hold; Office needs far less. */
export const xmlLimits = {
  elements: 1_000_000,
  /** Elements inside each other. */
  depth: 200,
  /** Characters of one text or attribute that is asked for. */
  text: 1_000_000,
} as const;

/** The attributes of a tag, read only when they are asked for. */
export interface XmlAttributes {
  /** By name without prefix, its entities replaced; the first of that name. */
  readonly get: (name: string) => string | undefined;
}

/** What a scan meets, in document order. Names come without their prefix, which the namespace stands for. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: XmlAttributes, namespace: string) => void;
  /** Text as it stands in the file, its entities not replaced: {@link decodeXml}. */
  readonly text?: (raw: string) => void;
  readonly close?: (name: string, namespace: string) => void;
}

const damaged = (): PackageError => new PackageError('xml');

const skipTo = (xml: string, end: string, from: number): number => {
  const at = xml.indexOf(end, from);
  if (at < 0) throw damaged();
  return at + end.length;
};

const [QUOTE, APOSTROPHE, SLASH, LESS, GREATER] = [34, 39, 47, 60, 62];

/** Where a tag ends: `>` may stand inside a quoted attribute. */
const tagEnd = (xml: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at;
    else if (code === LESS) break;
  }
  throw damaged();
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const named: { readonly [entity: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Text with its entities replaced. Only the five of XML and numbers exist; any other cannot be known.
 *
 * @throws PackageError `xml` for an entity that nobody knows, `too-long`
 */
export const decodeXml = (raw: string): string => {
  if (raw.length > xmlLimits.text) throw new PackageError('too-long');
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g,
    (_, hex?: string, decimal?: string, name?: string) => {
      const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
      if (code !== undefined && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      const character = name === undefined || !Object.hasOwn(named, name) ? undefined : named[name];
      if (character === undefined) throw damaged();
      return character;
    },
  );
};

/** Name and value of each attribute as they stand in the tag. Sticky, so that no text is gone through twice. */
const attributePattern = (): RegExp => /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

class TagAttributes implements XmlAttributes {
  constructor(private readonly raw: string) {}
  get(name: string): string | undefined {
    if (!this.raw.includes(name)) return undefined;
    const pattern = attributePattern();
    for (let match = pattern.exec(this.raw); match; match = pattern.exec(this.raw)) {
      const [, prefixed = '', double, single] = match;
      if (localName(prefixed) === name && !prefixed.startsWith('xmlns')) return decodeXml(double ?? single ?? '');
    }
    return undefined;
  }
}

type Namespaces = ReadonlyMap<string, string>;

/** The namespaces that hold inside a tag which declares some. */
const declared = (raw: string, outer: Namespaces): Namespaces => {
  const inner = new Map(outer);
  const pattern = attributePattern();
  for (let match = pattern.exec(raw); match; match = pattern.exec(raw)) {
    const [, name = '', double, single] = match;
    if (name === 'xmlns') inner.set('', decodeXml(double ?? single ?? ''));
    else if (name.startsWith('xmlns:')) inner.set(name.slice(6), decodeXml(double ?? single ?? ''));
  }
  return inner;
};

interface OpenElement {
  /** With its prefix, as its end tag must bear it. */
  readonly tag: string;
  readonly name: string;
  readonly namespace: string;
  /** What holds again once it is closed. */
  readonly outside: Namespaces;
}

/**
 * Walks through the elements of a part of an Office file.
 *
 * @throws PackageError `doctype`, which Office never writes and entity tricks need; `xml` if the tags do not match;
 * `too-deep`, `too-many-elements`
 */
export const scanXml = (xml: string, visitor: XmlVisitor): void => {
  const open: OpenElement[] = [];
  let namespaces: Namespaces = new Map();
  let at = 0;
  let elements = 0;

  const begin = (inside: string, empty: boolean): void => {
    const space = inside.search(/\s/);
    const tag = space < 0 ? inside : inside.slice(0, space);
    const raw = space < 0 ? '' : inside.slice(space);
    const outside = namespaces;
    if (raw.includes('xmlns')) namespaces = declared(raw, outside);
    const name = localName(tag);
    const namespace = namespaces.get(prefixOf(tag)) ?? '';
    if (name === '' || (open.length === 0 && elements > 0)) throw damaged();
    elements += 1;
    if (elements > xmlLimits.elements) throw new PackageError('too-many-elements');
    visitor.open?.(name, new TagAttributes(raw), namespace);
    if (empty) {
      visitor.close?.(name, namespace);
      namespaces = outside;
    } else if (open.push({ tag, name, namespace, outside }) > xmlLimits.depth) throw new PackageError('too-deep');
  };

  const end = (tag: string): void => {
    const element = open.pop();
    if (element?.tag !== tag) throw damaged();
    visitor.close?.(element.name, element.namespace);
    namespaces = element.outside;
  };

  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag < 0 ? xml.length : tag);
    if (open.length > 0) {
      if (text !== '') visitor.text?.(text);
    } else if (text.trim() !== '' && text !== '\ufeff') throw damaged();
    if (tag < 0) break;
    if (xml.startsWith('<!--', tag)) at = skipTo(xml, '-->', tag + 4);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = skipTo(xml, ']]>', tag + 9);
      visitor.text?.(escapeText(xml.slice(tag + 9, at - 3)));
    } else if (xml.startsWith('<?', tag)) at = skipTo(xml, '?>', tag + 2);
    else if (xml.startsWith('<!', tag)) throw new PackageError('doctype');
    else {
      const close = tagEnd(xml, tag + 1);
      if (xml.charCodeAt(tag + 1) === SLASH) end(xml.slice(tag + 2, close).trim());
      else {
        const empty = xml.charCodeAt(close - 1) === SLASH;
        begin(xml.slice(tag + 1, empty ? close - 1 : close), empty);
      }
      at = close + 1;
    }
  }
  if (open.length > 0 || elements === 0) throw damaged();
};

/**
 * A part of an Office file as text. Office writes UTF-8; nothing else is guessed at.
 *
 * @throws PackageError `encoding`
 */
export const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackageError('encoding');
  }
};
