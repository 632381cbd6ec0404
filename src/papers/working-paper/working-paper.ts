import type { Collection, Total } from '../../collect/collection.js';
import type { PrintedReport } from '../../document/printed.js';
import { figuresOf } from '../../figures/figures.js';
import type { FigureId, Form } from '../../form/form.js';
import type { Layout } from '../../layout/layout.js';
import { printFigure } from '../../text/decimals.js';
import type { Book, CellValue, Sheet } from '../../xlsx/book.js';
import type { GatheredFigure } from '../../xlsx/write/frame.js';
import { workbookOf } from '../../xlsx/write/workbook.js';
import {
  allFiguresSheet,
  cellOf,
  type FigureCells,
  mainFiguresSheet,
  placeUnits,
  totalFormula,
} from './figure-sheets.js';
import { type SheetHead, TO_LOOK_AT } from './list-sheet.js';
import { decisionsSheet, findingsSheet, notesSheet, statusSheet } from './lists.js';

/** What is printed on every page of a paper that must not go out. */
const warningOf = ({ preview, final }: Collection): string | undefined => {
  if (preview) return '预览：含未审核的数据，未定稿，不得对外使用';
  return final ? undefined : '未定稿，不得对外使用';
};

const officeOf = ({ units }: Collection): string | undefined =>
  units.find(({ unit }) => unit.kind === 'office' && unit.summed)?.unit.name;

const valueOfTotal = (id: FigureId, total: Total, collection: Collection, cells: FigureCells, isMoney: boolean) => {
  const { adds, value, entered } = total;
  if (entered || value === null || adds === 'bounds') return value;
  const office = officeOf(collection);
  const own = adds === 'office' && office !== undefined ? cellOf(office, id, cells) : undefined;
  const formula = own === undefined ? totalFormula(id, cells, isMoney) : `SUM(${own})`;
  return { formula, result: value };
};

const remarkOf = ({ adds, complete, value, least, most, entered }: Total): GatheredFigure['remark'] => {
  if (entered) return { title: '人工填定', text: '本格由裁定填定，不是相加得出的。' };
  if (adds === 'bounds' && value === null) {
    return {
      title: '待填定',
      text: `各单位统计的可能是同一事项，不能相加；应在${printFigure(least ?? 0)}至${printFigure(most ?? 0)}之间。`,
    };
  }
  return complete ? undefined : { title: '不完整', text: '有单位未报、未审核，或有空白，见“分单位全部数据”。' };
};

/** The figures of the 汇总表: formulas over the units' cells, marked where they are not complete. */
const gatheredOf = (collection: Collection, form: Form, cells: FigureCells): ReadonlyMap<FigureId, GatheredFigure> => {
  const definitions = figuresOf(form);
  return new Map(
    Object.entries(collection.trail).map(([id, total]) => {
      const value: CellValue = valueOfTotal(id, total, collection, cells, definitions.get(id)?.kind === 'money');
      const remark = remarkOf(total);
      return [id, { value, ...(!total.complete && { fill: TO_LOOK_AT }), ...(remark && { remark }) }];
    }),
  );
};

const withWarning = (sheet: Sheet, warning: string | undefined, layout: Layout): Sheet =>
  warning === undefined
    ? sheet
    : {
        ...sheet,
        print: {
          ...sheet.print,
          header: `&C&"${layout.faces.song},常规"&${Math.round(layout.styles.cell.label.size)} ${warning}`,
        },
      };

/** The working paper (汇总底稿) of a collection as a workbook. */
export const workingPaper = (collection: Collection, form: Form, printed: PrintedReport, layout: Layout): Book => {
  const { agency, year, coverage } = collection;
  const warning = warningOf(collection);
  const headOf = (what: string): SheetHead => ({
    title: `${agency.name}${year}年政府信息公开工作年度报告${what}`,
    says: [...(warning === undefined ? [] : [`【${warning}】`]), coverage.internal],
    layout,
    ...(warning !== undefined && { warning }),
  });
  const cells = placeUnits(collection, form, headOf('分单位全部数据'));
  const book = workbookOf({
    form,
    printed,
    heading: { agency: agency.name, year },
    layout,
    formulas: false,
    blank: false,
    gathered: gatheredOf(collection, form, cells),
    above: headOf('').says.join(''),
    prefix: '汇总',
  });
  return {
    ...book,
    dated: collection.asOf,
    sheets: [
      ...book.sheets.map((sheet) => withWarning(sheet, warning, layout)),
      mainFiguresSheet(form, cells, headOf('分单位明细')),
      allFiguresSheet(form, cells, headOf('分单位全部数据')),
      statusSheet(collection, headOf('报送情况')),
      findingsSheet(collection, form, cells, headOf('问题清单')),
      decisionsSheet(collection, form, headOf('需裁定事项')),
      notesSheet(collection, form, headOf('汇总说明')),
    ],
  };
};
