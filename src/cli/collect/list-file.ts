import { extname } from 'node:path';
import type { SheetRows } from '../../collect/sheet/rows.js';
import { type RowFault, SheetError } from '../../collect/sheet-error.js';
import { readRows } from '../../read/read-rows.js';
import { CommandFault, faultOf } from '../fault.js';
import { faultsOf } from '../faults-of.js';
import { decodeUtf8, readBytes } from '../read-file.js';
import { parseCsv } from './csv.js';

/** Whether a file is a list that an office keeps, by its name. */
export const isListFile = (file: string): boolean => /^\.(?:xlsx|csv)$/i.test(extname(file));

/** The rows of a register, a decisions file or a list of receipts: a workbook's first sheet, or comma-separated text. */
export const readList = async (file: string): Promise<SheetRows> => {
  if (!isListFile(file)) throw faultOf(file, 'not-a-list', '应为工作簿（.xlsx）或 CSV 文件（.csv）');
  const bytes = await readBytes(file);
  if (extname(file).toLowerCase() === '.csv') return parseCsv(decodeUtf8(file, bytes));
  try {
    return readRows(bytes);
  } catch (error) {
    throw new CommandFault(faultsOf(file, error));
  }
};

/** Reads a list with a parser of its rows; each fault of a row is one of the file. */
export const parseList = async <T>(file: string, parse: (rows: SheetRows) => T): Promise<T> => {
  const rows = await readList(file);
  try {
    return parse(rows);
  } catch (error) {
    if (!(error instanceof SheetError)) throw new CommandFault(faultsOf(file, error));
    throw new CommandFault(error.faults.map(({ code, message }: RowFault) => ({ file, code, message })));
  }
};
