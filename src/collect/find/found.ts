import type { FigureId, Severity } from '../../form/form.js';
import type { FoundPlace } from '../collection.js';
import type { Unit } from '../unit.js';
import type { FindContext } from './find-context.js';

/** What a finder has found; what follows from its figures and paths is added for all alike. */
export interface Found {
  readonly code: string;
  readonly severity: Severity;
  readonly units: readonly Unit[];
  /** Whose slips it stands on; left out: those of all its units. */
  readonly asks?: readonly Unit[];
  readonly figures?: readonly FigureId[];
  /** Paths in the units' reports; left out: those of its figures. */
  readonly paths?: readonly string[];
  readonly message: string;
  readonly expected?: number | string;
  readonly actual?: number | string;
  /** Where it stands; left out: where its paths stand in the units' files. */
  readonly places?: readonly FoundPlace[];
  /** What its key is made of, where figures and message do not say it. */
  readonly about?: unknown;
}

export type Finder = (context: FindContext) => readonly Found[];
