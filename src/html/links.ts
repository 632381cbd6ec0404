import { element, join, type Markup, words } from './markup.js';

const HOST = String.raw`(?:[a-z0-9-]+\.)+[a-z]{2,}`;
const REST = String.raw`(?::\d{2,5})?(?:[/?#][!-~]*)?`;

/** What a stretch of Latin text must be to be an address, and where it leads. Only these schemes are ever written. */
const kinds: readonly { readonly is: RegExp; readonly to: (address: string) => string }[] = [
  { is: new RegExp(`^https?://${HOST}${REST}$`, 'i'), to: (address) => address },
  // Without a scheme it is what a browser takes it for.
  { is: new RegExp(`^www\\.${HOST}${REST}$`, 'i'), to: (address) => `http://${address}` },
  { is: new RegExp(`^(?:[a-z0-9-]+\\.){2,}(?:cn|com|net|org)${REST}$`, 'i'), to: (address) => `http://${address}` },
  { is: new RegExp(`^[a-z0-9._+-]+@${HOST}$`, 'i'), to: (address) => `mailto:${address}` },
];

/** Marks that stand around an address and are no part of it. */
const OPENING = /^[([{<"']+/;
const CLOSING = /[)\]}>"',.;:!?]+$/;

const linkTo = (address: string): Markup => {
  const kind = kinds.find(({ is }) => is.test(address));
  return kind ? element('a', { href: kind.to(address) }, words(address)) : words(address);
};

const linkedWord = (word: string): Markup => {
  const before = OPENING.exec(word)?.[0] ?? '';
  const after = CLOSING.exec(word.slice(before.length))?.[0] ?? '';
  const address = word.slice(before.length, word.length - after.length);
  return join([words(before), linkTo(address), words(after)]);
};

/**
 * Words with links where addresses of the web and of mail stand in them.
 *
 * @example linkedWords('见www.example.gov.cn。') // 见<a href="http://www.example.gov.cn">www.example.gov.cn</a>。
 */
export const linkedWords = (text: string): Markup => {
  // Nearly all texts have none.
  if (!/[.@]/.test(text)) return words(text);
  return join(text.split(/([!-~]+)/).map((piece, index) => (index % 2 === 1 ? linkedWord(piece) : words(piece))));
};
