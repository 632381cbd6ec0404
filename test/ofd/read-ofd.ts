import { strFromU8, unzipSync } from 'fflate';
import { decodeXml, scanXml } from '../../src/zip/xml.js';

/** An element as it stands in a part. */
export interface XmlNode {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly XmlNode[];
  /** Its words and those of the elements in it. */
  readonly text: string;
}

/** A part as a tree. */
export const parseXml = (xml: string): XmlNode => {
  const open: { name: string; attribute: XmlNode['attribute']; children: XmlNode[]; text: string }[] = [];
  let root: XmlNode | undefined;
  scanXml(xml, {
    open: (name, attributes) => {
      open.push({ name, attribute: (key) => attributes.get(key), children: [], text: '' });
    },
    text: (raw) => {
      for (const each of open) each.text += decodeXml(raw);
    },
    close: () => {
      const node = open.pop();
      if (!node) return;
      const parent = open.at(-1);
      if (parent) parent.children.push(node);
      else root = node;
    },
  });
  if (!root) throw new Error('no root element');
  return root;
};

/** All elements of a name, in document order. */
export const findAll = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);

export const numbers = (list: string | undefined): readonly number[] =>
  list === undefined || list === '' ? [] : list.split(' ').map(Number);

/** Steps from character to character: `g 3 5.6` is three times 5.6. */
export const stepsOf = (list: string | undefined): readonly number[] => {
  const words = (list ?? '').split(' ').filter((word) => word !== '');
  const steps: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === 'g') {
      steps.push(...Array<number>(Number(words[at + 1])).fill(Number(words[at + 2])));
      at += 2;
    } else {
      steps.push(Number(words[at]));
    }
  }
  return steps;
};

/** A character on a page; lengths in millimetres from the page's upper left corner. */
export interface PlacedCharacter {
  readonly character: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  /** How much wider it is drawn. */
  readonly stretch: number;
}

export interface TextObject {
  readonly id: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly characters: readonly PlacedCharacter[];
  readonly text: string;
  readonly node: XmlNode;
}

export interface OfdPage {
  readonly id: string;
  readonly texts: readonly TextObject[];
  readonly paths: readonly XmlNode[];
}

export interface Ofd {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly xml: (path: string) => XmlNode;
  readonly root: XmlNode;
  readonly document: XmlNode;
  readonly pages: readonly OfdPage[];
  /** Font files by their identifiers. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

const charactersOf = (node: XmlNode, [left, top]: TextObject['box']): readonly PlacedCharacter[] =>
  findAll(node, 'TextCode').flatMap((code) => {
    const [stretch = 1] = numbers(node.attribute('CTM'));
    let x = left + stretch * Number(code.attribute('X'));
    const steps = stepsOf(code.attribute('DeltaX'));
    return [...code.text].map((character, i) => {
      const placed = {
        character,
        x,
        y: top + Number(code.attribute('Y')),
        size: Number(node.attribute('Size')),
        font: node.attribute('Font') ?? '',
        bold: node.attribute('Stroke') === 'true',
        stretch,
      };
      x += stretch * (steps[i] ?? 0);
      return placed;
    });
  });

const textObjectOf = (node: XmlNode): TextObject => {
  const [x = 0, y = 0, width = 0, height = 0] = numbers(node.attribute('Boundary'));
  const box = [x, y, width, height] as const;
  const characters = charactersOf(node, box);
  return {
    id: node.attribute('ID') ?? '',
    box,
    characters,
    text: characters.map(({ character }) => character).join(''),
    node,
  };
};

/** An OFD file as a reader of the format finds it: from the entry down, by the paths that the parts give. */
export const readOfd = (bytes: Uint8Array): Ofd => {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const part = (path: string): Uint8Array => {
    const found = parts.get(path);
    if (!found) throw new Error(`no part ${path}`);
    return found;
  };
  const xml = (path: string): XmlNode => parseXml(strFromU8(part(path)));
  const root = xml('OFD.xml');
  const documentPath = findAll(root, 'DocRoot')[0]?.text ?? '';
  const folder = documentPath.slice(0, documentPath.lastIndexOf('/') + 1);
  const document = xml(documentPath);
  const pages = findAll(document, 'Pages').flatMap((list) =>
    list.children.map((page): OfdPage => {
      const content = xml(`${folder}${page.attribute('BaseLoc')}`);
      return {
        id: page.attribute('ID') ?? '',
        texts: findAll(content, 'TextObject').map(textObjectOf),
        paths: findAll(content, 'PathObject'),
      };
    }),
  );
  const resources = xml(`${folder}${findAll(document, 'PublicRes')[0]?.text}`);
  const fonts = new Map(
    findAll(resources, 'Font').map((font) => [
      font.attribute('ID') ?? '',
      part(`${folder}${resources.attribute('BaseLoc')}/${findAll(font, 'FontFile')[0]?.text}`),
    ]),
  );
  return { parts, xml, root, document, pages, fonts };
};
