import type { Layout } from '../../layout/layout.js';
import type { TextStyle } from '../../layout/text-style.js';
import { type Declarations, short } from './css.js';
import { familiesOf } from './faces.js';

/** The body's size on a screen, in rem; everything else keeps the paper's proportions to it. */
export const BODY_REM = 1.25;

const aligns = { justified: 'justify', left: 'left', centred: 'center', right: 'right' } as const;

/** How the roles of a layout's style sheet are written in CSS. */
export interface RoleLook {
  /** Points of paper on the screen. */
  readonly rem: (points: number) => string;
  readonly face: (style: TextStyle) => Declarations;
  /** Type size: small type is a little larger than on paper, to be read from a screen. */
  readonly size: (style: TextStyle) => string;
  /** A line or paragraph of its own. */
  readonly paragraph: (style: TextStyle) => Declarations;
  /** A cell of a table. */
  readonly cell: (style: TextStyle) => Declarations;
}

export const lookOf = ({ bodySize, faces }: Layout): RoleLook => {
  const rem = (points: number): string => `${short((points / bodySize) * BODY_REM)}rem`;
  const size = ({ size: points }: TextStyle): string =>
    points < bodySize ? `max(${rem(points)},var(--least))` : rem(points);
  const face = ({ face: role, latin, bold }: TextStyle): Declarations => ({
    'font-family': familiesOf(role, latin, faces),
    'font-weight': bold ? 'bold' : 'normal',
  });
  return {
    rem,
    size,
    face,
    paragraph: (style) => ({
      ...face(style),
      'font-size': size(style),
      'line-height': short(style.leading / style.size),
      'text-align': aligns[style.align],
      'text-indent': style.firstLine > 0 ? `${style.firstLine}em` : 0,
      margin: `${rem(style.before)} 0 ${rem(style.after)}`,
      'text-wrap': style.lines === 'full' ? undefined : 'balance',
    }),
    cell: (style) => ({
      ...face(style),
      'text-align': aligns[style.align],
      background: style.fill === undefined ? undefined : 'var(--fill)',
    }),
  };
};
