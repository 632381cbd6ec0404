/** Points in twentieths of a point, Word's unit of length. */
export const twips = (points: number): number => Math.round(points * 20);

/** Points in half points, Word's unit of type size. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Points in eighths of a point, Word's unit of line weight. */
export const eighths = (points: number): number => Math.round(points * 8);

/** Characters in hundredths, Word's unit of indents that follow the type size. */
export const hundredths = (characters: number): number => Math.round(characters * 100);
