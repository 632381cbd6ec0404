/** Values in an order of their own, whatever order they came in. */
export const byText =
  <T>(text: (value: T) => string) =>
  (one: T, other: T): number => {
    const [a, b] = [text(one), text(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  };

/** JSON with its keys in alphabetical order: the same for equal values. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(byText(([key]) => key)))
      : inner,
  );

/** Values by what they have in common, in the order in which they are met. */
export const groupBy = <T, Key>(values: readonly T[], key: (value: T) => Key): ReadonlyMap<Key, readonly T[]> => {
  const groups = new Map<Key, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
};
