import type { Layout } from '../layout/layout.js';
import type { BodySpacing } from './set-body.js';

/** Space above and below a paragraph, in twips; where there is none, its style's. */
export interface Space {
  readonly before?: number;
  readonly after?: number;
}

/** What a block needs to know of the document that it stands in. */
export interface Surroundings {
  readonly layout: Layout;
  /** How many annexes a text may refer to. */
  readonly annexes: number;
  /** The block stays on one page with what follows it. */
  readonly keepNext: boolean;
  /** Beside a table. */
  readonly space: Space;
  readonly spacing: BodySpacing;
}
