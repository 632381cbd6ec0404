const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/**
 * A whole number from 1 to 99 in Chinese: 十, 十一, 二十, 二十一. Larger ones in arabic digits, as numbering has no
 * customary form there.
 *
 * @example chineseNumeral(12) // '十二'
 */
export const chineseNumeral = (value: number): string => {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
};

/** Unicode has no circled number beyond ㊿. */
export const MAX_CIRCLED = 50;

/** ① for 1, up to ㊿ for 50 ({@link MAX_CIRCLED}). */
export const circledNumeral = (value: number): string => {
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return String.fromCodePoint(0x32b1 + value - 36);
};
