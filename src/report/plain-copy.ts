import type { Path } from './path.js';
import { issueAt, ReportError } from './report-error.js';

/** No valid report nests as deep; what is cut here is refused for its shape at a shallower place. */
const MAX_DEPTH = 16;
/** Values in one report: a hundred times what a long one holds. An object that contains itself has more. */
const MAX_VALUES = 100_000;

const unreadable = (path: Path): never => {
  throw new ReportError([issueAt('type', path, '内容不能读取', { expected: 'anything-readable' })]);
};

const tooMany = (): never => {
  const message = `内容过多，最多${MAX_VALUES}项，请检查是否自我包含`;
  throw new ReportError([issueAt('length', [], message, { of: 'values', most: MAX_VALUES })]);
};

const readable = <T>(path: Path, read: () => T): T => {
  try {
    return read();
  } catch {
    return unreadable(path);
  }
};

/**
 * A copy in plain objects and arrays, each property read once: no getter can change its mind between check and
 * print, and nothing that throws, contains itself or never ends gets further than this.
 *
 * @throws ReportError if a property cannot be read, or there are more values than any report has
 */
export const plainCopy = (value: unknown): unknown => {
  let left = MAX_VALUES;
  const count = (values: number): void => {
    left -= values;
    if (left < 0) tooMany();
  };
  const copyList = (list: readonly unknown[], path: Path): readonly unknown[] => {
    const length = readable(path, () => list.length);
    // A Proxy may say anything of its length; a list that hides items would lose them.
    if (!Number.isSafeInteger(length) || length < 0) unreadable(path);
    count(length);
    return Array.from({ length }, (_, index) => copyProperty(list, index, path));
  };
  const copyObject = (object: object, path: Path): object => {
    const keys = readable(path, () => Object.keys(object));
    count(keys.length);
    return Object.fromEntries(keys.map((key) => [key, copyProperty(object, key, path)]));
  };
  const copyProperty = (holder: object, key: string | number, path: Path): unknown => {
    const inside: Path = [...path, key];
    // An own or inherited property: a list may be sparse, an object has just named the key.
    return copy(
      readable(inside, () => (holder as Record<string | number, unknown>)[key]),
      inside,
    );
  };
  const copy = (inner: unknown, path: Path): unknown => {
    // A report knows no −0, which JSON may hold: no file could give it back.
    if (typeof inner === 'number') return inner + 0;
    if (typeof inner !== 'object' || inner === null) return inner;
    if (path.length > MAX_DEPTH) return null;
    return readable(path, () => Array.isArray(inner))
      ? copyList(inner as readonly unknown[], path)
      : copyObject(inner, path);
  };
  return copy(value, []);
};
