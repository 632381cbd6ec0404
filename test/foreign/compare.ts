import type { Item, Part } from '../../src/index.js';
import type { Expected } from './corpus.js';

/** A reading, as far as it is measured. */
export interface Read {
  readonly form: string;
  readonly year?: number;
  readonly agency?: string;
  readonly report?: {
    readonly title?: readonly string[];
    readonly preamble?: readonly string[];
    readonly parts: object;
    readonly issued?: unknown;
  };
  readonly statistics: object;
  readonly unread: readonly string[];
  readonly findings: readonly { readonly message: string; readonly found?: string }[];
}

/** What differs between what should be read and what was read; each list in words for a person. */
export interface Differences {
  readonly paragraphs: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly headings: number;
  readonly headingsWrong: readonly string[];
  readonly figures: number;
  readonly figuresWrong: readonly string[];
  readonly figuresUnread: readonly string[];
  /** Form, year, agency, title, signature; comments that are no findings. */
  readonly others: readonly string[];
}

/** A paragraph or heading with the part it stands in. */
interface Line {
  readonly part: string;
  readonly text: string;
}

const tidy = (text: string): string => text.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
/** A heading's spaces and closing mark are no part of what it says. */
const tidyHeading = (text: string): string => text.replace(/[\s\u3000]/gu, '').replace(/[。：:]$/u, '');
const typedNumber =
  /^[（(]?[\s\u3000]*(?:[一二三四五六七八九十]+|[0-9０-９]{1,2}|[①-⑳])[\s\u3000]*[）)、.．][\s\u3000]*/u;

const bodyOf = (part: Part | undefined): readonly Item[] =>
  part === undefined ? [] : 'body' in part ? part.body : part;

/** Lines as they are printed, without numbers; a run-in heading opens its paragraph and is a heading too. */
const linesOf = (preamble: readonly string[] | undefined, parts: { readonly [key: string]: Part }) => {
  const paragraphs: Line[] = (preamble ?? []).map((text) => ({ part: 'preamble', text: tidy(text) }));
  const headings: Line[] = [];
  const walk = (part: string, items: readonly Item[], level: number): void => {
    for (const item of items) {
      if (typeof item === 'string') {
        paragraphs.push({ part, text: tidy(item).replace(typedNumber, '') });
        continue;
      }
      headings.push({ part, text: `${level} ${tidyHeading(item.heading)}` });
      const [first, ...rest] = item.body;
      if (item.runIn && typeof first === 'string') {
        paragraphs.push({ part, text: tidy(item.heading + first) });
        walk(part, rest, level + 1);
      } else walk(part, item.body, level + 1);
    }
  };
  for (const [key, part] of Object.entries(parts)) {
    if ('heading' in part && part.heading !== undefined)
      headings.push({ part: key, text: `0 ${tidyHeading(part.heading)}` });
    walk(key, bodyOf(part), 1);
  }
  return { paragraphs, headings };
};

/** Takes each of `wanted` from `pool` where it stands there; gives what is left of both. */
const matched = (wanted: readonly Line[], pool: readonly Line[]) => {
  const left = [...pool];
  const missing = wanted.filter(({ part, text }) => {
    const at = left.findIndex((line) => line.part === part && line.text === text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missing, left };
};

const pairs = (text: string): ReadonlySet<string> =>
  new Set([...text].map((_, i, all) => `${all[i]}${all[i + 1] ?? ''}`));

/** Whether a read line is what became of an expected one. */
const isLike = (a: string, b: string): boolean => {
  const [first, second] = [pairs(a), pairs(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return common >= 0.5 * Math.min(first.size, second.size);
};

const words = ({ part, text }: Line): string => `${part}: ${text}`;

const figuresOf = (statistics: object, prefix = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(statistics).flatMap(([key, value]) =>
    value !== null && typeof value === 'object'
      ? figuresOf(value, `${prefix}${key}.`)
      : [[prefix + key, value] as const],
  );

const compareFigures = (expected: Expected, read: Read) => {
  const values = new Map(figuresOf(read.statistics));
  const unread = new Set(read.unread);
  const figuresWrong: string[] = [];
  const figuresUnread: string[] = [];
  for (const [id, wanted] of Object.entries(expected.figures)) {
    const value = values.get(id) ?? null;
    const told = `${id}: ${wanted} expected, ${value} read${unread.has(id) ? ', unread' : ''}`;
    if (expected.unreadable.includes(id)) {
      if (value !== null || !unread.has(id)) figuresWrong.push(told);
    } else if (value !== null || !unread.has(id)) {
      if (value !== wanted) figuresWrong.push(told);
    } else if (!expected.either.includes(id)) figuresUnread.push(told);
  }
  return { figures: Object.keys(expected.figures).length, figuresWrong, figuresUnread };
};

export const compare = (expected: Expected, read: Read): Differences => {
  const wanted = linesOf(expected.preamble, expected.parts);
  const got = linesOf(read.report?.preamble, (read.report?.parts ?? {}) as { readonly [key: string]: Part });
  const { missing, left } = matched(wanted.paragraphs, got.paragraphs);
  const heads = matched(wanted.headings, got.headings);
  const free = new Set([...(expected.loose ?? []), ...(expected.elsewhere ?? [])].map(tidy));
  const extra = left.filter(({ text }) => !free.has(text));
  const became = missing.map((line) => extra.find(({ text }) => isLike(text, line.text)));
  const invented = extra.filter((line) => !became.includes(line));
  const said = read.findings.map(({ message, found = '' }) => `${message} ${found}`).join('\n');
  const printed = got.paragraphs.map(({ text }) => text);
  const aside = (expected.elsewhere ?? []).filter((text) => !said.includes(text) && !printed.includes(tidy(text)));
  const others = [
    ...(['form', 'year', 'agency'] as const).filter((key) => read[key] !== expected[key]),
    ...(tidyHeading((read.report?.title ?? expected.title).join('')) === tidyHeading(expected.title.join(''))
      ? []
      : ['title']),
    ...(JSON.stringify(read.report?.issued) === JSON.stringify(expected.issued) ? [] : ['issued']),
    ...(expected.comments ?? []).filter((comment) => !said.includes(comment)).map((comment) => `comment ${comment}`),
  ];
  return {
    paragraphs: wanted.paragraphs.length + (expected.elsewhere?.length ?? 0),
    lost: [...missing.filter((_, i) => became[i] === undefined).map(words), ...aside],
    wrong: [
      ...missing.flatMap((line, i) => (became[i] ? [`${words(line)} → ${words(became[i])}`] : [])),
      ...invented.map((line) => `not in the file: ${words(line)}`),
    ],
    headings: wanted.headings.length,
    headingsWrong: [...heads.missing.map((l) => `missing ${words(l)}`), ...heads.left.map((l) => `added ${words(l)}`)],
    ...compareFigures(expected, read),
    others,
  };
};
