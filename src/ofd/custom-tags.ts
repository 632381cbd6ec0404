import type { PrintedReport } from '../document/printed.js';
import { annexElements, bodyElements, type StructureElement } from '../pages/structure.js';
import type { Owner } from '../typeset/index.js';
import { type Xml, type XmlValues, xmlElement, xmlText } from '../zip/write-xml.js';
import { OFD_NAMESPACE, ofd, ofdRoot, ofdWords } from './ofd-xml.js';
import type { ObjectReference } from './page-part.js';

/** The tags of a report are this library's own: no vocabulary for official documents is published. */
const TAGS_NAMESPACE = 'urn:nianbao:report-structure';

/** The objects that print each part of the document. */
export type PrintedObjects = ReadonlyMap<Owner, readonly ObjectReference[]>;

interface Named {
  readonly name: string;
  readonly values: XmlValues;
}

const level = (tag: string): number => Number(tag.slice(1)) - 1;

const namedOf = ({ tag, attributes = {}, figure }: StructureElement): Named => {
  const { Summary, Scope, ColSpan, RowSpan } = attributes;
  const spans = { Columns: ColSpan, Rows: RowSpan };
  switch (tag) {
    case 'Document':
      return { name: 'Report', values: {} };
    case 'P':
      return { name: 'Paragraph', values: {} };
    case 'Table':
      return { name: 'Table', values: { Name: Summary } };
    case 'TR':
      return { name: 'Row', values: {} };
    case 'TH':
      return { name: 'HeaderCell', values: { Scope, ...spans } };
    case 'TD':
      return { name: 'Cell', values: { Figure: figure, ...spans } };
    case 'H1':
      return { name: 'Title', values: {} };
    default:
      return { name: 'Heading', values: { Level: level(tag) } };
  }
};

const references = (owner: Owner | undefined, objects: PrintedObjects): readonly Xml[] =>
  ((owner && objects.get(owner)) ?? []).map(({ page, object }) =>
    ofd('ObjectRef', { PageRef: page }, xmlText(String(object))),
  );

const tagElement = (element: StructureElement, objects: PrintedObjects): Xml => {
  const { name, values } = namedOf(element);
  return xmlElement(
    name,
    values,
    ...references(element.owner, objects),
    ...element.children.map((child) => tagElement(child, objects)),
  );
};

/** Elements by the parts that they stand in: what is before the first heading of a part stands alone. */
const partElements = (elements: readonly StructureElement[], objects: PrintedObjects): readonly Xml[] => {
  const groups: StructureElement[][] = [[]];
  for (const element of elements) {
    if (element.tag === 'H2') groups.push([]);
    groups.at(-1)?.push(element);
  }
  return groups.flatMap((group): readonly Xml[] => {
    const inside = group.map((element) => tagElement(element, objects));
    const [first] = group;
    return first?.tag === 'H2' ? [xmlElement('Part', { Title: first.text }, ...inside)] : inside;
  });
};

/** The list of tag trees: one. */
export const customTagsPart = (path: string): Xml =>
  ofdRoot('CustomTags', {}, ofd('CustomTag', { NameSpace: TAGS_NAMESPACE }, ofdWords('FileLoc', path)));

/** The tree of tags: parts, headings, paragraphs, tables and cells, each with the objects that print it. */
export const tagTree = (document: PrintedReport, objects: PrintedObjects): Xml =>
  xmlElement(
    'Report',
    { xmlns: TAGS_NAMESPACE, 'xmlns:ofd': OFD_NAMESPACE },
    ...partElements(bodyElements(document), objects),
    ...document.annexes.map((annex) =>
      xmlElement(
        'Annex',
        { Title: annex.title.text },
        ...annexElements(annex).map((element) => tagElement(element, objects)),
      ),
    ),
  );
