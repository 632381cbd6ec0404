/** A number as four hexadecimal digits. */
export const hex4 = (value: number): string => value.toString(16).padStart(4, '0');

/** A text as UTF-16BE in hexadecimal. */
export const utf16Hex = (text: string): string => text.replace(/[\s\S]/g, (unit) => hex4(unit.charCodeAt(0)));
