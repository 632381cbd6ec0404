import { expect, it } from 'vitest';
import schema from '../schema.json' with { type: 'json' };

/** The keys below a node that an editor would complete without explaining them. */
const unexplained = (node: unknown, path: string): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as {
    properties?: { readonly [key: string]: { title?: string; description?: string } };
  };
  const own = Object.entries(properties)
    // What only tells the forms apart in an `if` is nobody's to fill in.
    .filter(([, value]) => !(Object.keys(value).join() === 'const'))
    .flatMap(([key, { title, description }]) => (title && description ? [] : [`${path}.${key}`]));
  return [...own, ...Object.entries(node).flatMap(([key, inner]) => unexplained(inner, `${path}.${key}`))];
};

it('the JSON Schema explains every key in Chinese, by a title and a sentence', () => {
  expect(unexplained(schema, '$')).toEqual([]);
});
