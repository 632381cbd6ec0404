import { figuresOf } from '../figures/figures.js';
import { figureNames } from '../figures/names.js';
import { oncePerForm } from '../figures/once-per-form.js';
import { relationsOf } from '../figures/relations.js';
import type { FigureId, Form } from '../form/form.js';

/** A figure that an office looks at first: one of the form's, or several added. */
export interface MainFigure {
  /** What notes and screens look it up by. */
  readonly key: string;
  /** Short, for the head of a narrow column. */
  readonly label: string;
  readonly unit: string;
  readonly ids: readonly FigureId[];
}

/** Ids, where `*` stands for one segment; of forms that write one thing differently, all ways. */
interface MainFigureDef {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly ids: readonly string[];
}

const def = (key: string, label: string, unit: string, ...ids: readonly string[]): MainFigureDef => ({
  key,
  label,
  unit,
  ids,
});

/** The forms since 2019. */
const sixParts: readonly MainFigureDef[] = [
  def('issued', '制发规范性文件', '件', 'proactive.normativeDocuments.issued', 'proactive.normativeDocuments.made'),
  def('licensing', '行政许可', '件', 'proactive.licensing.decisions'),
  def('penalties', '行政处罚', '件', 'proactive.penalties.decisions'),
  def('coercion', '行政强制', '件', 'proactive.coercion.decisions'),
  def('collected', '收费金额', '万元', 'proactive.administrativeFees.collected'),
  def('received', '新收申请', '件', 'requests.received.total'),
  def('carriedIn', '上年结转', '件', 'requests.carriedIn.total'),
  def('granted', '予以公开', '件', 'requests.granted.total'),
  def('partlyGranted', '部分公开', '件', 'requests.partlyGranted.total'),
  def('refused', '不予公开', '件', 'requests.refused.*.total'),
  def('unavailable', '无法提供', '件', 'requests.unavailable.*.total'),
  def('notProcessed', '不予处理', '件', 'requests.notProcessed.*.total'),
  def('other', '其他处理', '件', 'requests.other.*.total', 'requests.other.total'),
  def('concluded', '办理结果总计', '件', 'requests.concluded.total'),
  def('carriedOut', '结转下年度', '件', 'requests.carriedOut.total'),
  def('reconsideration', '行政复议', '件', 'disputes.reconsideration.total'),
  def('reconsiderationCorrected', '复议纠正', '件', 'disputes.reconsideration.corrected'),
  def('litigation', '行政诉讼', '件', 'disputes.litigation.*.total'),
  def('litigationCorrected', '诉讼纠正', '件', 'disputes.litigation.*.corrected'),
];

const national2014: readonly MainFigureDef[] = [
  def('proactive', '主动公开', '条', 'proactive.total'),
  def('issued', '制发规范性文件', '件', 'proactive.normativeDocumentsIssued'),
  def('received', '收到申请', '件', 'requests.received.total'),
  def('concluded', '申请办结', '件', 'requests.concluded.total'),
  def('replied', '申请答复', '件', 'requests.replied.total'),
  def('alreadyDisclosed', '已主动公开', '件', 'requests.replied.alreadyDisclosed'),
  def('granted', '同意公开', '件', 'requests.replied.granted'),
  def('partlyGranted', '部分公开', '件', 'requests.replied.partlyGranted'),
  def('refused', '不同意公开', '件', 'requests.replied.refused.total'),
  def('notThisAgency', '非本机关公开', '件', 'requests.replied.notThisAgency'),
  def('unavailable', '信息不存在', '件', 'requests.replied.nonexistent'),
  def('reconsideration', '行政复议', '件', 'reconsideration.total'),
  def('reconsiderationCorrected', '复议纠错', '件', 'reconsideration.corrected'),
  def('litigation', '行政诉讼', '件', 'litigation.total'),
  def('litigationCorrected', '诉讼纠错', '件', 'litigation.corrected'),
  def('complaints', '举报投诉', '件', 'complaints.total'),
  def('fees', '收取费用', '万元', 'fees.charged'),
  def('staff', '工作人员', '人', 'organization.staff.total'),
  def('meetings', '会议', '次', 'training.meetings'),
  def('courses', '培训班', '次', 'training.courses'),
];

const matches = (pattern: string, id: FigureId): boolean => {
  const [wanted, given] = [pattern.split('.'), id.split('.')];
  return wanted.length === given.length && wanted.every((part, at) => part === '*' || part === given[at]);
};

const known = (form: Form, defs: readonly MainFigureDef[]): readonly MainFigure[] =>
  defs.flatMap(({ ids, ...rest }) => {
    const found = [...figuresOf(form).keys()].filter((id) => ids.some((pattern) => matches(pattern, id)));
    return found.length === 0 ? [] : [{ ...rest, ids: found }];
  });

/** So many figures across are read without turning the page. */
const MOST = 20;

/** Of a form that nobody has chosen for: what is no part of another figure, in printed order. */
const first = (form: Form): readonly MainFigure[] => {
  const parts = new Set(
    relationsOf(form).flatMap(({ op, right }) => (op === '=' && right.length > 1 ? right.map(({ id }) => id) : [])),
  );
  const names = figureNames(form);
  return [...figuresOf(form).values()]
    .filter(({ id }) => !parts.has(id))
    .slice(0, MOST)
    .map(({ id, unit = '' }) => ({ key: id, label: names.label(id), unit, ids: [id] }));
};

/** Fewer than this say that a form words these things in its own way. */
const ENOUGH = 10;

/** The main figures of a form, some twenty, in the order of its tables. */
export const mainFigures: (form: Form) => readonly MainFigure[] = oncePerForm((form) => {
  const found = [sixParts, national2014].map((defs) => known(form, defs));
  return found.find(({ length }) => length >= ENOUGH) ?? first(form);
});
