import { readdirSync, readFileSync } from 'node:fs';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report } from '../../src/report/report.js';

const folder = new URL('../../fixtures/', import.meta.url);

export const fixtureNames: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

export const fixture = (name: string): Report =>
  parseReport(JSON.parse(readFileSync(new URL(`${name}/report.json`, folder), 'utf8')));
