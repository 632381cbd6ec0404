import { extname } from 'node:path';
import type { ReadDocxOptions, Reading } from '../read/index.js';
import { CommandFault } from './fault.js';
import { faultsOf } from './faults-of.js';
import { readBytes } from './read-file.js';

/** Whether a file is one of Word's, by its name. */
export const isWordFile = (file: string): boolean => /^\.(?:docx?|wps|rtf)$/i.test(extname(file));

/** Whether a file is a workbook, by its name. */
export const isWorkbookFile = (file: string): boolean => /^\.(?:xlsx?|et)$/i.test(extname(file));

/** Reads a report from a Word file, with its tables from a second file if there is one. */
export const readForeign = async (
  file: string,
  tables: string | undefined,
  options: ReadDocxOptions,
): Promise<Reading> => {
  const { joinReadings, readDocx, readXlsx } = await import('../read/index.js');
  const { forms, form } = options;
  const read = async (each: string): Promise<Reading> => {
    const bytes = await readBytes(each);
    try {
      return isWorkbookFile(each) ? await readXlsx(bytes, { forms, form }) : await readDocx(bytes, options);
    } catch (error) {
      throw new CommandFault(faultsOf(each, error));
    }
  };
  const text = await read(file);
  return tables === undefined ? text : joinReadings(text, await read(tables), { forms });
};
