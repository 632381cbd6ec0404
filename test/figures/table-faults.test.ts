import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/check/table-fault-kind.js';
import type { ConcreteRelation, Term } from '../../src/figures/relations.js';
import { findTableFaults, type TableFault } from '../../src/figures/table-faults.js';
import type { Relation, Severity } from '../../src/form/form.js';

const termOf = (name: string): Term =>
  name.startsWith('last ') ? { id: name.slice(5), year: 'last' } : { id: name, year: 'this' };

/** `a = b + c` as a relation. */
const relation = (words: string, severity: Severity = 'error'): ConcreteRelation => {
  const [left = '', op = '=', right = ''] = words.split(/ (=|<=|within) /);
  const terms = (side: string) => side.split(' + ').map(termOf);
  const own: Relation = { code: words, left: [], op: op as Relation['op'], right: [], severity, why: '试' };
  return { ...own, left: terms(left), right: terms(right) };
};

type Values = { readonly [id: string]: number | null };
const faults = (relations: readonly ConcreteRelation[], values: Values, last?: Values): readonly TableFault[] =>
  findTableFaults(relations, new Map(Object.entries(values)), last && new Map(Object.entries(last)));

const told = (found: readonly TableFault[]) => found.map(({ broken }) => broken.map((one) => one.relation.code));
const culprits = (found: readonly TableFault[]) => found.map(({ culprit }) => culprit);

describe('one wrong figure in several sums', () => {
  const down = relation('total = a + b');
  const across = relation('sum = a + c');

  it('is found where it is a part of each', () => {
    const found = faults([down, across], { total: 5, a: 4, b: 2, sum: 6, c: 3 });
    expect(culprits(found)).toEqual([{ id: 'a', value: 3 }]);
    expect(told(found)).toEqual([['total = a + b', 'sum = a + c']]);
    expect(found.map(kindOf)).toEqual(['sum']);
  });

  it('is found where it is a part of one and the total of the other', () => {
    const found = faults([relation('a = d + e'), across], { a: 9, d: 1, e: 2, sum: 8, c: 5 });
    expect(culprits(found)).toEqual([{ id: 'a', value: 3 }]);
    const turned = faults([across, relation('a = d + e')], { a: 9, d: 1, e: 2, sum: 8, c: 5 });
    expect(culprits(turned)).toEqual([{ id: 'a', value: 3 }]);
  });

  it('is found where several figures stand on the left', () => {
    const balance = relation('new + carried = done + open');
    const sum = relation('new = a + b');
    expect(culprits(faults([balance, sum], { new: 9, carried: 2, done: 6, open: 1, a: 3, b: 2 }))).toEqual([
      { id: 'new', value: 5 },
    ]);
    expect(
      culprits(faults([balance, relation('carried = c + d')], { new: 5, carried: 8, done: 6, open: 1, c: 1, d: 1 })),
    ).toEqual([{ id: 'carried', value: 2 }]);
  });

  it('may be zero, but not less', () => {
    expect(culprits(faults([down, across], { total: 5, a: 2, b: 5, sum: 3, c: 3 }))).toEqual([{ id: 'a', value: 0 }]);
    expect(culprits(faults([down, across], { total: 5, a: 2, b: 6, sum: 3, c: 4 }))).toEqual([undefined, undefined]);
  });

  it('breaks bounds as well', () => {
    const bound = relation('a <= most');
    const found = faults([bound, down], { a: 9, most: 5, total: 7, b: 3 });
    expect(culprits(found)).toEqual([{ id: 'a', value: 4 }]);
    expect(told(found)).toEqual([['a <= most', 'total = a + b']]);
    expect(culprits(faults([bound, down], { a: 9, most: 3, total: 7, b: 3 }))).toEqual([undefined, undefined]);
    expect(culprits(faults([bound, relation('a <= top')], { a: 9, most: 3, top: 7 }))).toEqual([undefined, undefined]);
  });

  it('must stand in each of them: a chain is two faults', () => {
    const chain = [relation('x = a + b'), relation('a = c + d'), relation('c = e + f')];
    const found = faults(chain, { x: 10, a: 4, b: 3, c: 5, d: 1, e: 1, f: 1 });
    expect(told(found)).toHaveLength(3);
  });

  it('joins relations that hang together only by a later one', () => {
    const [one, other, third] = [relation('x = a + b'), relation('y = a + c'), relation('z = a + d')];
    const found = faults([one, other, third], { x: 9, a: 4, b: 6, y: 8, c: 5, z: 7, d: 4 });
    expect(culprits(found)).toEqual([{ id: 'a', value: 3 }]);
    const bridge = faults([relation('p = q + r'), relation('s = t + u'), relation('q = t + v')], {
      p: 1,
      q: 5,
      r: 1,
      s: 1,
      t: 5,
      u: 1,
      v: 9,
    });
    expect(told(bridge)).toEqual([['p = q + r'], ['q = t + v'], ['s = t + u']]);
  });

  it('is looked for among relations of one severity', () => {
    const doubt = relation('sum = a + c', 'warning');
    expect(told(faults([down, doubt], { total: 5, a: 4, b: 2, sum: 6, c: 3 }))).toEqual([['total = a + b']]);
    expect(
      told(faults([relation('sum = z + c', 'warning'), down], { total: 5, a: 4, b: 2, sum: 6, c: 3, z: 4 })),
    ).toEqual([['sum = z + c'], ['total = a + b']]);
  });

  it('is none of last year: that report is filed', () => {
    const carried = relation('carried = last carried');
    expect(culprits(faults([carried], { carried: 3 }, { carried: 2 }))).toEqual([undefined]);
    const found = faults([carried, relation('carried = a + b')], { carried: 3, a: 1, b: 1 }, { carried: 2 });
    expect(culprits(found)).toEqual([{ id: 'carried', value: 2 }]);
    const twice = [relation('x = last old + a'), relation('y = last old + b')];
    expect(culprits(faults(twice, { x: 9, a: 1, y: 8, b: 0 }, { old: 5 }))).toEqual([undefined, undefined]);
  });
});

