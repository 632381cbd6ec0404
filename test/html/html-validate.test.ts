import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { forms } from '../../src/form/index.js';
import { renderHtml } from '../../src/html/index.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { fixture, fixtureNames } from '../docx/fixtures.js';
import { site } from './sample-site.js';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

const complaints = (markup: string): readonly string[] =>
  validator
    .validateStringSync(markup)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`));

const downloads = [{ href: '2024.pdf', size: 1_258_291 }];

test('the validator sees a fault', () => {
  expect(complaints(renderHtml(fixture('minimal'), { site }).replace('</h1>', '</h2>'))).not.toEqual([]);
});

describe('html-validate has nothing to say', () => {
  test.each(fixtureNames)('of fixture %s', (name) => {
    expect(complaints(renderHtml(fixture(name), { site, published: '2025-03-10 09:30', downloads }))).toEqual([]);
  });

  test.each(Object.values(forms))('of generated reports of $id', (form) => {
    fc.assert(
      fc.property(arbitraryReport(form), (report) => {
        expect(complaints(renderHtml(report, { site }))).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
