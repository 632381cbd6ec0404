import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The machine's own Chromium. */
export const openBrowser = (): Promise<Browser> => {
  if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is missing: apt-get install chromium`);
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
};
