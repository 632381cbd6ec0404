import type { Form, PartDef } from '../form/form.js';
import type { Path } from '../report/path.js';
import type { Item, Part, Report, Section } from '../report/report.js';
import { headingNumber } from '../text/heading-number.js';
import type { Block, HeadingLevel, Text } from './printed.js';

/** Prints one text of the report. */
export type PrintText = (text: string, path: Path) => Text;

const deeper = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 5) as HeadingLevel;

const runInSection = (section: Section, level: HeadingLevel, number: string, path: Path, print: PrintText): Block[] => {
  const [first, ...rest] = section.body;
  const text = print(typeof first === 'string' ? first : '', [...path, 'body', 0]);
  const runIn = { level, number, text: print(section.heading, [...path, 'heading']) };
  return [{ type: 'paragraph', runIn, text }, ...composeItems(rest, deeper(level), [...path, 'body'], print, 1)];
};

const headedSection = (
  section: Section,
  level: HeadingLevel,
  number: string,
  path: Path,
  print: PrintText,
): Block[] => [
  { type: 'heading', level, number, text: print(section.heading, [...path, 'heading']) },
  ...composeItems(section.body, deeper(level), [...path, 'body'], print),
];

const composeItems = (
  items: readonly Item[],
  level: HeadingLevel,
  path: Path,
  print: PrintText,
  firstIndex = 0,
): Block[] => {
  let place = 0;
  return items.flatMap((item, offset): Block[] => {
    const itemPath = [...path, firstIndex + offset];
    if (typeof item === 'string') return [{ type: 'paragraph', text: print(item, itemPath) }];
    place += 1;
    const compose = item.runIn ? runInSection : headedSection;
    return compose(item, level, headingNumber(level, place), itemPath, print);
  });
};

const isItems = (part: Part): part is readonly Item[] => Array.isArray(part);

const partContent = (part: Part | undefined, path: Path): { heading?: string; items: readonly Item[]; path: Path } => {
  if (part === undefined) return { items: [], path };
  if (isItems(part)) return { items: part, path };
  const content = { items: part.body, path: [...path, 'body'] };
  return part.heading === undefined ? content : { ...content, heading: part.heading };
};

/** The parts of a report in the form's order: numbered headings, text, then each part's tables. */
export const composeParts = (
  report: Report,
  form: Form,
  print: PrintText,
  tablesIn: (part: PartDef) => readonly Block[],
): readonly Block[] => {
  // Valid reports have parts by the form's keys.
  const parts = report.parts as { readonly [key: string]: Part | undefined };
  return form.parts.flatMap((def, index): Block[] => {
    const own = ['parts', def.key];
    const { heading, items, path } = partContent(parts[def.key], own);
    const text =
      heading === undefined
        ? { text: def.heading, from: `form:${form.id}/${def.key}` }
        : print(heading, [...own, 'heading']);
    return [
      { type: 'heading', level: 1, number: headingNumber(1, index + 1), text },
      ...composeItems(items, 2, path, print),
      ...tablesIn(def),
    ];
  });
};
