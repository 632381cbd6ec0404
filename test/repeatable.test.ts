import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderDocx } from '../src/docx/index.js';
import { renderPdf } from '../src/pdf/index.js';
import { renderXlsx } from '../src/xlsx/index.js';
import { fixture } from './docx/fixtures.js';
import { digests } from './repeatable-files.js';

const run = promisify(execFile);
const program = fileURLToPath(new URL('repeatable-files.ts', import.meta.url));

afterEach(() => vi.useRealTimers());

describe('the same report gives the same bytes', () => {
  test('in other processes, time zones and languages', async () => {
    const expected = await digests();
    for (const TZ of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
      const { stdout } = await run(process.execPath, ['--import', 'tsx', program], {
        env: { ...process.env, TZ, LANG: 'de_DE.UTF-8' },
      });
      expect({ TZ, ...JSON.parse(stdout) }).toEqual({ TZ, ...expected });
    }
  }, 120_000);

  test('minutes and years apart', async () => {
    const now = await digests();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const time of ['2019-01-01T00:00:00Z', '2031-07-15T12:34:56Z']) {
      vi.setSystemTime(new Date(time));
      expect({ time, ...(await digests()) }).toEqual({ time, ...now });
    }
  });

  test('after other reports, and beside them', async () => {
    const before = await digests();
    const others = ['haishu-2018', 'minimal', 'township-2022'].flatMap((name) =>
      [renderDocx, renderPdf, renderXlsx].map((render) => render(fixture(name))),
    );
    const [beside] = await Promise.all([digests(), ...others]);
    expect(beside).toEqual(before);
    expect(await digests()).toEqual(before);
  });
});
