import type { AnnexDef, Form } from '../form/form.js';
import type { FilingData, Report } from '../report/report.js';
import { parseDate, printDate } from '../text/dates.js';
import type { PrintFormText } from './form-text.js';
import { keepWithLinesBelow } from './keep-together.js';
import type { Annex, Block, Filing } from './printed.js';
import type { PrintText } from './resolve-text.js';

/** 2018-12-29 as printed: 2018年12月29日. */
export const printIsoDate = (date: string): string => {
  const parsed = parseDate(date);
  return parsed ? printDate(parsed) : date;
};

const filingOf = (annex: AnnexDef, data: FilingData, from: string, print: PrintText): readonly Filing[] => {
  const fields = annex.filing.flatMap(({ key, label }) => {
    const value = data[key];
    if (value === undefined) return [];
    const printed = key === 'date' ? printIsoDate(value) : value;
    return [{ label: { text: `${label}：`, from }, value: print(printed, ['filing', key]) }];
  });
  return fields.length > 0 ? [{ type: 'filing', fields }] : [];
};

/** The annex (附件) with its title, the lines above the table, the tables and the filing line. */
export const composeAnnex = (
  report: Report,
  form: Form,
  annex: AnnexDef,
  print: PrintText,
  printForm: PrintFormText,
  tables: readonly Block[],
): Annex => {
  const from = `form:${form.id}/annex`;
  const above = annex.above.map(({ role, text }): Block => ({ type: 'line', role, text: printForm(text, from) }));
  return {
    mark: { text: '附件', from },
    title: printForm(annex.title, from),
    blocks: keepWithLinesBelow([...above, ...tables, ...filingOf(annex, report.filing ?? {}, from, print)]),
  };
};
