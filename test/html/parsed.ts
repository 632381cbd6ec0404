import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

/** An element of a page as parse5, which follows the HTML standard, reads it. */
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** A document, or a fragment as it stands within a page. Each fault of its syntax is thrown. */
export const parsed = (markup: string): Parent => {
  const onParseError = ({ code, startLine }: { readonly code: string; readonly startLine: number }) => {
    throw new Error(`${code} in line ${startLine}`);
  };
  return markup.startsWith('<!DOCTYPE') ? parse(markup, { onParseError }) : parseFragment(markup, { onParseError });
};

/** All elements below a node in order of the document. */
export const elementsIn = (parent: Parent): readonly Element[] =>
  parent.childNodes.flatMap((node) => (isElement(node) ? [node, ...elementsIn(node)] : []));

export const named = (parent: Parent, ...names: readonly string[]): readonly Element[] =>
  elementsIn(parent).filter(({ tagName }) => names.includes(tagName));

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((own) => own.name === name)?.value;

/** The words in a node; `lineBreak` stands for each `<br>`. */
export const wordsIn = (parent: Parent, lineBreak = ''): string =>
  parent.childNodes
    .map((node) => {
      if (isElement(node)) return node.tagName === 'br' ? lineBreak : wordsIn(node, lineBreak);
      return node.nodeName === '#text' && 'value' in node ? node.value : '';
    })
    .join('');

const linesOf = (element: Element): readonly string[] => {
  switch (element.tagName) {
    case 'h1':
      return wordsIn(element, '\n').split('\n');
    case 'table':
      return named(element, 'tr').map((row) =>
        named(row, 'td', 'th')
          .map((cell) => wordsIn(cell))
          .join('\t'),
      );
    case 'section':
      return element.childNodes.filter(isElement).flatMap(linesOf);
    default:
      return [wordsIn(element)];
  }
};

const bare = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^\u3000+/, '').trimEnd()).filter((line) => line !== '');

/** The report's text, a line a paragraph and a line a row of a table, without indents and blank lines. */
export const linesIn = (page: string): readonly string[] => {
  const [article] = named(parsed(page), 'article');
  return bare((article?.childNodes ?? []).filter(isElement).flatMap(linesOf));
};

/** Plain text in the same shape. */
export const linesOfText = (text: string): readonly string[] => bare(text.split('\n'));
