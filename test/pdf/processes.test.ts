import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

const digestsIn = async (TZ: string): Promise<string> => {
  const script = ['--import', 'tsx', 'test/pdf/print-digests.ts'];
  const { stdout } = await run(process.execPath, script, { env: { ...process.env, TZ, LANG: 'de_DE.UTF-8' } });
  return stdout;
};

it('gives the same bytes in other processes and time zones', async () => {
  const digests = await Promise.all(['Asia/Shanghai', 'America/New_York'].map(digestsIn));
  expect(digests[0]).toMatch(/^[0-9a-f]{64} [0-9a-f]{64}\n$/);
  expect(new Set(digests).size).toBe(1);
}, 120_000);
