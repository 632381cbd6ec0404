/** A text as patterns read it, with the way back to the text as printed. */
export interface PlainText {
  /** Without white space, digits and percent signs in half width. */
  readonly text: string;
  /** Where a place of the plain text stands in the printed one. */
  readonly printedAt: (at: number) => number;
}

const FULL_WIDTH = 0xfee0;
const wide = /[０-９．％]/;

/** Reports write 2018年1月1日, 2018 年 1 月 1 日 and ２０１８年１月１日: one pattern reads them all. */
export const plainText = (printed: string): PlainText => {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < printed.length; at += 1) {
    const sign = printed.charAt(at);
    if (/\s/.test(sign)) continue;
    text += wide.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH) : sign;
    places.push(at);
  }
  return { text, printedAt: (at) => places[at] ?? printed.length };
};
