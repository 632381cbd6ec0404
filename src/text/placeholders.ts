/** A piece of a text with placeholders. */
export type Piece =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'figure'; readonly source: string; readonly id: string }
  | { readonly type: 'growth'; readonly source: string; readonly id: string; readonly decimals: number }
  | { readonly type: 'malformed'; readonly source: string };

const id = String.raw`[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+`;
const figure = new RegExp(`^${id}$`);
const growth = new RegExp(`^growth:(${id})(?::([0-6]))?$`);

const DEFAULT_GROWTH_DECIMALS = 1;

const pieceOf = (source: string, inside: string): Piece => {
  const name = inside.trim();
  if (figure.test(name)) return { type: 'figure', source, id: name };
  const match = growth.exec(name);
  if (!match?.[1]) return { type: 'malformed', source };
  return { type: 'growth', source, id: match[1], decimals: Number(match[2] ?? DEFAULT_GROWTH_DECIMALS) };
};

// `\{{` first: it is literal and opens no placeholder.
const token = /\\\{\{|\{\{(.*?)\}\}|\{\{/gsu;

/**
 * A text cut into literal text and placeholders: `{{id}}` a figure, `{{growth:id:n}}` its growth in percent with n decimals
 * (0 … 6; 1 if left out), `\{{` literal braces. What opens like a placeholder and is none is `malformed`.
 *
 * @example parsePlaceholders('共{{requests.received.total}}件')
 */
export const parsePlaceholders = (text: string): readonly Piece[] => {
  if (!text.includes('{{')) return [{ type: 'literal', text }];
  const pieces: Piece[] = [];
  let literal = '';
  let end = 0;
  for (const match of text.matchAll(token)) {
    literal += text.slice(end, match.index);
    end = match.index + match[0].length;
    if (match[0].startsWith('\\')) {
      literal += '{{';
      continue;
    }
    if (literal !== '') pieces.push({ type: 'literal', text: literal });
    literal = '';
    pieces.push(match[1] === undefined ? { type: 'malformed', source: match[0] } : pieceOf(match[0], match[1]));
  }
  literal += text.slice(end);
  if (literal !== '') pieces.push({ type: 'literal', text: literal });
  return pieces;
};
