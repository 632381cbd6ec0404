/**
 * Width of a text in characters: Latin letters, digits and marks take half a one.
 *
 * @example textWidth('2018年') // 3
 */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x100 ? 0.5 : 1;
  return width;
};
