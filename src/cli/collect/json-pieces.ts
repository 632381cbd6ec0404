/** So deep a collection is taken apart: what lies below, such as all contributions to one figure, is one piece. */
const DEPTH = 2;

function* piecesOf(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  const members = Object.entries(value).filter(([, member]) => isList || member !== undefined);
  yield isList ? '[' : '{';
  for (const [at, [key, member]] of members.entries()) {
    yield `${at === 0 ? '' : ','}${isList ? '' : `${JSON.stringify(key)}:`}`;
    yield* piecesOf(member ?? null, depth - 1);
  }
  yield isList ? ']' : '}';
}

/**
 * What `JSON.stringify` gives of plain data, with a line end, in pieces: of thousands of units it would be one string of
 * several hundred megabytes. May be gone through more than once.
 */
export const jsonPieces = (value: unknown): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield* piecesOf(value, DEPTH);
    yield '\n';
  },
});
