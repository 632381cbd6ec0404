import { BuilderElement, TextRun, type XmlComponent } from 'docx';
import type { LinkTarget } from '../text/links.js';

type Boundary = 'begin' | 'separate' | 'end';

const inRun = (element: XmlComponent): TextRun => {
  const run = new TextRun({});
  run.addChildElement(element);
  return run;
};

const boundary = (type: Boundary): TextRun =>
  inRun(new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } }));

class Instruction extends BuilderElement<{ readonly space: string }> {
  constructor(code: string) {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
    this.root.push(code);
  }
}

/** Bookmark of an annex, counted from 0. */
export const annexBookmark = (annex: number): string => `annex${annex + 1}`;

const codeOf = (target: LinkTarget): string =>
  'uri' in target ? ` HYPERLINK "${target.uri}" ` : ` HYPERLINK \\l "${annexBookmark(target.annex)}" `;

/**
 * Runs that lead somewhere, as a field: the ids of the library's own links are random, and two files of one report
 * would differ.
 */
export const linkField = (target: LinkTarget, runs: readonly TextRun[]): readonly TextRun[] => [
  boundary('begin'),
  inRun(new Instruction(codeOf(target))),
  boundary('separate'),
  ...runs,
  boundary('end'),
];