describe('a column that adds the others', () => {
  const inColumn = (column: string): ConcreteRelation => ({
    ...relation(`in.${column} = out.${column}`),
    code: 'balance',
  });
  const relations = [
    ...['natural', 'other', 'total'].map(inColumn),
    relation('in.total = in.natural + in.other'),
    relation('out.total = out.natural + out.other'),
  ];
  const right = { 'in.other': 3, 'out.other': 3, 'out.natural': 5, 'out.total': 8 };
  const columns = (found: readonly TableFault[]) =>
    found.flatMap(({ broken }) => broken.map((one) => one.relation.left[0]?.id));

  it('says nothing of its own where it repeats what is wrong in them', () => {
    expect(columns(faults(relations, { ...right, 'in.natural': 6, 'in.total': 9 }))).toEqual(['in.natural']);
  });

  it('is told where it is wrong by another number, or does not add up itself', () => {
    expect(faults(relations, { ...right, 'in.natural': 6, 'in.total': 10 }).length).toBeGreaterThan(1);
    expect(columns(faults(relations, { ...right, 'in.natural': 5, 'in.total': 9 }))).toContain('in.total');
  });
});

describe('relations between figures', () => {
  it.each([
    ['a = b', { a: 1, b: 1 }, true],
    ['a = b', { a: 1, b: 2 }, false],
    ['a <= b', { a: 2, b: 2 }, true],
    ['a <= b', { a: 3, b: 2 }, false],
    ['a within b + c', { a: 3, b: 3, c: 2 }, true],
    ['a within b + c', { a: 5, b: 3, c: 2 }, true],
    ['a within b + c', { a: 2, b: 3, c: 2 }, false],
    ['a within b + c', { a: 6, b: 3, c: 2 }, false],
    ['a = b', { a: 1, b: null }, true],
    ['a = b', { a: null, b: 1 }, true],
    ['a = b', { a: 1 }, true],
  ] as const)('%s with %o holds: %s', (words, values, holds) => {
    expect(faults([relation(words)], values)).toHaveLength(holds ? 0 : 1);
  });
});
