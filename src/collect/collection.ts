import type { Told } from '../check/finding.js';
import type { Adding, FigureId } from '../form/form.js';
import type { SourcePlace } from '../read/reading.js';
import type { Agency, Report } from '../report/report.js';
import type { Decision } from './decision.js';
import type { FileFault } from './submission.js';
import type { Unit } from './unit.js';

/**
 * Many units' reports made one, as plain JSON: `JSON.stringify` of it has the same bytes whenever the inputs are the same,
 * in whatever order they came.
 */
export interface Collection {
  readonly version: 1;
  /** Id of the form. */
  readonly form: string;
  readonly year: number;
  readonly agency: Agency;
  /** The day as of which states hold, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** By when units were to file, `YYYY-MM-DD`, where they have no date of their own. */
  readonly due?: string;
  /** All that was read is summed, not only what was accepted: says so wherever it is shown. */
  readonly preview: boolean;
  /** The office has said that a blank cell means 0. */
  readonly blankAsZero: boolean;
  /** The collecting agency's report: a valid one. Sums that are not complete stand in it as far as they go. */
  readonly report: Report;
  /** In the order of the working paper: 本机关, departments, townships, streets, the others; within a kind by register. */
  readonly units: readonly UnitStatus[];
  /** In the order of the units, then those of the sum. */
  readonly findings: readonly CollectFinding[];
  /** Every figure of the form, in its order: what it is made of. */
  readonly trail: { readonly [id: FigureId]: Total };
  /** 信息处理费, which the forms since 2019 ask for in part six alone. */
  readonly fees: readonly UnitFee[];
  /** The decisions, as they were applied. */
  readonly decisions: readonly AppliedDecision[];
  readonly coverage: Coverage;
  /** 能否定稿: everything summed has come, is accepted and complete, and no error stands unexplained. */
  readonly final: boolean;
  /** Why it cannot be finalised, in Chinese, the gravest first; empty if it can. */
  readonly obstacles: readonly string[];
}

/**
 * Where a unit stands: 未报、待审、退回待重报、审核通过、已发布.
 */
export const unitStates = ['missing', 'pending', 'returned', 'accepted', 'published'] as const;

export type UnitState = (typeof unitStates)[number];

/** The states in the words of the trade. */
export const unitStateNames: { readonly [state in UnitState]: string } = {
  missing: '未报',
  pending: '待审',
  returned: '退回待重报',
  accepted: '审核通过',
  published: '已发布',
};

export interface UnitStatus {
  readonly unit: Unit;
  readonly state: UnitState;
  /** 垂直管理, or not summed: looked at, never counted among 应报. */
  readonly watched: boolean;
  /** Its figures are in the sum. */
  readonly counted: boolean;
  /** 迟报: came, or has not come, after its date. */
  readonly late: boolean;
  /** 第n次报送; 0 before the first. */
  readonly times: number;
  /** When what counts came, where the list of receipts says it. */
  readonly received?: string;
  /** Of `returned`: the return that stands. */
  readonly returned?: Decision;
  /** Of `published`: where. */
  readonly url?: string;
  /** 需裁定: what a person has to decide before anything else; empty if nothing. */
  readonly toDecide: readonly ToDecide[];
  /** All its files, by name. */
  readonly files: readonly UnitFile[];
  /** Its report as read, Word file and workbook joined, without names and numbers of people; absent where nothing was read. */
  readonly report?: Report;
  /** Figures of it that could not be read: `null`, and no blank. */
  readonly unread: readonly FigureId[];
}

export interface UnitFile {
  readonly name: string;
  readonly sha256: string;
  readonly format?: 'docx' | 'xlsx';
  readonly received?: string;
  /**
   * - `used`: its figures are the unit's
   * - `same`: says the same as one that is used, or is a copy of it
   * - `open`: one of several that differ
   * - `returned`: a return is about it
   * - `passed-over`: another was taken instead
   * - `unread`: could not be read; `fault` says why
   * - `not-ours`: of another year or form
   */
  readonly role: 'used' | 'same' | 'open' | 'returned' | 'passed-over' | 'unread' | 'not-ours';
  readonly fault?: FileFault;
}

