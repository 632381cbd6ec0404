import { decodeXml, scanXml } from '../../zip/xml.js';
import { docxFormat } from '../file/format.js';
import { openOfficeFile } from '../file/office-file.js';
import { ReadError } from '../read-error.js';
import { type Lists, readLists } from './numbering.js';
import { readBody } from './read-body.js';
import type { Revisions } from './revisions.js';
import type { SourceBlock, SourceDocument } from './source.js';
import { readStyles, type Styles } from './styles.js';

/** What a Word file says of itself in its properties. */
export interface DocumentProperties {
  readonly creator?: string;
  readonly subject?: string;
}

export interface WordDocument {
  readonly body: SourceDocument;
  readonly styles: Styles;
  readonly lists: Lists;
  readonly properties: DocumentProperties;
  /** Texts of comments, footnotes and endnotes by id. */
  readonly comments: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
}

const readProperties = (xml: string | undefined): DocumentProperties => {
  const found: { creator?: string; subject?: string } = {};
  let at = '';
  if (xml === undefined) return found;
  scanXml(xml, {
    open: (name) => {
      at = name;
    },
    text: (raw) => {
      if (at === 'creator' || at === 'subject') found[at] = (found[at] ?? '') + decodeXml(raw);
    },
    close: () => {
      at = '';
    },
  });
  return found;
};

const wordsOf = (blocks: readonly SourceBlock[]): string =>
  blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.pieces.map(({ text }) => text).join('')] : []))
    .join(' ')
    .trim();

/** Texts of a part that holds comments or notes, by their ids. */
const readNotes = (xml: string | undefined, element: string): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  if (xml === undefined) return notes;
  let id: string | undefined;
  let inText = false;
  scanXml(xml, {
    open: (name, attributes) => {
      // Separators between text and notes are notes of a type.
      if (name === element) id = attributes.get('type') === undefined ? attributes.get('id') : undefined;
      else inText = name === 't';
    },
    text: (raw) => {
      if (inText && id !== undefined) notes.set(id, (notes.get(id) ?? '') + decodeXml(raw));
    },
    close: (name) => {
      if (name === element) id = undefined;
      inText = false;
    },
  });
  return notes;
};

/**
 * Opens a Word file as far as its text is concerned; nothing of pictures or settings is read.
 *
 * @throws ReadError, and within `readingFile` what its parts may throw
 */
export const openDocument = (bytes: Uint8Array, revisions: Revisions): WordDocument => {
  const file = openOfficeFile(bytes, docxFormat);
  const related = file.relationships(file.main);
  const part = (type: string): string | undefined => {
    const path = related.find((item) => item.type === type && !item.external)?.target;
    return path === undefined ? undefined : file.text(path);
  };
  const styles = readStyles(part('styles'));
  const body = readBody(file.text(file.main) ?? '', revisions, styles.lookOf);
  if (wordsOf(body.blocks) === '' && body.blocks.every(({ type }) => type === 'paragraph')) {
    throw new ReadError('no-text', '文件里没有文字（可能是扫描的图片）。请取得有文字的 Word 文件，或重新录入');
  }
  return {
    body,
    styles,
    lists: readLists(part('numbering')),
    properties: readProperties(file.text('docProps/core.xml')),
    comments: readNotes(part('comments'), 'comment'),
    footnotes: readNotes(part('footnotes'), 'footnote'),
    endnotes: readNotes(part('endnotes'), 'endnote'),
  };
};
