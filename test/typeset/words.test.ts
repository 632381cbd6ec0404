import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { parseReport } from '../../src/index.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { typeset } from '../../src/typeset/index.js';
import { documentWords, joinPages, pageWords, repeatedHeads } from './document-words.js';
import { emMetrics } from './em-metrics.js';

it.each(readdirSync('fixtures'))('sets every word of %s once and in order', (fixture) => {
  const document = composeDocument(parseReport(JSON.parse(readFileSync(`fixtures/${fixture}/report.json`, 'utf8'))));
  const pages = typeset(document, resolveLayout(), emMetrics).pages;
  expect(joinPages(pages.map(pageWords), repeatedHeads(document))).toBe(documentWords(document));
});
