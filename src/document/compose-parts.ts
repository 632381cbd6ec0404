import type { Form, PartDef } from '../form/form.js';
import type { Outline, PartText, Passage } from './outline.js';
import type { Block, Text } from './printed.js';

const textOf = ({ text, path }: Passage): Text => ({ text, from: path });

/** A heading that opens a paragraph takes the paragraph after it along. */
const opened = (heading: Passage, next: Passage | undefined): Block => {
  const { level, number } = heading.numbered ?? { level: 2, number: '' };
  const runIn = { level, number, text: textOf(heading) };
  const text = next?.kind === 'paragraph' ? textOf(next) : { text: '', from: heading.path };
  return { type: 'paragraph', runIn, text };
};

const blockOf = (passage: Passage, index: number, passages: readonly Passage[]): readonly Block[] => {
  const { numbered } = passage;
  if (numbered?.runIn) return [opened(passage, passages[index + 1])];
  if (numbered) {
    return [{ type: 'heading', level: numbered.level, number: numbered.number, text: textOf(passage) }];
  }
  return passages[index - 1]?.numbered?.runIn ? [] : [{ type: 'paragraph', text: textOf(passage) }];
};

const headingOf = (part: PartText, form: Form): Block => {
  const from = part.path === `parts.${part.def.key}` ? `form:${form.id}/${part.def.key}` : part.path;
  return { type: 'heading', level: 1, number: part.number, text: { text: part.heading, from } };
};

/** The parts of a report in the form's order: numbered headings, text, then each part's tables. */
export const composeParts = (
  { parts }: Outline,
  form: Form,
  tablesIn: (part: PartDef) => readonly Block[],
): readonly Block[] =>
  parts.flatMap((part) => [headingOf(part, form), ...part.passages.flatMap(blockOf), ...tablesIn(part.def)]);
