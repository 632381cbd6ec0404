import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructureElement, TableAttributes } from '../src/pages/structure.js';

/** An element of a page's structure as pdf.js reads it, with the words of its contents there. */
export interface ReadElement {
  readonly role: string;
  /** Its words, those of its elements included. */
  readonly text: string;
  readonly elements: readonly ReadElement[];
}

/** A page as pdf.js reads it. */
export interface ReadPage {
  readonly elements: readonly ReadElement[];
  /** Words of numbered contents, by their ids. */
  readonly contents: ReadonlyMap<string, string>;
  /** Ids of contents in the order of the elements. */
  readonly order: readonly string[];
  /** Words outside of any element: page numbers, repeated heads. */
  readonly artifacts: readonly string[];
  /** Words that are in no marked content at all. */
  readonly unmarked: readonly string[];
}

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

const contentsOf = async (page: PDFPageProxy) => {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const contents = new Map<string, string>();
  const artifacts: string[] = [];
  const unmarked: string[] = [];
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && item.id ? item.id : undefined);
      continue;
    }
    const id = open.findLast((each) => each !== undefined);
    if (id !== undefined) contents.set(id, (contents.get(id) ?? '') + item.str);
    else if (item.str !== '') (open.length > 0 ? artifacts : unmarked).push(item.str);
  }
  return { contents, artifacts, unmarked };
};

const readPage = async (page: PDFPageProxy): Promise<ReadPage> => {
  const { contents, artifacts, unmarked } = await contentsOf(page);
  const order: string[] = [];
  const textOf = (node: TreeNode): string => {
    if (node.type === 'content') {
      order.push(node.id ?? '');
      return contents.get(node.id ?? '') ?? '';
    }
    return '';
  };
  const read = (node: TreeNode): ReadElement => {
    const elements: ReadElement[] = [];
    let text = '';
    for (const child of node.children ?? []) {
      if (child.role === undefined) {
        text += textOf(child);
      } else {
        const element = read(child);
        elements.push(element);
        text += element.text;
      }
    }
    // pdf.js adds a space where a run begins elsewhere.
    return { role: node.role ?? '', text: text.trim(), elements };
  };
  const tree = (await page.getStructTree()) as unknown as TreeNode | null;
  const [root] = tree ? [read(tree)] : [];
  const document = root?.elements.find(({ role }) => role === 'Document');
  return { elements: document?.elements ?? [], contents, order, artifacts, unmarked };
};

/** The structure of a PDF, page by page, as a program other than its writer reads it. */
export const readStructure = async (bytes: Uint8Array): Promise<readonly ReadPage[]> => {
  // pdf.js takes the bytes away from the caller.
  const pdf: PDFDocumentProxy = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
    .promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
  await pdf.destroy();
  return pages;
};

const attributeText = (attributes: TableAttributes = {}): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}=${value}`)
    .join('');

/** The structure of a report as lines of text, an element a line; where pages turn does not show in it. */
export const structureLines = ({ tag, attributes, text, children }: StructureElement, depth = 0): string =>
  [
    `${'  '.repeat(depth)}${tag}${attributeText(attributes)}${text ? ` ${text}` : ''}\n`,
    ...children.map((child) => structureLines(child, depth + 1)),
  ].join('');
