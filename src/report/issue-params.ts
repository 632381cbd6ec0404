/** What should stand at a place: `object` and `list` as JSON has them; `part`, `item` (paragraph or section) and `figure` as reports have them. */
export type Expected =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'flag'
  | 'list'
  | 'object'
  | 'part'
  | 'item'
  | 'figure'
  | 'form'
  | 'anything-readable';

interface Limit {
  readonly of: 'items' | 'characters' | 'values';
  readonly least?: number;
  readonly most?: number;
}

interface Character {
  /** From 1. */
  readonly position: number;
  /** `U+200B` */
  readonly codePoint: string;
}

interface Placeholder {
  /** As written: `{{requests.total}}`. */
  readonly source: string;
}

interface KnownForms {
  readonly known: readonly string[];
}

type None = { readonly [key in never]: never };

/**
 * What can be wrong with a report, and what each issue's message is made from. Codes are stable: programs may rely on
 * them. Each is explained in docs/errors.md.
 */
export interface ReportIssueParams {
  readonly type: { readonly expected: Expected };
  readonly missing: { readonly expected: Expected };
  readonly 'unknown-key': { readonly key: string };
  /** `allowed`: the values that can be; `first` and `last`: the range. */
  readonly value: { readonly allowed?: readonly string[]; readonly first?: number; readonly last?: number };
  readonly length: Limit;
  readonly 'form-unknown': KnownForms & { readonly form: string };
  /** `fault`: what is wrong with the form, in Chinese. */
  readonly 'form-invalid': { readonly form: string; readonly fault: string };
  readonly 'year-outside-form': { readonly first: number; readonly last?: number };
  readonly 'figure-count': { readonly value: number };
  readonly 'figure-money': { readonly value: number };
  readonly 'figure-change': { readonly value: number };
  readonly date: { readonly written: string };
  readonly 'text-empty': None;
  readonly 'text-character': Character;
  readonly 'text-line-break': Character;
  readonly 'section-depth': { readonly most: number };
  readonly 'section-count': { readonly most: number; readonly count: number };
  readonly 'run-in-paragraph': None;
  readonly 'placeholder-malformed': Placeholder;
  readonly 'placeholder-unknown': Placeholder & { readonly figure: string; readonly year: 'this' | 'last' };
  readonly 'growth-without-previous': Placeholder;
  readonly 'growth-from-zero': Placeholder;
  readonly 'previous-year': { readonly expected: number; readonly found: number };
}

/** The kind of an issue; stable. */
export type ReportIssueCode = keyof ReportIssueParams;
