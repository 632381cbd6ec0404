import { type SpokenText, spokenText } from '../pages/spoken-text.js';
import type { Stretch } from '../pages/stretches.js';
import { flattened, type StructureElement, type TableAttributes } from '../pages/structure.js';
import type { LinkTarget } from '../text/links.js';
import type { Owner, Page, Run } from '../typeset/index.js';
import type { PdfRef, PdfRefs } from './embedded-face.js';

/** A piece of an element on a page, under its number there; a link's with its annotation. */
interface Content {
  readonly page: number;
  readonly number: number;
  readonly link?: LinkTarget;
  annotation?: PdfRef;
}

/** Where a link stands in the tree that leads from contents to elements. */
interface LinkParent {
  readonly annotation: PdfRef;
  readonly element: PdfRef;
}

const attributesOf = (attributes: TableAttributes): object | undefined => {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return undefined;
  const values = entries.map(([name, value]) => [name, name === 'Summary' ? new String(value) : value]);
  return { O: 'Table', ...Object.fromEntries(values) };
};

/** Contents in a row that lead to one target stand in one link. */
const groupLinks = (contents: readonly Content[]): readonly (readonly Content[])[] => {
  const groups: Content[][] = [];
  for (const content of contents) {
    const open = groups.at(-1);
    if (open && content.link && open[0]?.link === content.link) open.push(content);
    else groups.push([content]);
  }
  return groups;
};

/**
 * The tags of a file: while the pages are written it numbers what stands on them, and afterwards it writes the tree of
 * elements that these numbers belong to (ISO 32000-1, 14.7 and 14.8).
 */
export class TaggedContent {
  private readonly tags: ReadonlyMap<Owner, string>;
  private readonly spoken: SpokenText;
  private readonly contents = new Map<Owner, Content[]>();
  /** For each page the elements of its contents, by number. */
  private readonly parents: (PdfRef | undefined)[][] = [];
  private readonly links: LinkParent[] = [];

  constructor(
    private readonly structure: StructureElement,
    pages: readonly Page[],
  ) {
    this.spoken = spokenText(structure, pages);
    this.tags = new Map(flattened(structure).flatMap(({ owner, tag }) => (owner ? [[owner, tag] as const] : [])));
  }

  /** The operator that begins a stretch of a page: a numbered piece of its element, or an artifact. */
  begin({ owner, link }: Stretch, page: number): string {
    const tag = owner && this.tags.get(owner);
    if (!owner || !tag) return '/Artifact <</Type /Pagination>> BDC';
    this.parents[page] ??= [];
    const numbers = this.parents[page];
    const number = numbers.push(undefined) - 1;
    const marked = this.contents.get(owner) ?? [];
    marked.push({ page, number, ...(link && { link }) });
    this.contents.set(owner, marked);
    return `/${link ? 'Link' : tag} <</MCID ${number}>> BDC`;
  }

  /** Adds the annotation of the link that was begun last. */
  annotate({ owner }: Stretch, annotation: PdfRef): void {
    const last = owner && this.contents.get(owner)?.at(-1);
    if (last) last.annotation = annotation;
  }

  /** The words of a run with the white space after them that the end of a line swallowed. */
  wordsOf(run: Run): string {
    return this.spoken.ofRuns.get(run) ?? run.text;
  }

  /** Writes the tree; `pages` are the pages' dictionaries. The root is left open. */
  write(document: PdfRefs, pages: readonly PdfRef[]): PdfRef {
    const root = document.ref({ Type: 'StructTreeRoot' });
    root.data.K = [this.element(this.structure, root, document, pages)];
    const numbers = pages.flatMap((_, page) => [page, this.parents[page] ?? []]);
    const links = this.links.flatMap(({ annotation, element }, i) => {
      annotation.data.StructParent = pages.length + i;
      return [pages.length + i, element];
    });
    const tree = document.ref({ Nums: [...numbers, ...links] });
    tree.end();
    root.data.ParentTree = tree;
    root.data.ParentTreeNextKey = pages.length + this.links.length;
    return root;
  }

  private element(
    { tag, attributes, owner, children }: StructureElement,
    parent: PdfRef,
    document: PdfRefs,
    pages: readonly PdfRef[],
  ): PdfRef {
    const ref = document.ref({ Type: 'StructElem', S: tag, P: parent });
    const ownAttributes = attributes && attributesOf(attributes);
    if (ownAttributes) ref.data.A = ownAttributes;
    const actual = owner && this.spoken.ofElements.get(owner);
    if (actual !== undefined) ref.data.ActualText = new String(actual);
    const contents = (owner && this.contents.get(owner)) ?? [];
    this.fill(ref, contents, document, pages, [...children.map((child) => this.element(child, ref, document, pages))]);
    return ref;
  }

  /** Gives an element its contents and closes it. */
  private fill(
    ref: PdfRef,
    contents: readonly Content[],
    document: PdfRefs,
    pages: readonly PdfRef[],
    kids: readonly PdfRef[],
  ): void {
    const page = contents[0]?.page;
    if (page !== undefined) ref.data.Pg = pages[page];
    const children = groupLinks(contents).flatMap((group): readonly unknown[] => {
      if (group[0]?.link) return [this.link(ref, group, document, pages)];
      return group.map((content) => {
        this.own(content, ref);
        return this.reference(content, page, pages);
      });
    });
    ref.data.K = [...children, ...kids];
    ref.end();
  }

  private link(parent: PdfRef, contents: readonly Content[], document: PdfRefs, pages: readonly PdfRef[]): PdfRef {
    const page = contents[0]?.page;
    const ref = document.ref({ Type: 'StructElem', S: 'Link', P: parent });
    if (page !== undefined) ref.data.Pg = pages[page];
    ref.data.K = contents.flatMap((content): readonly unknown[] => {
      this.own(content, ref);
      const { annotation } = content;
      if (!annotation) return [this.reference(content, page, pages)];
      this.links.push({ annotation, element: ref });
      return [this.reference(content, page, pages), { Type: 'OBJR', Obj: annotation, Pg: pages[content.page] }];
    });
    ref.end();
    return ref;
  }

  private own({ page, number }: Content, element: PdfRef): void {
    const numbers = this.parents[page];
    if (numbers) numbers[number] = element;
  }

  private reference({ page, number }: Content, first: number | undefined, pages: readonly PdfRef[]): unknown {
    return page === first ? number : { Type: 'MCR', Pg: pages[page], MCID: number };
  }
}
