import { readFileSync } from 'node:fs';

/** The lines of a table kept as tab-separated text beside the tests, by the names in its first line. */
export const readTsv = (file: URL): readonly { readonly [column: string]: string }[] => {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
};
