import { nestById } from '../figures/figures.js';
import type { FigureId, Form } from '../form/form.js';
import { readReport } from '../report/parse-report.js';
import type { FilingData, IssuedData, Notes, Part, Report } from '../report/report.js';

/** What a file gives of a report. */
export interface ReportPieces {
  readonly form: Form;
  readonly year: number;
  readonly agency: Report['agency'];
  readonly title?: readonly string[];
  readonly preamble?: readonly string[];
  readonly parts: { readonly [key: string]: Part };
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly filing?: FilingData;
  readonly issued?: IssuedData;
  readonly notes?: Notes;
}

const isEmpty = (value: object | undefined): boolean => value === undefined || Object.keys(value).length === 0;

/**
 * The draft of a report: a valid one, in which a part that the file does not hold is empty and a figure that was not read
 * is blank.
 */
export const draftReport = ({
  form,
  year,
  agency,
  title,
  preamble,
  parts,
  figures,
  filing,
  issued,
  notes,
}: ReportPieces): Report => {
  const everyFigure = [...figures.keys()];
  const value: Report = {
    form: form.id,
    year,
    agency,
    ...(title === undefined ? {} : { title }),
    ...(preamble === undefined || preamble.length === 0 ? {} : { preamble }),
    parts: Object.fromEntries(
      form.parts.flatMap(({ key, text }) => {
        const part = parts[key];
        return part !== undefined ? [[key, part] as const] : text === 'required' ? [[key, []] as const] : [];
      }),
    ),
    statistics: nestById(new Map(everyFigure.map((id) => [id, figures.get(id) ?? null]))),
    ...(isEmpty(filing) ? {} : { filing }),
    ...(issued === undefined ? {} : { issued }),
    ...(isEmpty(notes) ? {} : { notes }),
  };
  return readReport(value, { forms: [form] }).report;
};
