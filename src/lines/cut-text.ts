/**
 * A text cut where its lines begin: joined, they are the text. White space at a line's end, which no line counts, stays
 * with it, so that nothing is lost where lines are ended by hand.
 *
 * @example cutText('甲 乙', [{ start: 0 }, { start: 2 }]) // ['甲 ', '乙']
 */
export const cutText = (text: string, lines: readonly { readonly start: number }[]): readonly string[] => {
  if (lines.length === 1) return [text];
  const characters = [...text];
  return lines.map((_, at) => characters.slice(at === 0 ? 0 : lines[at]?.start, lines[at + 1]?.start).join(''));
};
