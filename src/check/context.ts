import type { Outline } from '../document/outline.js';
import type { FigureDef, Figures } from '../figures/figures.js';
import type { FigureNames } from '../figures/names.js';
import type { ConcreteRelation } from '../figures/relations.js';
import type { TableFault } from '../figures/table-faults.js';
import type { FigureId, Form } from '../form/form.js';
import type { Report } from '../report/report.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Judgement } from './judge/judgement.js';
import type { Mention } from './reading/mention.js';

/** Last year's report, as far as checks read it. */
export interface PreviousYear {
  readonly report: Report;
  readonly values: Figures;
  readonly text: Outline;
}

/** All that a rule may look at, prepared once. */
export interface CheckContext {
  readonly report: Report;
  readonly form: Form;
  readonly figures: ReadonlyMap<FigureId, FigureDef>;
  readonly values: Figures;
  /** The form's relations, `*` written out. */
  readonly relations: readonly ConcreteRelation[];
  readonly phrase: FigureNames;
  readonly text: Outline;
  readonly tableFaults: readonly TableFault[];
  /** How the form's figures are spoken of, if anyone has written it down. */
  readonly vocabulary?: Vocabulary;
  /** What the text says of figures, in printed order. */
  readonly mentions: readonly Mention[];
  /** What is to be said of the numbers in the text, each once. */
  readonly judgements: readonly Judgement[];
  readonly previous?: PreviousYear;
}
