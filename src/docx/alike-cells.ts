import { type IContext, type ITableCellOptions, type IXmlableObject, TableCell } from 'docx';

/** A cell that may stand at many places of a table; docx prepares it once. */
class SharedCell extends TableCell {
  private prepared: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.prepared ??= super.prepForXml(context);
    return this.prepared;
  }
}

/**
 * The cells of a table, each made once for all places where it would look and read the same: forms have hundreds of cells
 * of 件 and 0 in a column.
 */
export const alikeCells = (): ((key: string, options: () => ITableCellOptions) => TableCell) => {
  const made = new Map<string, TableCell>();
  return (key, options) => {
    const cell = made.get(key) ?? new SharedCell(options());
    made.set(key, cell);
    return cell;
  };
};
