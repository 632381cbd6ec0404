import { linesAboveTable } from '../../document/lines-above-table.js';
import type { Block, Filing, PrintedReport, Table } from '../../document/printed.js';
import { notesBelow } from '../../document/table-notes.js';
import type { FilingField, Form } from '../../form/form.js';
import { WorkbookError } from '../workbook-error.js';

/** One table of the printed report with what stands around it: a sheet. */
export interface PrintedSheet {
  readonly name: string;
  /** 附件; tables inside the parts have none. */
  readonly mark?: string;
  readonly title: string;
  readonly above: readonly { readonly role: 'period' | 'unit' | 'note'; readonly text: string }[];
  readonly table: Table;
  readonly notes: readonly string[];
  readonly filing?: Filing;
  /** The filing fields of the form; none on sheets without a filing line. */
  readonly fields: readonly FilingField[];
}

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;
const LONGEST_NAME = 31;

/** The sheet of the notes for those who fill in the form. */
export const GUIDE = '填报说明';

const checkNames = (sheets: readonly PrintedSheet[]): void => {
  const names = new Set([GUIDE]);
  for (const { name } of sheets) {
    const known = name.toLowerCase();
    if (name === '' || name.length > LONGEST_NAME || FORBIDDEN.test(name) || known === 'history' || names.has(known)) {
      throw new WorkbookError(
        'table-unplaced',
        `表名“${name}”不能作工作表名：应为1至31个字，各表不同，不含 [ ] : * ? / \\`,
      );
    }
    names.add(known);
  }
};

interface Around {
  readonly title: string;
  readonly mark?: string;
  readonly above: PrintedSheet['above'];
  readonly filing?: Filing;
  readonly fields: readonly FilingField[];
}

const sheetsIn = (blocks: readonly Block[], around: (table: number) => Around): readonly PrintedSheet[] =>
  blocks.flatMap((block, index) =>
    block.type === 'table'
      ? [
          {
            ...around(index),
            name: block.name,
            table: block,
            notes: notesBelow(blocks, index).map(({ text }) => text.text),
          },
        ]
      : [],
  );

/** Whose report it is, for sheets of tables inside the parts: in the report, the title tells. */
export interface Heading {
  readonly agency: string;
  readonly year: number;
}

const partSheets = ({ body }: PrintedReport, { agency, year }: Heading): readonly PrintedSheet[] =>
  sheetsIn(body, (table) => {
    const heading = body.slice(0, table).findLast((block) => block.type === 'heading' && block.level === 1);
    return {
      title: heading?.type === 'heading' ? `${heading.number}${heading.text.text}` : '',
      above: linesAboveTable(agency, year),
      fields: [],
    };
  });

const annexSheets = ({ annexes }: PrintedReport, form: Form): readonly PrintedSheet[] =>
  annexes.flatMap(({ mark, title, blocks }) => {
    const lastTable = blocks.findLastIndex((block) => block.type === 'table');
    const filing = blocks.find((block) => block.type === 'filing');
    const above = blocks.flatMap((block) =>
      block.type === 'line' && (block.role === 'period' || block.role === 'unit')
        ? [{ role: block.role, text: block.text.text }]
        : [],
    );
    return sheetsIn(blocks, (table) => ({
      mark: mark.text,
      title: title.text,
      above,
      fields: table === lastTable ? (form.annex?.filing ?? []) : [],
      ...(table === lastTable && filing ? { filing } : {}),
    }));
  });

/**
 * The tables of a printed report as sheets, in printed order.
 *
 * @throws WorkbookError `table-unplaced` if a table's name cannot be a sheet's
 */
export const printedSheets = (printed: PrintedReport, form: Form, heading: Heading): readonly PrintedSheet[] => {
  const sheets = [...partSheets(printed, heading), ...annexSheets(printed, form)];
  if (sheets.length === 0) throw new WorkbookError('table-unplaced', `格式 ${form.id} 没有统计表，不能生成工作簿`);
  checkNames(sheets);
  return sheets;
};
