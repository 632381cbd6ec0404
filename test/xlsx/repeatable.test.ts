import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { national2014 } from '../../src/form/national-2014.js';
import { renderXlsx, renderXlsxForm } from '../../src/xlsx/index.js';
import { fixture } from '../docx/fixtures.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sample = () => renderXlsx(fixture('haishu-2018'));
const blank = () => renderXlsxForm({ form: national2014, year: 2018, agency: '某县教育局' });

afterEach(() => vi.useRealTimers());

describe('the same report', () => {
  test('gives the same bytes in other processes and time zones, filled in and blank', async () => {
    const folder = mkdtempSync(join(root, 'node_modules/.nianbao-test-'));
    const script = join(folder, 'render.ts');
    writeFileSync(
      script,
      `import { createHash } from 'node:crypto';
       import { readFileSync } from 'node:fs';
       import { national2014 } from '${root}src/form/national-2014.ts';
       import { parseReport } from '${root}src/report/parse-report.ts';
       import { renderXlsx, renderXlsxForm } from '${root}src/xlsx/index.ts';
       const report = parseReport(JSON.parse(readFileSync('${root}fixtures/haishu-2018/report.json', 'utf8')));
       const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
       const blank = renderXlsxForm({ form: national2014, year: 2018, agency: '某县教育局' });
       Promise.all([renderXlsx(report), blank]).then((files) => process.stdout.write(files.map(digest).join(' ')));`,
    );
    try {
      const expected = `${sha256(await sample())} ${sha256(await blank())}`;
      for (const TZ of ['Asia/Shanghai', 'America/New_York']) {
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

  test('gives the same bytes after other workbooks, and beside them', async () => {
    const before = sha256(await sample());
    const [, , again] = await Promise.all([renderXlsx(fixture('edge')), blank(), sample()]);
    expect(sha256(again)).toBe(before);
    expect(sha256(await sample())).toBe(before);
  });
});
