import type { Figures } from '../../figures/figures.js';
import type { FigureId } from '../../form/form.js';
import type { Report } from '../../report/report.js';
import type { Total } from '../collection.js';
import type { CollectContext } from '../context.js';
import type { Intake } from '../intake/take-in.js';
import type { UnitTree } from '../sum/unit-tree.js';
import type { Unit } from '../unit.js';
import type { UnitWork } from '../unit-work.js';
import type { LastYear } from './last-year.js';

/** A figure of this year that must equal one of last year's. */
export interface CarriedOver {
  readonly now: FigureId;
  readonly last: FigureId;
}

/** All that findings are made from. */
export interface FindContext extends CollectContext {
  readonly works: readonly UnitWork[];
  readonly workOf: (unit: Unit) => UnitWork;
  readonly tree: UnitTree;
  readonly intake: Intake;
  readonly trail: ReadonlyMap<FigureId, Total>;
  /** The collecting agency's report as it stands. */
  readonly report: Report;
  readonly lastYear: LastYear;
  /** What one year carries out and the next carries in, by the form's relations. */
  readonly carriedOver: readonly CarriedOver[];
  /** A unit's figures, as its report has them; empty where it has none. */
  readonly figuresOfUnit: (unit: Unit) => Figures;
}
