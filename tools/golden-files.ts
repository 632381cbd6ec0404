import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { composeDocument } from '../src/document/compose-document.js';
import { renderDocx } from '../src/docx/index.js';
import { renderFigures, renderHtml, type Site } from '../src/html/index.js';
import { parseReport, type Report, toText } from '../src/index.js';
import { structureOf } from '../src/pages/structure.js';
import { renderXlsx } from '../src/xlsx/index.js';
import { structureLines } from './pdf-structure.js';

const fixtures = new URL('../fixtures/', import.meta.url);

/** Names of the fixtures: folders with a report.json. */
export const fixtureNames = (): readonly string[] =>
  readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** A fixture's report. */
export const fixtureReport = (name: string): Report =>
  parseReport(JSON.parse(readFileSync(new URL(`${name}/report.json`, fixtures), 'utf8')));

/** A portal for the pages of the fixtures. */
export const sampleSite: Site = {
  name: '示例政府门户网站',
  domain: 'www.yunchuan.example',
  idCode: '9900000001',
  column: { name: '政府信息公开年报', keywords: '政府信息公开,年度报告', description: '历年政府信息公开工作年度报告' },
};

/** An XML part with one element a line, so that a changed number is a changed line. */
const oneElementALine = (xml: string): string => `${xml.replaceAll('><', '>\n<')}\n`;

/** The parts of an Office file, readable, and the sha256 of the whole. */
export const officeParts = (kind: string, bytes: Uint8Array): ReadonlyMap<string, string> => {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([part, content]) => [`${kind}/${part}`, oneElementALine(strFromU8(content))] as const,
  );
  return new Map([...parts, [`${kind}.sha256`, `${createHash('sha256').update(bytes).digest('hex')}\n`]]);
};

/** What a fixture must give in every format, by path under its golden folder. */
export const goldenFiles = async (name: string): Promise<ReadonlyMap<string, string>> => {
  const report = fixtureReport(name);
  return new Map([
    ['report.txt', toText(report)],
    ['report.html', renderHtml(report, { site: sampleSite, published: '2025-03-10 09:30' })],
    ['structure.txt', structureLines(structureOf(composeDocument(report)))],
    ['figures.svg', renderFigures(report)],
    ...officeParts('docx', await renderDocx(report)),
    ...officeParts('xlsx', await renderXlsx(report)),
  ]);
};

/** Where a fixture's golden files are kept. */
export const goldenFolder = (name: string): URL => new URL(`${name}/golden/`, fixtures);
