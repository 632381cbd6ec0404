import { leadsOn } from './address.js';
import { isAddress } from './composition.js';

/** Where a link leads: a web or mail address, or an annex of the report, counted from 0. */
export type LinkTarget = { readonly uri: string } | { readonly annex: number };

/** A stretch of a text that leads somewhere. */
export interface Link {
  /** Places in the text: of the first character, and after the last. */
  readonly start: number;
  readonly end: number;
  readonly target: LinkTarget;
}

const LATIN_WORD = /[\x21-\x7e]+/g;
const OPENING_MARKS = /^[([{<"':;,.]+/;
const CLOSING_MARKS = /[)\]}>"',.;:!?]+$/;

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const MAIL = /^[^\s@/:]+@[^\s@/]+$/;

/** A name of the web without its scheme leads to a page only under a domain that there is: 8.30.am is none. */
const DOMAIN = /(?:^www\.|\.(?:cn|com|net|org|gov|edu|info|biz|top|mobi|example)(?:[/?#:]|$))/i;

const uriOf = (word: string): string | undefined => {
  if (!isAddress(word)) return undefined;
  const address = word.replaceAll('"', '%22').replaceAll('\\', '%5C');
  if (SCHEME.test(address)) return address;
  if (MAIL.test(address)) return `mailto:${address}`;
  return DOMAIN.test(address) ? `http://${address}` : undefined;
};

const addressLinks = (text: string): readonly Link[] =>
  [...text.matchAll(LATIN_WORD)].flatMap(({ 0: word, index }): Link[] => {
    const start = index + (OPENING_MARKS.exec(word)?.[0].length ?? 0);
    const end = index + word.length - (CLOSING_MARKS.exec(word)?.[0].length ?? 0);
    const uri = start < end ? uriOf(text.slice(start, end)) : undefined;
    return uri === undefined || !leadsOn(uri) ? [] : [{ start, end, target: { uri } }];
  });

// 详见附件, 附件2：…, （附件）: the word alone may be any annex of any document.
const ANNEX = /(?<=[见阅])附件\d?|(?<=（)附件\d?(?=）)|附件\d?(?=[：:])/g;

const annexLinks = (text: string, annexes: number): readonly Link[] =>
  [...text.matchAll(ANNEX)].flatMap(({ 0: phrase, index }): Link[] => {
    const annex = Number(phrase.slice(2) || 1) - 1;
    return annex >= 0 && annex < annexes ? [{ start: index, end: index + phrase.length, target: { annex } }] : [];
  });

/**
 * The links in a text, in order: web and mail addresses, and references to one of the report's annexes. None starts a
 * program (`javascript:`) or hides where it leads.
 *
 * @example linksIn('网址：www.example.gov.cn。', 0) // [{ start: 3, end: 21, target: { uri: 'http://www.example.gov.cn' } }]
 */
export const linksIn = (text: string, annexes: number): readonly Link[] =>
  [...addressLinks(text), ...annexLinks(text, annexes)].sort((a, b) => a.start - b.start);
