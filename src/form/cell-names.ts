import type { FigureId, FilingField } from './form.js';

// Names of cells that are no figures begin with an underscore, which no figure's id does.

/** Name of the cell that tells whose report it is: 填报单位（盖章）：… */
export const AGENCY_NAME = '_agency';

/** Name of the cell that tells the report year: （2018年度）. */
export const YEAR_NAME = '_year';

/** Name of the cell below the table that holds the remark on a figure. */
export const remarkName = (figure: FigureId): string => `_remark.${figure}`;

/** Name of the cell that holds a filing field's value, or of the line that holds all of them. */
export const filingName = (key: FilingField['key']): string => `_filing.${key}`;
export const FILING_LINE_NAME = '_filing';
