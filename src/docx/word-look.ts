import type { Layout } from '../layout/layout.js';
import type { TextStyle } from '../layout/text-style.js';
import { advanceOf, characterSpacing } from './page.js';
import type { ParagraphLook, RunLook } from './word-style.js';

/** A role's look in Word's terms, whole. */
export interface WordLook {
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

const alignments = { justified: 'both', left: 'left', centred: 'center', right: 'right' } as const;

/** Whether the role is set on the cells of the page's grid, not at the width of its own type. */
const isSpaced = ({ advance, size }: TextStyle): boolean => advance !== size;

/** On a grid closer than a face's own height a program gives each line two of its lines. */
export const isGridTooClose = ({ grid, bodySize }: Layout): boolean => grid.pitch < bodySize * 1.5;

/** How a role of the style sheet looks in Word. Indents are whole cells of Word's grid. */
export const wordLook = (style: TextStyle, layout: Layout): WordLook => ({
  paragraph: {
    align: alignments[style.align],
    indent: { em: isSpaced(style) ? advanceOf(layout) : style.advance, firstLine: style.firstLine },
    before: style.before,
    after: style.after,
    line: style.leading,
    ...(style.keepWithNext && { keepNext: true }),
    ...((!style.onGrid || isGridTooClose(layout)) && { offGrid: true }),
  },
  run: {
    face: style.face,
    latin: style.latin,
    size: style.size,
    bold: style.bold,
    spacing: isSpaced(style) ? characterSpacing(layout) : 0,
  },
});

/** What Word's own paragraph looks like: neutral, but for its face. */
export const neutralLook = ({ styles }: Layout): WordLook => ({
  paragraph: { indent: { em: 0, firstLine: 0 }, before: 0, after: 0 },
  run: { ...facesOf(styles.body), size: styles.body.size, bold: false, spacing: 0 },
});

const facesOf = ({ face, latin }: TextStyle): RunLook => ({ face, latin });

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const indentOf = ({ indent }: ParagraphLook) => ({ firstLine: 0, left: 0, right: 0, ...indent, em: 0 });

/** What a style adds to the one that it is based on. */
export const addedTo = (base: WordLook, { paragraph, run }: WordLook): WordLook => {
  const sameIndent = same(indentOf(base.paragraph), indentOf(paragraph));
  const sameFaces = same([base.run.face, base.run.latin], [run.face, run.latin]);
  const kept = (of: object, from: object): object =>
    Object.fromEntries(Object.entries(of).filter(([name, value]) => !same(value, Reflect.get(from, name))));
  const { indent, ...lines } = paragraph;
  const { face, latin, ...letters } = run;
  return {
    paragraph: { ...kept(lines, base.paragraph), ...(indent && !sameIndent && { indent }) },
    run: {
      ...(!sameFaces && { ...(face && { face }), ...(latin && { latin }) }),
      ...kept(letters, base.run),
    },
  };
};
