import { xlsxFormat } from '../file/format.js';
import { type OfficeFile, openOfficeFile, readingFile } from '../file/office-file.js';
import { ReadError } from '../read-error.js';
import type { Cells } from '../tables/content.js';
import { readCellFormats } from './cell-formats.js';
import { damaged } from './faults.js';
import { limits } from './limits.js';
import { readSharedStrings } from './shared-strings.js';
import { type CellBudget, readSheetCells, type SharedParts } from './sheet-cells.js';
import { type CellName, readWorkbookPart } from './workbook-part.js';

/** A workbook as far as its figures are concerned: cells with contents, and the names of cells. */
export interface ReadableBook {
  readonly sheets: readonly Cells[];
  readonly names: readonly CellName[];
}

const refuseLinks = ({ paths }: OfficeFile): void => {
  if (paths.some((path) => /\/externalLinks\/|\/connections\.xml$/i.test(path))) {
    throw new ReadError(
      'unsafe',
      '工作簿链接到其他文件，数值可能不是最新的。请在 Excel 的“数据—编辑链接”中断开链接，另存为 .xlsx 再读取',
    );
  }
};

const readBook = (bytes: Uint8Array): ReadableBook => {
  const file = openOfficeFile(bytes, xlsxFormat);
  refuseLinks(file);
  const { sheets, names, date1904 } = readWorkbookPart(file.text(file.main) ?? '');
  const related = file.relationships(file.main);
  const sharedPart = (type: string): string | undefined => {
    const path = related.find((item) => item.type === type && !item.external)?.target;
    return path === undefined ? undefined : file.text(path);
  };
  const strings = sharedPart('sharedStrings');
  const styles = sharedPart('styles');
  const shared: SharedParts = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    formats: styles === undefined ? [] : readCellFormats(styles),
    date1904,
  };
  const budget: CellBudget = { left: limits.cells };
  return {
    names,
    sheets: sheets.flatMap(({ name, relationship }) => {
      const part = related.find(({ id }) => id === relationship);
      // Chart sheets and dialogs have no cells.
      if (part?.type !== 'worksheet' || part.external) return [];
      const xml = file.text(part.target);
      if (xml === undefined) throw damaged('缺少工作表');
      return [{ name, ...readSheetCells(xml, shared, budget) }];
    }),
  };
};

/**
 * Reads the cells of a workbook, whoever wrote it.
 *
 * @throws ReadError if the bytes are no workbook, or none that can be read safely
 */
export const openBook = (bytes: Uint8Array): ReadableBook => readingFile(xlsxFormat, () => readBook(bytes));
