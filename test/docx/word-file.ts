import { strFromU8, unzipSync } from 'fflate';

/** An element of a part, read without the library that wrote it. */
export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly Element[];
  readonly text: string;
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (_, number, name) =>
    number === undefined
      ? (entities[name] ?? '')
      : String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10)),
  );

const attributesOf = (tag: string): { [name: string]: string } =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  );

/** The root element of an XML text; throws where tags do not match. */
export const parseXml = (xml: string): Element => {
  interface Open {
    name: string;
    attributes: { [name: string]: string };
    children: Element[];
    text: string;
  }
  const stack: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  for (const [token, tag, words] of xml.replace(/^<\?.*?\?>/, '').matchAll(/<([^>]+)>|([^<]+)/g)) {
    const top = stack.at(-1);
    if (!top) throw new Error(`${token}: nothing is open`);
    if (words !== undefined) top.text += decode(words);
    else if (tag?.startsWith('/')) {
      if (tag.slice(1) !== top.name) throw new Error(`${token} closes <${top.name}>`);
      stack.pop();
      stack.at(-1)?.children.push(top);
    } else {
      const element = {
        name: /^[\w:]+/.exec(tag ?? '')?.[0] ?? '',
        attributes: attributesOf(tag ?? ''),
        children: [],
        text: '',
      };
      if (tag?.endsWith('/')) top.children.push(element);
      else stack.push(element);
    }
  }
  const root = stack[0]?.children[0];
  if (stack.length !== 1 || !root) throw new Error('the XML does not end');
  return root;
};

/** Parts of a Word file by path. */
export const partsOf = (bytes: Uint8Array): { readonly [path: string]: string } =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

export const partOf = (bytes: Uint8Array, path: string): Element => {
  const part = partsOf(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return parseXml(part);
};

/** All elements of a name below an element, in order. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** The element at the end of a path of names; `undefined` if one is missing. */
export const at = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((found, name) => found?.children.find((child) => child.name === name), element);

export const val = (element: Element | undefined): string | undefined => element?.attributes['w:val'];

export const styleOf = (paragraph: Element): string => val(at(paragraph, 'w:pPr', 'w:pStyle')) ?? 'Normal';

/** What a reader sees of a paragraph; a tab is a tab. */
export const textOf = (paragraph: Element): string =>
  all(paragraph, 'w:r')
    .flatMap((run) => run.children)
    .map((child) =>
      child.name === 'w:t' ? child.text : child.name === 'w:tab' ? '\t' : child.name === 'w:br' ? '\n' : '',
    )
    .join('');

export const bodyOf = (bytes: Uint8Array): Element => {
  const body = at(partOf(bytes, 'word/document.xml'), 'w:body');
  if (!body) throw new Error('no body');
  return body;
};

/** Whether the next paragraph goes on in the line: the paragraph's mark is a style separator. */
export const isSeparated = (paragraph: Element): boolean =>
  at(paragraph, 'w:pPr', 'w:rPr', 'w:specVanish') !== undefined;
