import { type ITableOptions, StringValueElement, Table as WordTable, XmlComponent } from 'docx';
import type { Table } from '../document/printed.js';

/** The words of a table's heads, each once: 统计指标、单位、统计数. */
const headsOf = ({ rows }: Table): string => {
  const heads = rows.flatMap(({ cells }) =>
    cells.flatMap(({ role, lines }) => (role === 'head' ? lines.map(({ text }) => text.replace(/\s/gu, '')) : [])),
  );
  return [...new Set(heads)].join('、');
};

/** A table with the title and description that a screen reader reads out; the docx package has no option for them. */
export class DescribedTable extends WordTable {
  constructor(table: Table, options: ITableOptions) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new Error('the docx package begins a table with no properties');
    properties.addChildElement(new StringValueElement('w:tblCaption', table.name));
    properties.addChildElement(
      new StringValueElement('w:tblDescription', `${table.name}，共${table.rows.length}行，表头：${headsOf(table)}`),
    );
  }
}
