import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as nianbao from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the public face', () => {
  it.each(Object.keys(nianbao))('names %s in the README', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it('is what the README says', () => {
    const [, row = ''] = /^\| `nianbao` \| (.*) \|$/m.exec(readme) ?? [];
    for (const [, name = ''] of row.matchAll(/`([A-Za-z]+)`/g)) expect(nianbao).toHaveProperty(name);
  });

  it('names every form in the README', () => {
    for (const { id, source, years } of Object.values(nianbao.forms)) {
      expect(readme).toContain(
        `| \`${id}\` | ${years[1] === undefined ? `since ${years[0]}` : years.join('–')} | ${source}`,
      );
    }
  });
});
