import type { FigureId } from '../form/form.js';
import type { FilingData } from '../report/report.js';
import type { FigureSum, FiledFigure, NamedFigure, PartSpot, TextSpot } from './param-shapes.js';

/** Two sums that should stand in a relation, and the form's own reason for it, in Chinese. */
interface Sides {
  readonly left: FigureSum;
  readonly right: FigureSum;
  readonly why: string;
}

interface FilingFields {
  readonly fields: readonly (keyof FilingData)[];
}

/** A number of the text. */
interface Said {
  readonly said: TextSpot;
}

interface DatedField {
  /** Path of the date. */
  readonly path: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/**
 * What a report is checked for, and what each finding's message is made from: figures by their ids and labels, numbers,
 * quotes, places. Codes are stable: programs may rely on them. Each is explained in docs/checks.md; the compiler holds the
 * rules against this list, a test this list against the rules.
 */
export interface FindingParams {
  readonly 'aspect-missing': PartSpot & { readonly aspects: readonly string[] };
  readonly 'blank-figure': { readonly figures: readonly NamedFigure[] };
  readonly 'bound-exceeded': Sides;
  /** Percentages. */
  readonly 'claim-mismatch': Said & {
    readonly part: FigureSum;
    readonly whole: FigureSum;
    readonly told: number;
    readonly right: number;
  };
  /** `other`: the passage with another number; `nearest`: the nearest number before, where none is the same. */
  readonly 'conflicting-values': Said & { readonly other?: TextSpot; readonly nearest?: number };
  readonly 'counterpart-missing': { readonly figure: FiledFigure; readonly counterpart: FiledFigure };
  readonly 'dated-too-early': DatedField & { readonly year: number };
  readonly 'denial-mismatch': Said & { readonly figures: readonly FiledFigure[] };
  readonly 'document-number': TextSpot & { readonly right: string };
  readonly 'doubled-marks': TextSpot;
  readonly 'doubled-word': TextSpot;
  readonly 'empty-brackets': TextSpot;
  readonly 'enumeration-sum': Said & { readonly told: number; readonly sum: number };
  readonly 'fees-mismatch': Said & { readonly figure: FiledFigure };
  readonly 'filing-incomplete': FilingFields;
  readonly 'filing-unprinted': FilingFields;
  readonly 'full-stop-missing': TextSpot;
  /** `growth` and `right` as the text words growth, in Chinese. */
  readonly 'growth-mismatch': Said & { readonly growth: string; readonly lastYear: FigureSum; readonly right: string };
  readonly 'heading-number': TextSpot;
  readonly 'html-residue': TextSpot;
  readonly 'impossible-date': TextSpot;
  readonly 'improvement-missing': PartSpot;
  readonly 'items-mismatch': {
    readonly figure: FiledFigure;
    readonly lastYear: number;
    readonly change: number;
    readonly right: number;
  };
  readonly 'last-year-mismatch': Sides;
  readonly 'list-exceeds-total': Said & {
    readonly items: readonly string[];
    readonly sum: number;
    readonly total: number;
  };
  readonly 'list-incomplete': {
    readonly place: string;
    readonly listed: number;
    readonly total: FiledFigure;
    readonly missing: readonly FiledFigure[];
  };
  readonly 'mark-width': { readonly spots: readonly TextSpot[] };
  readonly 'money-unit': { readonly figure: FiledFigure; readonly most: number };
  readonly 'number-missing': TextSpot;
  /** `before`: the way in which the numbers before it are written, where it differs. */
  readonly 'number-sequence': {
    readonly place: string;
    readonly marker: string;
    readonly right: string;
    readonly before?: string;
  };
  readonly 'number-style': PartSpot & { readonly markers: readonly [string, string] };
  readonly 'old-classes': TextSpot;
  readonly 'opening-year': { readonly place: string; readonly written: number; readonly year: number };
  /** Requests, and their share in percent. */
  readonly 'other-handling': { readonly other: number; readonly concluded: number; readonly percent: number };
  /** `named`: the other place that is written; absent where it is a level (我县, 全市). */
  readonly 'other-place': TextSpot & { readonly agency: string; readonly named?: string };
  readonly 'part-empty': PartSpot;
  readonly 'part-heading': PartSpot & { readonly right: string };
  readonly 'part-list-mismatch': {
    readonly place: string;
    readonly reason: 'count' | 'missing' | 'wording';
    readonly written?: string;
    readonly headings: readonly string[];
  };
  readonly 'part-perfunctory': PartSpot & { readonly characters: number };
  readonly 'part-too-long': PartSpot & { readonly characters: number; readonly most: number };
  readonly 'past-deadline': DatedField & { readonly deadline: string };
  readonly 'period-missing': { readonly year: number };
  readonly 'period-wrong': { readonly place: string; readonly quote: string; readonly year: number };
  /** Without the number itself: findings are logged. */
  readonly 'personal-data': Omit<TextSpot, 'quote' | 'around'> & { readonly kind: 'mobile' | 'identity' };
  readonly 'plan-year': TextSpot & { readonly written: number; readonly year: number };
  readonly 'previous-agency': { readonly agency: string; readonly previous: string };
  readonly 'problem-unanswered': { readonly problem: string };
  readonly 'processing-fee': {
    readonly place: string;
    readonly quote: string;
    readonly yuan: number;
    readonly reason: 'no-requests' | 'not-tens';
  };
  readonly 'rate-impossible': TextSpot & { readonly percent: number };
  readonly 'repealed-document': TextSpot & { readonly instead: string };
  readonly 'repeated-section': { readonly place: string; readonly heading: string };
  readonly 'repeated-sentence': { readonly place: string; readonly sentence: string; readonly first: string };
  readonly 'repeated-text': PartSpot & { readonly percent: number; readonly quotes: readonly string[] };
  readonly 'rules-unlikely': { readonly figure: FiledFigure };
  /** Percentages of `whole`; `figure`: where the whole is one of the table. */
  readonly 'share-mismatch': Said & {
    readonly told: number;
    readonly right: number;
    readonly whole: number;
    readonly figure?: FiledFigure;
  };
  readonly 'stock-below-issued': { readonly stock: FiledFigure; readonly issued: FiledFigure };
  readonly 'stray-space': { readonly spots: readonly TextSpot[] };
  /** `right`: the one value of the one figure with which all sums hold. */
  readonly 'sum-mismatch': Sides | { readonly figure: FiledFigure; readonly right: number };
  readonly 'tenfold-jump': { readonly figures: readonly (FiledFigure & { readonly lastYear: number })[] };
  /** `sums`: what the table has for it, likeliest first. */
  readonly 'text-table-mismatch': {
    readonly said: readonly TextSpot[];
    readonly value: number;
    readonly sums: readonly FigureSum[];
  };
  readonly 'text-unchecked': { readonly form: string };
  readonly 'title-year': { readonly written: number; readonly year: number };
  readonly 'unbalanced-marks': TextSpot;
  readonly unfilled: TextSpot;
  readonly 'union-equals-sum': { readonly total: FiledFigure; readonly parts: readonly FigureId[] };
  /** `largest`: the largest part, where the total is below it. */
  readonly 'union-out-of-bounds': Sides & { readonly largest?: FiledFigure };
  readonly 'unlikely-relation': Sides & { readonly op: '=' | '<=' | 'within' };
  readonly 'wrong-word': TextSpot & { readonly right: string };
}

/** The rule that found something; stable. */
export type FindingCode = keyof FindingParams;
