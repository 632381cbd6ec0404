/** A number format of General or plain digits with a literal text after it. */
const withLiteral = /^(?:General|0(?:\.0+)?)((?:"[^"]*"|\\?"|"")+)$/i;

/**
 * The remark that a number format adds to a figure, without its brackets, as a report keeps it. Only a text in brackets
 * is one; `"件"` is a unit.
 *
 * @example remarkIn('General"（其中修订16件）"') // '其中修订16件'
 */
export const remarkIn = (format: string): string | undefined => {
  const literal = withLiteral.exec(format)?.[1];
  if (literal === undefined) return undefined;
  const text = literal.slice(1, -1).replace(/"\\?""/g, '"');
  return /^（(.+)）$/u.exec(text)?.[1];
};
