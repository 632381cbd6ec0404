/**
 * A line as a terminal may show it: what would move its cursor, colour it or forge a further line is written out, since
 * keys and file names come from whoever wrote the file.
 */
export const printable = (line: string): string =>
  line.replace(
    // Controls of ASCII and of ISO 6429, line separators, and marks that turn the direction of writing.
    /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Prints lines for a person on standard output. */
export const say = (...lines: readonly string[]): void => {
  for (const line of lines) console.log(printable(line));
};

/** Prints lines for a person on standard error. */
export const warn = (...lines: readonly string[]): void => {
  for (const line of lines) console.error(printable(line));
};
