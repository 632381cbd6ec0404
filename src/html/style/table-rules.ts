import type { Cell, Table } from '../../document/printed.js';
import type { Layout } from '../../layout/layout.js';
import { rule, short } from './css.js';
import type { RoleLook } from './role-look.js';

/** A wide table is never narrower: each column of figures holds two characters. */
const MIN_WIDTH = '36em';

/** What all tables look like. */
export const tableRules = ({ styles, table }: Layout, { rem, size, cell }: RoleLook): readonly string[] => [
  rule('table', {
    width: '100%',
    'border-collapse': 'collapse',
    'font-size': size(styles.cell.figure),
    'line-height': short(styles.cell.figure.leading / styles.cell.figure.size),
    'text-indent': 0,
    'overflow-wrap': 'normal',
  }),
  // A name for those who hear the page; on paper a table has none.
  rule('caption', {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
  }),
  rule('th,td', {
    ...cell(styles.cell.figure),
    border: `max(${rem(table.border)},1px) solid var(--rule)`,
    padding: '.2em var(--pad)',
    'vertical-align': 'middle',
    height: rem(table.rowHeight),
  }),
  rule('th[scope^=col]', { ...cell(styles.cell.head), 'text-wrap': 'balance' }),
  rule('th[scope^=row]', cell(styles.cell.label)),
  rule('th[rowspan]', { 'text-align': 'center', 'text-wrap': 'balance' }),
  rule('th.upright', { 'writing-mode': 'vertical-rl', 'text-orientation': 'upright', 'white-space': 'nowrap' }),
  rule('td.unit,td.code', { 'word-break': 'keep-all' }),
  rule('td.corner', cell(styles.cell.corner)),
  rule('th.banner', cell(styles.cell.banner)),
  // Narrow columns need the room more than their edges do.
  rule('.wide', { 'overflow-x': 'auto', '--pad': '.15em' }),
  rule('.wide th[scope^=row]', { '--pad': '.3em' }),
  rule('.wide table', { 'min-width': MIN_WIDTH }),
];

/** The form's own proportions of columns, as wishes: a column still takes what its figures need. */
export const columnRules = ({ id, grid }: Table): readonly string[] => {
  const total = grid.reduce((sum, width) => sum + width, 0);
  return grid.map((width, index) =>
    rule(`#table-${id} .col-${index + 1}`, { width: `${short((width / total) * 100)}%` }),
  );
};

const hangOf = ({ role, indent, hang }: Cell): number => (role === 'label' ? Math.round(2 * (indent + hang)) : 0);

/** Lines of a label after the first begin under its text. */
export const hangRules = (tables: readonly Table[]): readonly string[] => {
  const hangs = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(hangOf))));
  return [...hangs]
    .filter((hang) => hang > 0)
    .sort((a, b) => a - b)
    .map((hang) =>
      rule(`.hang-${hang}`, { 'padding-left': `calc(var(--pad) + ${hang / 2}em)`, 'text-indent': `-${hang / 2}em` }),
    );
};
