import { describe, expect, it } from 'vitest';
import { type Path, printPath, valueAt } from '../../src/report/path.js';

describe('a path', () => {
  it.each<[path: Path, printed: string]>([
    [[], '$'],
    [['parts', 'overview', 2, 'body', 0], 'parts.overview[2].body[0]'],
    [['$schema'], '$schema'],
    [['_a1$', 'B2'], '_a1$.B2'],
    [[0], '[0]'],
    [['a.b'], '["a.b"]'],
    [['parts', '概况'], 'parts["概况"]'],
    [['1a'], '["1a"]'],
    [['a-b'], '["a-b"]'],
    [[''], '[""]'],
    [['say "so"'], '["say \\"so\\""]'],
  ])('%j is printed as %s', (path, printed) => {
    expect(printPath(path)).toBe(printed);
  });

  it.each<[path: Path, value: unknown]>([
    [[], { a: { b: [1, null] }, t: 'text' }],
    [['a', 'b', 0], 1],
    [['a', 'b', 1], null],
    [['a', 'b', 1, 'c'], undefined],
    [['a', 'b', 2], undefined],
    [['a', 'x'], undefined],
    [['t', 0], undefined],
    [['t', 'length'], undefined],
    [['toString'], undefined],
    [['a', 'constructor'], undefined],
  ])('%j leads to what a value has of its own', (path, value) => {
    expect(valueAt({ a: { b: [1, null] }, t: 'text' }, path)).toEqual(value);
  });
});
