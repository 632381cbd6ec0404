/**
 * How a number format shows a number (ECMA-376-1, 18.8.31), as far as a reader must know: as itself, rounded, as a date,
 * or as another number.
 */
export type Shown =
  | { readonly as: 'itself' }
  /** With so many decimals. */
  | { readonly as: 'rounded'; readonly decimals: number }
  | { readonly as: 'date' }
  | { readonly as: 'another' };

type Token =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'bracket'; readonly text: string }
  | { readonly type: 'code'; readonly text: string };

// A quoted text, a bracket, a sign that makes the next one literal, one that leaves room or fills it, or any sign.
const tokenPattern = /"([^"]*)"|\[([^\]]*)\]|[\\!](.)|[_*](.)|(General|G\/通用格式)|(.)/gisu;

const tokensOf = (code: string): readonly Token[] =>
  [...code.matchAll(tokenPattern)].flatMap(([, quoted, bracket, escaped, room, general, sign]): Token[] => {
    const literal = quoted ?? escaped;
    if (literal !== undefined) return [{ type: 'literal', text: literal }];
    if (bracket !== undefined) return [{ type: 'bracket', text: bracket }];
    if (room !== undefined) return [];
    // Excel takes Chinese words and other digits than 0 for literals, quoted or not.
    if (sign !== undefined && /[^\x20-\x7e]|[1-9]/.test(sign)) return [{ type: 'literal', text: sign }];
    return [{ type: 'code', text: general === undefined ? (sign ?? '') : 'General' }];
  });

/** The sections of a format, which semicolons divide. */
const sectionsOf = (code: string): readonly (readonly Token[])[] => {
  const sections: Token[][] = [[]];
  for (const token of tokensOf(code)) {
    if (token.type === 'code' && token.text === ';') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
};

const condition = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;

const holds = (value: number, operator: string, bound: number): boolean => {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<>':
      return value !== bound;
    default:
      return value === bound;
  }
};

/** Whether a section's own condition lets it show the value; `undefined` if it has none. */
const fitsCondition = (section: readonly Token[], value: number): boolean | undefined => {
  for (const { type, text } of section) {
    const [, operator, bound] = (type === 'bracket' && condition.exec(text)) || [];
    if (operator !== undefined) return holds(value, operator, Number(bound));
  }
  return undefined;
};

/** The section that shows a value: by its condition, else positive, negative and zero in this order. */
const sectionFor = (code: string, value: number): readonly Token[] => {
  // The fourth is for texts.
  const sections = sectionsOf(code).slice(0, 3);
  const [first = [], second, third] = sections;
  const conditions = sections.map((section) => fitsCondition(section, value));
  if (conditions.some((fits) => fits !== undefined)) {
    const at = conditions.indexOf(true);
    const rest = conditions.indexOf(undefined);
    return sections[at >= 0 ? at : rest] ?? [];
  }
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
};

const elapsed = /^(?:h+|m+|s+)$/i;
/** Letters of dates and times: year, month, day, hour, minute, second, era, 星期, AM/PM. */
const dateLetter = /^[ymdhsegab]$/i;

/** Digits of any script, and words that multiply what stands before them. */
const numeral = /[\p{Nd}\p{No}〇零一二三四五六七八九十百千万亿萬億兆两廿%‰]/u;

/** What stands in brackets after a number is a remark on it: （其中修订16件）. */
const withoutRemark = (text: string): string => text.replace(/（[^（）]*）|\([^()]*\)/gu, '');

const number = /^[#0?,]*[0#?](?:\.[0#?]*)?$/;

const isDate = (section: readonly Token[]): boolean => {
  const codes = section.flatMap(({ type, text }) => (type === 'code' ? [text] : []));
  const plain = codes
    .join('')
    .replace(/General/gi, '')
    .replace(/e[+-]/gi, '');
  return (
    section.some(({ type, text }) => type === 'bracket' && elapsed.test(text)) ||
    [...plain].some((letter) => dateLetter.test(letter))
  );
};

/**
 * How a format shows a value.
 *
 * @param unit the figure's unit: `0"万元"` shows an amount of 万元 as itself
 * @example shownBy('0.00"亿"', 12, undefined) // { as: 'another' }
 */
export const shownBy = (code: string, value: number, unit: string | undefined): Shown => {
  const section = sectionFor(code, value);
  if (isDate(section)) return { as: 'date' };
  const literals = section.flatMap(({ type, text }) => (type === 'literal' ? [text] : [])).join('');
  if (literals.trim() !== unit && numeral.test(withoutRemark(literals))) return { as: 'another' };
  // The digits must stand together: a literal between them would be read as part of the number.
  const pieces = section.flatMap(({ type, text }) => (type === 'bracket' ? [] : type === 'literal' ? ['"'] : [text]));
  const digits = pieces
    .join('')
    .replace(/^[^0#?G@]+/u, '')
    .replace(/[^0#?.,lL@%E\p{L}]+$/u, '');
  if (/^(?:General|@)$/i.test(digits) || code === '') return { as: 'itself' };
  // Zeros are hidden or shown as a dash: 0;-0;; and 0;-0;"-".
  if (digits === '' && value === 0) return { as: 'itself' };
  if (!number.test(digits)) return { as: 'another' };
  return { as: 'rounded', decimals: (digits.split('.')[1] ?? '').length };
};
