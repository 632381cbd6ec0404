/** Excel reads `_x0041_` in a text as the letter A: its underscore is escaped. */
export const escapeText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
