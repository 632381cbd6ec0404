import { readFileSync } from 'node:fs';
import { rules } from '../src/check/rules.js';
import { forms } from '../src/form/index.js';
import { jsonSchema } from '../src/report/json-schema.js';
import { reportTypes } from '../src/report/report-types.js';
import { withExports } from './bundle/exports.js';
import { checksPage, checksPageInChinese } from './docs-checks.js';
import { formsPage } from './docs-form.js';
import { layoutPage } from './docs-layout.js';

/** Every generated file of the project by its path. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['src/report/generated/reports.ts', reportTypes(Object.values(forms))],
    ['docs/checks.md', checksPage(rules)],
    ['docs/checks.zh-CN.md', checksPageInChinese(rules)],
    ['docs/form.md', formsPage(Object.values(forms))],
    ['docs/layout.md', layoutPage()],
    ['package.json', withExports(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))],
    ['schema.json', `${JSON.stringify(jsonSchema(Object.values(forms)))}\n`],
  ]);
