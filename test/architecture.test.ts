import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);

interface Rule {
  readonly name: string;
  readonly to: { readonly pathNot?: string };
}

const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly Rule[];
};

/** What each room may import, by the rules that `depcruise` holds; every room may import itself and `faults`. */
const allowed = new Map(
  forbidden.flatMap(({ name, to }) => {
    const [, room] = /^room-(\w+)$/.exec(name) ?? [];
    const [, rooms = ''] = /\(([^)]*)\)/.exec(to.pathNot ?? '') ?? [];
    return room === undefined
      ? []
      : [[room, rooms.split('|').filter((each) => each !== room && each !== 'faults')] as const];
  }),
);

describe.each(['docs/architecture.md', 'docs/architecture.zh-CN.md'])('%s', (page) => {
  const text = readFileSync(new URL(page, root), 'utf8');
  const rows = new Map(
    Array.from(text.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm), ([, room = '', rooms = '']) => [
      room,
      Array.from(rooms.matchAll(/`([^`]+)`/g), ([, name = '']) => name),
    ]),
  );

  it('says of each room what it may import', () => {
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(allowed));
  });

  it('has every room', () => {
    const rooms = readdirSync(new URL('src/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of rooms) expect(text).toContain(`\`${name}\``);
  });

  it('names files that are there', () => {
    for (const [, file = ''] of text.matchAll(/`((?:[a-z]+\/)+[a-z-]+\.ts)`/g)) {
      expect([file, `src/${file}`].some((path) => existsSync(new URL(path, root)))).toBe(true);
    }
  });
});
