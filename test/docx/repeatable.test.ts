import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { fixture } from './fixtures.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sample = () => renderDocx(fixture('haishu-2018'));

afterEach(() => vi.useRealTimers());

describe('the same report', () => {
  test('gives the same bytes in other processes and time zones', async () => {
    const folder = mkdtempSync(join(root, 'node_modules/.nianbao-test-'));
    const script = join(folder, 'render.ts');
    writeFileSync(
      script,
      `import { createHash } from 'node:crypto';
       import { readFileSync } from 'node:fs';
       import { parseReport } from '${root}src/report/parse-report.ts';
       import { renderDocx } from '${root}src/docx/index.ts';
       const report = parseReport(JSON.parse(readFileSync('${root}fixtures/haishu-2018/report.json', 'utf8')));
       renderDocx(report).then((bytes) => process.stdout.write(createHash('sha256').update(bytes).digest('hex')));`,
    );
    try {
      const expected = sha256(await sample());
      for (const TZ of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
        const printed = execFileSync(process.execPath, ['--import', 'tsx', script], {
          cwd: root,
          env: { ...process.env, TZ },
          encoding: 'utf8',
        });
        expect(`${TZ} ${printed}`).toBe(`${TZ} ${expected}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  test('gives the same bytes minutes and years apart', async () => {
    const now = sha256(await sample());
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const time of ['2019-01-01T00:00:00Z', '2031-07-15T12:34:56Z']) {
      vi.setSystemTime(new Date(time));
      expect(sha256(await sample())).toBe(now);
    }
  });

  test('gives the same bytes after other reports', async () => {
    const before = sha256(await sample());
    await renderDocx(fixture('edge'));
    await Promise.all([renderDocx(fixture('minimal')), renderDocx(fixture('edge'))]);
    expect(sha256(await sample())).toBe(before);
  });
});
