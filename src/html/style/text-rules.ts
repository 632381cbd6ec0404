import type { Layout } from '../../layout/layout.js';
import { rule } from './css.js';
import type { RoleLook } from './role-look.js';

const levels = [1, 2, 3, 4, 5] as const;
const ranks = [2, 3, 4, 5, 6] as const;

/** Title, headings, paragraphs and the lines around them. */
export const textRules = ({ styles, issued, grid }: Layout, { rem, face, paragraph }: RoleLook): readonly string[] => [
  // A wide space that stood at a line's end would hang out of a narrow screen; so it belongs to the line. No text has line feeds.
  rule('p,h1,h2,h3,h4,h5,h6,th,td,dd', { 'white-space': 'break-spaces' }),
  rule('p', { margin: 0, 'text-indent': `${styles.body.firstLine}em` }),
  rule('h1', paragraph(styles.title)),
  ...levels.map((level) =>
    rule(ranks.map((rank) => `h${rank}.level-${level}`).join(','), paragraph(styles.heading[level])),
  ),
  ...levels.map((level) => rule(`strong.level-${level}`, face(styles.runIn[level]))),
  // The space below a title comes after what stands right under it.
  rule('h1:has(+ .at-title)', { 'margin-bottom': 0 }),
  rule('.at-title', paragraph(styles.issuedUnderTitle)),
  rule('.date.at-title', { 'margin-bottom': rem(styles.title.after) }),
  rule('.at-end', { ...paragraph(styles.signature), margin: 0, 'text-align': 'right' }),
  rule('.agency.at-end', { 'margin-top': rem(styles.signature.before), 'padding-right': `${issued.agency}em` }),
  rule('.date.at-end', { 'padding-right': `${issued.date}em` }),
  rule('.annex-mark', { ...paragraph(styles.annexMark), 'margin-top': rem(2 * grid.pitch) }),
  rule('.annex-title', paragraph(styles.annexTitle)),
  rule('p.period', paragraph(styles.line.period)),
  rule('p.unit', paragraph(styles.line.unit)),
  rule('p.note', paragraph(styles.line.note)),
  rule('p.filing', paragraph(styles.filing)),
  rule('a', { color: 'var(--link)', 'text-underline-offset': '.2em' }),
  // An address may end a line anywhere, or the text before it would be spread.
  rule('article a', { 'word-break': 'break-all' }),
];
