import { NianbaoError } from '../faults/nianbao-error.js';

/** One fault of a sheet that people fill in. */
export interface RowFault<Code extends string = string> {
  readonly code: Code;
  /** The row, counted from 1 as a spreadsheet counts, heads included. */
  readonly row: number;
  /** Head of the column. */
  readonly column?: string;
  /** What is wrong and what to do, in Chinese, with the row. */
  readonly message: string;
}

/** A sheet that cannot be used, with all its faults. */
export abstract class SheetError<Code extends string, FaultCode extends string> extends NianbaoError<Code> {
  constructor(
    code: Code,
    readonly faults: readonly RowFault<FaultCode>[],
  ) {
    super(code, faults.map(({ message }) => message).join('\n'));
  }
}
