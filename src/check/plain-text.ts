/** A text as patterns read it, with the way back to the text as printed. */
export interface PlainText {
  /** Without white space but between two numbers, digits and percent signs in half width. */
  readonly text: string;
  /** Where a place of the plain text stands in the printed one. */
  readonly printedAt: (at: number) => number;
}

const FULL_WIDTH = 0xfee0;
const wide = /[０-９．％]/;
/** White space between digits keeps two numbers apart: 附表1 36件. */
const needless = /(?<![\d０-９])\s+|\s+(?![\d０-９\s])/g;

/** Reports write 2018年1月1日, 2018 年 1 月 1 日 and ２０１８年１月１日: one pattern reads them all. */
export const plainText = (printed: string): PlainText => {
  const dropped = new Set(
    [...printed.matchAll(needless)].flatMap(({ index, 0: blank }) => Array.from(blank, (_, i) => index + i)),
  );
  const places = Array.from({ length: printed.length }, (_, at) => at).filter((at) => !dropped.has(at));
  const text = places
    .map((at) => printed.charAt(at))
    .map((sign) => (wide.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH) : sign))
    .join('');
  return { text, printedAt: (at) => places[at] ?? printed.length };
};
