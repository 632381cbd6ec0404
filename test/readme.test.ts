import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'jsonc-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as docx from '../src/docx/index.js';
import * as fonts from '../src/fonts/index.js';
import * as nianbao from '../src/index.js';
import * as pdf from '../src/pdf/index.js';
import { previousOf } from './readme-reports.js';
import * as xlsx from '../src/xlsx/index.js';
import { fixtureReport } from '../tools/golden-files.js';
import { runHere } from './cli/run-here.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const readmes = { 'README.md': read('README.md'), 'README.zh-CN.md': read('README.zh-CN.md') };
