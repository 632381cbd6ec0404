import type { Block, PrintedReport } from '../../document/printed.js';

/** A heading or a paragraph as printed, with the path of its text in the report. */
export interface Unit {
  readonly kind: 'heading' | 'paragraph';
  /** Of a heading: its level, and whether it opens its paragraph. */
  readonly level: string;
  readonly text: string;
  readonly path: string;
  /** The part that it stands in, or `preamble`. */
  readonly part: string;
}

const partOf = (path: string): string | undefined =>
  /^parts\.(\w+)/.exec(path)?.[1] ?? /^form:[^/]*\/(\w+)/.exec(path)?.[1];

const unitsOfBlock = (block: Block, part: string): readonly Unit[] => {
  if (block.type === 'heading') {
    const { level, text } = block;
    // The form's own heading stands in no report: the part does.
    const path = text.from.startsWith('form:') ? `parts.${part}` : text.from;
    return [{ kind: 'heading', level: String(level), text: text.text, path, part }];
  }
  if (block.type !== 'paragraph') return [];
  const { runIn, text } = block;
  const paragraph: Unit = { kind: 'paragraph', level: '', text: text.text, path: text.from, part };
  if (!runIn) return [paragraph];
  return [
    { kind: 'heading', level: `${runIn.level} run-in`, text: runIn.text.text, path: runIn.text.from, part },
    paragraph,
  ];
};

/** Headings and paragraphs of a printed report, in their order. */
export const unitsOf = ({ body }: PrintedReport): readonly Unit[] => {
  let part = 'preamble';
  return body.flatMap((block) => {
    if (block.type === 'heading' && block.level === 1) part = partOf(block.text.from) ?? part;
    return unitsOfBlock(block, part);
  });
};
