import type { Layout } from '../../layout/layout.js';
import { palettes } from './colours.js';
import { rule, within } from './css.js';
import type { RoleLook } from './role-look.js';

/** Room beside the text where there is no sheet of paper to show. */
const EDGE = '1rem';

/** The smallest type on a screen; on paper there is none. */
const LEAST = '.9375rem';

/** What stands around the report: the sheet, the site's name above it, index block and downloads. */
export const frameRules = (
  { styles, page, grid, table }: Layout,
  { rem, face, paragraph }: RoleLook,
): readonly string[] => {
  const { light, dark } = palettes(table.bannerFill);
  const sheet = rem(page.width);
  return [
    rule(':root', {
      ...light,
      '--pad': rem(table.cellPadding),
      '--least': LEAST,
      'color-scheme': 'light dark',
      background: 'var(--ground)',
      color: 'var(--ink)',
    }),
    rule('*', { 'box-sizing': 'border-box' }),
    rule('body', { ...paragraph(styles.body), margin: 0, 'overflow-wrap': 'anywhere', 'line-break': 'strict' }),
    rule('main,header', { width: '100%', 'max-width': sheet, margin: '0 auto', padding: `.75rem ${EDGE}` }),
    rule('main', { background: 'var(--sheet)', 'padding-bottom': '3rem' }),
    rule('header', { display: 'flex', 'flex-wrap': 'wrap', gap: '0 1.5em' }),
    rule('header p', { ...face(styles.heading[1]), 'font-size': '1rem', 'text-indent': 0 }),
    rule('.index', {
      margin: '0 0 1rem',
      border: '1px solid var(--quiet)',
      padding: '.5rem .75rem',
      display: 'grid',
      'grid-template-columns': 'repeat(auto-fit,minmax(min(15rem,100%),1fr))',
      gap: '0 1.5rem',
      'font-size': '1rem',
      'line-height': 1.75,
      'text-align': 'left',
      'text-indent': 0,
    }),
    rule('.index div', { display: 'flex' }),
    rule('.index .long', { 'grid-column': '1/-1' }),
    rule('dt', { ...face(styles.heading[1]), flex: '0 0 5.5em' }),
    rule('dt::after', { content: '"："' }),
    rule('dd', { margin: 0 }),
    rule('.downloads', {
      'margin-top': rem(grid.pitch),
      'padding-top': '1rem',
      'border-top': '1px solid var(--quiet)',
    }),
    rule('.downloads p', { 'text-indent': 0, 'text-align': 'left' }),
    rule(':focus-visible', { outline: '3px solid var(--link)', 'outline-offset': '2px' }),
    within(`@media (min-width:${sheet})`, [
      rule('header', { padding: '.75rem 0' }),
      rule('main', {
        margin: '0 auto 2rem',
        padding: [page.left / 2, page.right, page.bottom, page.left].map(rem).join(' '),
        'box-shadow': '0 1px 4px #0004',
      }),
    ]),
    within('@media (max-width:36rem)', [
      rule(':root', { 'font-size': '90%' }),
      // The usual title of 16 characters stands on one line of a telephone.
      rule('h1,.annex-title', { 'font-size': `min(${rem(styles.title.size)},calc(.4rem + 3.8vw))` }),
    ]),
    within('@media (prefers-color-scheme:dark)', [rule(':root', dark)]),
    within('@media (prefers-contrast:more)', [
      rule(':root', { '--ground': 'var(--sheet)', '--quiet': 'var(--ink)', '--rule': 'var(--ink)' }),
    ]),
  ];
};
