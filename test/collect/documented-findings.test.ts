import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const folder = new URL('src/collect/find/', root);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const pages = ['docs/collect-findings.md', 'docs/collect-findings.zh-CN.md'];

/** Codes as the finders write them. */
const written = sources.flatMap((source) =>
  [...source.matchAll(/\bcode: ([^,\n]*),/g)].flatMap(([, words = '']) =>
    [...words.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code),
  ),
);
/** Told by where a submission stands. */
const standing = ['versions-differ', 'accepted-changed'];

describe('the pages on findings of collecting', () => {
  it.each(pages)('explain every finding once, and no other: %s', (name) => {
    const page = readFileSync(new URL(name, root), 'utf8');
    const documented = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code = '']) => code);
    expect([...documented].sort()).toEqual([...new Set([...written, ...standing])].sort());
  });
});
