import { type FigureDef, figuresOf } from '../../figures/figures.js';
import { oncePerForm } from '../../figures/once-per-form.js';
import type { FigureId, Form } from '../../form/form.js';

const requests = ['received', 'carriedIn', 'granted', 'partlyGranted', 'concluded', 'carriedOut'].map(
  (row) => `requests.${row}.total`,
);
const disputes = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].flatMap((kind) => [
  `disputes.${kind}.corrected`,
  `disputes.${kind}.total`,
]);

const byForm: { readonly [form: string]: readonly FigureId[] } = {
  'national-2014': [
    'proactive.total',
    'proactive.normativeDocumentsDisclosed',
    'proactive.normativeDocumentsIssued',
    'proactive.channels.website',
    'response.issues',
    'response.means.policyInterpretations',
    'requests.received.total',
    'requests.concluded.total',
    'requests.replied.total',
    'requests.replied.granted',
    'requests.replied.partlyGranted',
    'requests.replied.refused.total',
    'reconsideration.total',
    'reconsideration.corrected',
    'litigation.total',
    'litigation.corrected',
    'complaints.total',
    'fees.charged',
    'organization.staff.total',
    'organization.earmarkedFunds',
  ],
  'national-2019': [
    'proactive.normativeDocuments.made',
    'proactive.normativeDocuments.disclosed',
    'proactive.licensing.decisions',
    'proactive.otherServices.decisions',
    'proactive.penalties.decisions',
    'proactive.coercion.decisions',
    'proactive.procurement.items',
    'proactive.procurement.amount',
    ...requests,
    ...disputes,
  ],
  'national-2021': [
    'proactive.normativeDocuments.issued',
    'proactive.normativeDocuments.repealed',
    'proactive.normativeDocuments.inForce',
    'proactive.licensing.decisions',
    'proactive.penalties.decisions',
    'proactive.coercion.decisions',
    'proactive.administrativeFees.collected',
    ...requests,
    ...disputes,
  ],
};

const MOST = 20;

/** Totals first, then what has no columns: of a form that nobody has chosen from. */
const likely = (figures: readonly FigureDef[]): readonly FigureId[] => {
  const totals = figures.filter(({ id }) => id.endsWith('.total'));
  const others = figures.filter(({ id, adds }) => !id.endsWith('.total') && adds === 'sum');
  const chosen = new Set([...totals, ...others].slice(0, MOST));
  return figures.filter((figure) => chosen.has(figure)).map(({ id }) => id);
};

/**
 * The figures, some twenty, by which a sum is looked over: the working paper's columns, what is held against last year.
 *
 * @example mainFigures(forms['national-2021']) // ['proactive.normativeDocuments.issued', …]
 */
export const mainFigures: (form: Form) => readonly FigureId[] = oncePerForm((form) => {
  const figures = figuresOf(form);
  const chosen = byForm[form.id]?.filter((id) => figures.has(id)) ?? [];
  return chosen.length > 0 ? chosen : likely([...figures.values()]);
});
