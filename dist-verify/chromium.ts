/** Holds that a web app with the package renders in Chromium what Node.js renders. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflated } from '../test/pdf/inflated.js';
import { openBrowser } from '../test/web/browser.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bundles the app of `folder`, which has the package installed, and renders the samples; `out` is what Node.js wrote. */
export const verifyChromium = async (folder: string, samples: readonly string[], out: string): Promise<void> => {
  const esbuild = join('node_modules', '.bin', 'esbuild');
  execFileSync(esbuild, ['web.js', '--bundle', '--minify', '--platform=browser', '--outfile=web.out.js'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const script = readFileSync(join(folder, 'web.out.js'), 'utf8');
  assert.doesNotMatch(script, /["']node:/);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.route('http://localhost/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>x</title>' }),
    );
    await page.route('http://localhost/fonts/*', (route) =>
      route.fulfill({ path: join(folder, 'node_modules', 'nianbao', new URL(route.request().url()).pathname) }),
    );
    await page.goto('http://localhost/');
    await page.addScriptTag({ content: script });
    for (const name of samples) {
      const json = readFileSync(join(folder, 'reports', `${name}.json`), 'utf8');
      const rendered = (await page.evaluate(`render(${JSON.stringify(json)})`)) as {
        readonly [format: string]: string;
      };
      const bytes = (format: string): Buffer => Buffer.from(rendered[format] ?? '', 'base64');
      const node = (format: string): Buffer => readFileSync(join(folder, out, `${name}.${format}`));
      for (const format of ['docx', 'xlsx']) assert.equal(sha256(bytes(format)), sha256(node(format)), format);
      assert.equal(rendered.txt, node('txt').toString());
      assert.ok(inflated(bytes('pdf')) === inflated(node('pdf')), 'pdf');
      assert.deepEqual(JSON.parse(rendered.statistics ?? ''), JSON.parse(json).statistics);
    }
  } finally {
    await browser.close();
  }
  console.log(`Chromium: ${script.length} characters render ${samples.length} reports as Node.js does`);
};
