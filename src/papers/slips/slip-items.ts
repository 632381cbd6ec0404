import type { CollectFinding, FoundPlace, UnitStatus } from '../../collect/collection.js';
import { figureNames } from '../../figures/names.js';
import type { Form } from '../../form/form.js';
import { placeText } from '../../read/place-text.js';
import { figuresIn } from '../../report/figures-in.js';
import { printFigure } from '../../text/decimals.js';
import { chineseNumeral } from '../../text/numerals.js';

/** One thing that a unit is asked about. */
export interface SlipItem {
  /** Table and figure, or the part of the text, and where that stands in the unit's file. */
  readonly place: readonly string[];
  /** 现填 */
  readonly found: string;
  /** 问题 */
  readonly problem: string;
  /** 修改要求 */
  readonly remedy: string;
}

/** A slip names so many figures of one finding; the problem's own words name the others. */
const MAX_PLACES = 2;

const inFile = ({ file, place }: FoundPlace): string => {
  const within = placeText(place);
  return within === '' ? file : `${file} ${within}`;
};

const partWords = (path: string, form: Form): string => {
  const [root, key] = path.split(/[.[]/);
  const part = form.parts.findIndex((each) => root === 'parts' && each.key === key);
  return part < 0 ? '全文' : `第${chineseNumeral(part + 1)}部分`;
};

const placeOf = (finding: CollectFinding, unit: string, form: Form): readonly string[] => {
  const names = figureNames(form);
  const places = finding.figures.slice(0, MAX_PLACES).map((id) => names.place(id));
  const more = finding.figures.length > MAX_PLACES ? [`等${finding.figures.length}项`] : [];
  const named = places.length > 0 ? [...places, ...more] : [partWords(finding.paths[0] ?? '', form)];
  const own = finding.places.find((each) => each.unit === unit && each.place !== undefined);
  return own ? [...named, `（${inFile(own)}）`] : named;
};

const foundIn = ({ actual, figures }: CollectFinding, status: UnitStatus, form: Form): string => {
  // What is said of a text stands in the problem.
  const [id] = figures;
  if (id === undefined) return '';
  if (actual !== undefined) return typeof actual === 'number' ? printFigure(actual) : actual;
  if (status.report === undefined) return '';
  const value = figuresIn(status.report, form).get(id);
  return value === undefined || value === null ? '空白' : printFigure(value);
};

const remedyOf = ({ severity, expected }: CollectFinding): string => {
  if (expected !== undefined) {
    const value = typeof expected === 'number' ? printFigure(expected) : expected;
    return `应为${value}；其他项有误的，改其他项`;
  }
  return severity === 'error' ? '请改正' : '请核实：有误的改正，属实的填写情况说明';
};

/** What is on a unit's slip: what it is asked about and has not explained. What is only to be known asks nothing. */
export const asksOf = (findings: readonly CollectFinding[], unit: string): readonly CollectFinding[] =>
  findings.filter(({ asks, cleared, severity }) => severity !== 'info' && cleared === undefined && asks.includes(unit));

export const slipItem = (finding: CollectFinding, status: UnitStatus, form: Form): SlipItem => ({
  place: placeOf(finding, status.unit.name, form),
  found: foundIn(finding, status, form),
  problem: finding.message,
  remedy: remedyOf(finding),
});
