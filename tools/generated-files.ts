import { readFileSync } from 'node:fs';
import { rules } from '../src/check/rules.js';
import { forms } from '../src/form/index.js';
import { jsonSchema } from '../src/report/json-schema.js';
import { reportTypes } from '../src/report/report-types.js';
import { withExports } from './bundle/exports.js';
import { benchmarksInChinese } from './docs-benchmarks.js';
import { checksPage, checksPageInChinese } from './docs-checks.js';
import { formsPage, formsPageInChinese } from './docs-form.js';
import { layoutPage, layoutPageInChinese } from './docs-layout.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Every generated file of the project by its path. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/benchmarks.zh-CN.md', benchmarksInChinese(read('docs/benchmarks.md'))],
    ['src/report/generated/reports.ts', reportTypes(Object.values(forms))],
    ['docs/checks.md', checksPage(rules)],
    ['docs/checks.zh-CN.md', checksPageInChinese(rules)],
    ['docs/form.md', formsPage(Object.values(forms))],
    ['docs/form.zh-CN.md', formsPageInChinese(Object.values(forms))],
    ['docs/layout.md', layoutPage()],
    ['docs/layout.zh-CN.md', layoutPageInChinese()],
    ['package.json', withExports(read('package.json'))],
    ['schema.json', `${JSON.stringify(jsonSchema(Object.values(forms)))}\n`],
  ]);
