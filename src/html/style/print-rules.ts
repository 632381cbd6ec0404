import type { Layout } from '../../layout/layout.js';
import { palettes } from './colours.js';
import { rule, short, within } from './css.js';
import { BODY_REM } from './role-look.js';

const points = (value: number): string => `${short(value)}pt`;

/** Paper: the size and margins of the standard, each character as large as there. */
export const printRules = ({ page, bodySize, table }: Layout): readonly string[] => [
  rule('@page', {
    size: `${points(page.width)} ${points(page.height)}`,
    margin: [page.top, page.right, page.bottom, page.left].map(points).join(' '),
  }),
  within('@media print', [
    rule(':root', {
      ...palettes(table.bannerFill).light,
      '--ink': '#000',
      '--rule': '#000',
      '--least': '0rem',
      'font-size': points(bodySize / BODY_REM),
      background: 'none',
    }),
    rule('main', { margin: 0, padding: 0, 'max-width': 'none', 'box-shadow': 'none' }),
    rule('header,.index,.downloads', { display: 'none' }),
    rule('a', { color: 'inherit', 'text-decoration': 'none' }),
    rule('th,td', { 'padding-top': '.1em', 'padding-bottom': '.1em' }),
    rule('.wide', { overflow: 'visible' }),
    rule('.wide table', { 'min-width': 0 }),
    rule('h1,h2,h3,h4,h5,h6,p.period,p.unit', { 'break-after': 'avoid' }),
    // A table within the text stands on one page where it fits on one.
    rule('tr,table,.wide', { 'break-inside': 'avoid' }),
    rule('.annex-mark ~ table', { 'break-inside': 'auto' }),
    rule('p.note,p.filing', { 'break-before': 'avoid' }),
    rule('.annex-mark', { 'break-before': 'page', 'margin-top': 0 }),
  ]),
];
