import { type FigureDef, figuresOf, isFigure, type Nested, nestById } from '../figures/figures.js';
import type { Form } from '../form/form.js';
import { chineseNumeral } from '../text/numerals.js';
import { type FormId, givenForm } from './known-form.js';

/** `national-2014` → National2014; what no name of a type may hold is left out. */
const typeName = (id: string): string => {
  const name = id.replace(/(?:^|[^\p{L}\p{N}$_])[^\p{L}\p{N}$_]*([\p{L}\p{N}$_]?)/gu, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return /^[\p{L}$_]/u.test(name) ? name : `Form${name}`;
};

const bracket = (note: string | undefined): string => note ?? '';

/** What an editor shows for a figure: 三、依申请公开情况 › （一）收到申请数，件. */
const hint = ({ row, column, rowPath, columnPath, unit }: FigureDef): string => {
  const place = [...rowPath, `${row.number ?? ''}${row.label}${bracket(row.note)}`];
  const under = column.id === undefined ? [] : [[...columnPath, column.label].join(' ')];
  return `${[...place, ...under].join(' › ')}${unit === undefined ? '' : `，${unit}`}`;
};

const members = (tree: Nested<FigureDef>, depth: number): string => {
  const indent = '  '.repeat(depth);
  return Object.entries(tree)
    .map(([key, node]) =>
      isFigure(node)
        ? `${indent}/** ${hint(node)} */\n${indent}readonly ${key}: number | null;\n`
        : `${indent}readonly ${key}: {\n${members(node, depth + 1)}${indent}};\n`,
    )
    .join('');
};

const partMembers = (form: Form): string =>
  form.parts
    .map(
      (part, index) =>
        `  /** ${chineseNumeral(index + 1)}、${part.heading} */\n  readonly ${part.key}${part.text === 'optional' ? '?' : ''}: Part;\n`,
    )
    .join('');

/** A literal, as the project's style has it. */
const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const formTypes = (form: Form): string => {
  const name = typeName(form.id);
  const years = `${form.years[0]}${form.years[1] === undefined ? ' and later' : ` to ${form.years[1]}`}`;
  return `/** Parts of a report of \`${form.id}\`. */
export interface ${name}Parts {
${partMembers(form)}}

/** Figures of a report of \`${form.id}\`; \`null\` is a blank cell. */
export interface ${name}Statistics {
${members(nestById(figuresOf(form)), 1)}}

/** A report of ${form.source}, for the years ${years}. */
export interface ${name}Report extends Report<${name}Parts, ${name}Statistics> {
  readonly form: ${quoted(form.id)};
}
`;
};

/** The interfaces of all forms of the library, as the text of a TypeScript file. */
export const reportTypes = (
  forms: readonly Form[],
): string => `// Generated from the forms by \`npm run generate\`; not edited by hand.

import type { Part, Report } from '../report.js';

${forms.map(formTypes).join('\n')}
/** A report of any form that comes with the library; \`report.form\` tells which. */
export type KnownReport = ${forms.map((form) => `${typeName(form.id)}Report`).join(' | ')};
`;

/**
 * The types of reports of one form, the caller's own or by its id, as the text of a TypeScript file: interfaces with every
 * part and figure named, and explained by its row, column and unit, which an editor shows.
 *
 * @throws OptionError if there is no form of this id, or the form's definition cannot be used
 * @example await writeFile('own-report.ts', typesOf(ownForm)); // export interface OwnReport extends Report<OwnParts, OwnStatistics>
 */
export const typesOf = (form: Form | FormId): string => `import type { Part, Report } from 'nianbao';

${formTypes(givenForm(form))}`;
