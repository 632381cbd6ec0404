/** Steps from the report's root to a value. */
export type Path = readonly (string | number)[];

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

const step = (key: string | number): string => {
  if (typeof key === 'number') return `[${key}]`;
  return identifier.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
};

/**
 * A path as written in errors and findings; `$` is the report itself.
 *
 * @example printPath(['parts', 'overview', 2, 'body', 0]) // 'parts.overview[2].body[0]'
 */
export const printPath = (path: Path): string => {
  if (path.length === 0) return '$';
  const text = path.map(step).join('');
  return text.startsWith('.') ? text.slice(1) : text;
};

/** The value at a path, or `undefined` where there is none. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key] // an own key of an object
        : undefined,
    root,
  );
