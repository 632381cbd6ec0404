import type { Page } from '../typeset/index.js';
import type { Xml } from '../zip/write-xml.js';
import type { Identifiers } from './identifiers.js';
import { millimetreList, millimetres } from './millimetres.js';
import { ofd, ofdWords } from './ofd-xml.js';

type Fill = Page['fills'][number];
type Rule = Page['rules'][number];

/** `C6D9F1` as red, green and blue. */
const rgb = (color: string): string => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(' ');

const fillObject = ({ x, y, width, height, color }: Fill, id: number): Xml => {
  const [right, bottom] = [millimetres(width), millimetres(height)];
  return ofd(
    'PathObject',
    { ID: id, Boundary: millimetreList(x, y, width, height), Stroke: false, Fill: true },
    ofd('FillColor', { Value: rgb(color) }),
    ofdWords('AbbreviatedData', `M 0 0 L ${right} 0 L ${right} ${bottom} L 0 ${bottom} C`),
  );
};

/** Rules of one width as one path, in a box as large as the page. */
const ruleObject = (rules: readonly Rule[], lineWidth: number, { width, height }: Page, id: number): Xml => {
  const path = rules.map(({ x1, y1, x2, y2 }) => `M ${millimetreList(x1, y1)} L ${millimetreList(x2, y2)}`);
  return ofd(
    'PathObject',
    { ID: id, Boundary: millimetreList(0, 0, width, height), LineWidth: millimetres(lineWidth) },
    ofd('StrokeColor', { Value: '0 0 0' }),
    ofdWords('AbbreviatedData', path.join(' ')),
  );
};

/** The fills and rules of a page. */
export const pathObjects = (page: Page, identifiers: Identifiers): readonly Xml[] => {
  const widths = [...new Set(page.rules.map(({ width }) => width))];
  return [
    ...page.fills.map((fill) => fillObject(fill, identifiers.next())),
    ...widths.map((width) =>
      ruleObject(
        page.rules.filter((rule) => rule.width === width),
        width,
        page,
        identifiers.next(),
      ),
    ),
  ];
};
