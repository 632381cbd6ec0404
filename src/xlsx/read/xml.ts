import { WorkbookError } from '../workbook-error.js';

/** What a scan meets, in document order. Names come without their namespace prefix. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: string) => void;
  /** Text as it stands in the file, its entities not replaced. */
  readonly text?: (raw: string) => void;
  readonly close?: (name: string) => void;
}

const damaged = (): WorkbookError =>
  new WorkbookError('damaged', '文件已损坏（内容不是合格的 XML）。请用 Excel、WPS 打开修复后另存为 .xlsx');

/** Elements inside each other; Office needs about ten. */
const DEEPEST = 100;

const skipTo = (xml: string, end: string, from: number): number => {
  const at = xml.indexOf(end, from);
  if (at < 0) throw damaged();
  return at + end.length;
};

/** Where a tag ends: `>` may stand inside a quoted attribute. */
const tagEnd = (xml: string, from: number): number => {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const character = xml[at];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
    else if (character === '<') break;
  }
  throw damaged();
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Walks through the elements of a part of an Office file.
 *
 * @throws WorkbookError `unsafe` for a document type, which Office never writes and entity tricks need; `damaged` if
 * the tags do not match
 */
export const scanXml = (xml: string, visitor: XmlVisitor): void => {
  const open: string[] = [];
  let at = 0;
  let elements = 0;
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
    else if (xml.startsWith('<!', tag)) {
      throw new WorkbookError('unsafe', '文件内含有文档类型定义，正常的工作簿没有。为安全起见不予读取');
    } else {
      const end = tagEnd(xml, tag + 1);
      if (xml[tag + 1] === '/') {
        const name = localName(xml.slice(tag + 2, end).trim());
        if (open.pop() !== name) throw damaged();
        visitor.close?.(name);
      } else {
        const empty = xml[end - 1] === '/';
        const inside = xml.slice(tag + 1, empty ? end - 1 : end);
        const space = inside.search(/\s/);
        const name = localName(space < 0 ? inside : inside.slice(0, space));
        if (name === '' || (open.length === 0 && elements > 0)) throw damaged();
        elements += 1;
        visitor.open?.(name, space < 0 ? '' : inside.slice(space));
        if (empty) visitor.close?.(name);
        else if (open.push(name) > DEEPEST) throw damaged();
      }
      at = end + 1;
    }
  }
  if (open.length > 0 || elements === 0) throw damaged();
};

const named: { readonly [entity: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities replaced. Only the five of XML and numbers exist; any other cannot be known. */
export const decodeXml = (raw: string): string =>
  raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
    if (code !== undefined && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const character = name === undefined || !Object.hasOwn(named, name) ? undefined : named[name];
    if (character === undefined) throw damaged();
    return character;
  });

/** The attributes of a tag, by name without prefix. */
export const attributesOf = (attributes: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  // Sticky: each attribute begins where the last one ended, so that no text is gone through twice.
  const pattern = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  while (pattern.lastIndex < attributes.length) {
    const match = pattern.exec(attributes);
    if (!match) break;
    const [, name = '', double, single] = match;
    if (!name.startsWith('xmlns')) found.set(localName(name), decodeXml(double ?? single ?? ''));
  }
  return found;
};

/** Part of an Office file as text. Office writes UTF-8; nothing else is guessed at. */
export const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
};
