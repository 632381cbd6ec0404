import { readCells } from '../exceljs.js';
import { WorkbookError } from '../workbook-error.js';
import type { Content, SheetCells } from './content.js';
import { type CellBudget, essentialSheet, essentialStrings, essentialStyles } from './essential-xml.js';
import { limits } from './limits.js';
import { type CellName, openWorkbook } from './package.js';

/** A workbook as far as its figures are concerned: cells with contents, and the names of cells. */
export interface ReadableBook {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly CellName[];
}

/**
 * Reads the cells of a workbook, whoever wrote it.
 *
 * @throws WorkbookError if the bytes are no workbook, or none that can be read safely
 */
export const openCells = async (bytes: Uint8Array): Promise<ReadableBook> => {
  const book = openWorkbook(bytes);
  const budget: CellBudget = { left: limits.cells };
  const essentials = book.sheets.map(({ path }) => {
    const xml = book.read(path);
    if (xml === undefined)
      throw new WorkbookError('damaged', '文件已损坏（缺少工作表）。请用 Excel、WPS 打开修复后另存为 .xlsx');
    return essentialSheet(xml, budget);
  });
  const strings = book.stringsPath === undefined ? undefined : book.read(book.stringsPath);
  const styles = book.stylesPath === undefined ? undefined : book.read(book.stylesPath);
  let cells: readonly ReadonlyMap<string, Content>[];
  const parts = {
    sheets: essentials.map(({ xml }) => xml),
    date1904: book.date1904,
    ...(strings === undefined ? {} : { strings: essentialStrings(strings) }),
    ...(styles === undefined ? {} : { styles: essentialStyles(styles) }),
  };
  try {
    cells = await readCells(parts);
  } catch {
    throw new WorkbookError('damaged', '文件已损坏（单元格内容无法读取）。请用 Excel、WPS 打开修复后另存为 .xlsx');
  }
  return {
    names: book.names,
    sheets: book.sheets.map(({ name }, index) => {
      const found = new Map(cells[index]);
      const { formulas, uncalculated } = essentials[index] ?? { formulas: new Set<string>(), uncalculated: [] };
      for (const content of found.values()) {
        if (content.type === 'text' && content.text.length > limits.textLength) {
          throw new WorkbookError('damaged', `文件已损坏（单元格的文字超过${limits.textLength}个字）`);
        }
      }
      for (const address of uncalculated) found.set(address, { type: 'uncalculated' });
      return { name, cells: found, formulas };
    }),
  };
};
