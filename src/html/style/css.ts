/** Declarations of one rule, in order; one that is `undefined` is left out. */
export interface Declarations {
  readonly [property: string]: string | number | undefined;
}

/** `p{margin:0;font-size:1rem}`; empty where nothing is declared. */
export const rule = (selector: string, declarations: Declarations): string => {
  const written = Object.entries(declarations).flatMap(([property, value]) =>
    value === undefined ? [] : [`${property}:${value}`],
  );
  return written.length === 0 ? '' : `${selector}{${written.join(';')}}`;
};

/** Rules within a condition: `@media print`. */
export const within = (condition: string, rules: readonly string[]): string => `${condition}{${rules.join('')}}`;

/** A number as short as it can be, to a thousandth. */
export const short = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A name of a font, or a text in quotes. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, (mark) => `\\${mark}`)}"`;