/**
 * What has to be decided of a unit.
 *
 * - `versions-differ`: files that say different things
 * - `accepted-changed`: after it was accepted another file came, or the accepted one is gone
 */
export interface ToDecide {
  readonly code: 'versions-differ' | 'accepted-changed';
  /** In Chinese: what there is to choose between. */
  readonly message: string;
  readonly sha256: readonly string[];
}

/** What a unit gives to a figure of the sum. */
export interface Contribution {
  /** Name of the unit. */
  readonly unit: string;
  /** `null`: it gives nothing, and `why` says why not. */
  readonly value: number | null;
  /**
   * - `blank`: the cell is blank; `unread`: it could not be read; `missing`: nothing of the unit is in the sum
   * - `as-zero`: the cell is blank, which the office has said means 0
   * - `entered`: a person has given the value
   */
  readonly why?: 'blank' | 'unread' | 'missing' | 'as-zero' | 'entered';
  readonly file?: string;
  readonly sha256?: string;
  readonly place?: SourcePlace;
  /** Of a sub-total: what it is made of. */
  readonly from?: readonly Contribution[];
}

/** One figure of the sum. */
export interface Total {
  readonly adds: Adding;
  /** `sum`: what there is, added; `office`: 本机关's; `bounds`: `null` until it is entered. */
  readonly value: number | null;
  /** `bounds`: the largest of the units' figures and their sum, between which the value lies. */
  readonly least?: number;
  readonly most?: number;
  /** Every unit that goes into it gave a number. */
  readonly complete: boolean;
  /** The value was entered by a person (填定). */
  readonly entered?: boolean;
  readonly from: readonly Contribution[];
}

/** What is found in a unit's report, between units, or in the sum. */
export interface CollectFinding extends Told {
  /** What found it; stable. Each is explained in docs/checks.md or docs/collect-findings.md. */
  readonly code: string;
  /**
   * What an explanation clears it by: made of code, units, figures and values, so that another value is another finding.
   *
   * @example 'last-year-mismatch-5f0c2a91d3e47b68'
   */
  readonly key: string;
  /** Names of the units that it is about; none: the sum. */
  readonly units: readonly string[];
  /** Those of them that are asked about it: on their slips (退回单) it stands. */
  readonly asks: readonly string[];
  readonly figures: readonly FigureId[];
  readonly places: readonly FoundPlace[];
  /** The explanation that clears it. */
  readonly cleared?: Decision;
}

export interface FoundPlace {
  readonly unit: string;
  readonly file: string;
  readonly sha256: string;
  readonly place?: SourcePlace;
}

/** What a unit's part six says of 信息处理费. */
export interface UnitFee {
  readonly unit: string;
  /** Yuan collected; `null`: the report does not say. */
  readonly yuan: number | null;
  /** 收费通知: how many were sent, where the report says it. */
  readonly notices?: number;
  /** Path in the unit's report. */
  readonly path?: string;
  readonly file?: string;
  readonly sha256?: string;
  readonly place?: SourcePlace;
}

/** What is in the sum, and what is not. */
export interface Coverage {
  /** 应报: units that are summed. */
  readonly expected: number;
  /** 已报. */
  readonly filed: number;
  readonly late: number;
  readonly accepted: number;
  readonly published: number;
  readonly pending: number;
  readonly returned: number;
  /** Names of those that have not filed. */
  readonly missing: readonly string[];
  /** Units with something to decide (需裁定). */
  readonly toDecide: number;
  /** The head of every internal table: 应报64个单位，已报62个（…）. */
  readonly internal: string;
  /** For the public report: 本报告汇总…; never says 已报. */
  readonly public: string;
}

export interface AppliedDecision extends Decision {
  /** What it did; `nothing`: it met no unit, file, figure or finding, and stays on record. */
  readonly effect: 'applied' | 'nothing';
}
