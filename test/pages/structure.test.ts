import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { printText } from '../../src/document/to-text.js';
import { forms, type Report } from '../../src/index.js';
import { flattened, type StructureElement, structureOf } from '../../src/pages/structure.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { withoutSpace } from '../pdf/read-pdf.js';

const wordsIn = (structure: StructureElement): string =>
  withoutSpace(
    flattened(structure)
      .map(({ text = '' }) => text)
      .join(''),
  );

/** Rows of a table as the columns that they take up, cells from above included. */
const columnsOf = (table: StructureElement): readonly number[] => {
  const from = new Map<number, number>();
  return table.children.map((row, index) => {
    const own = row.children.reduce((sum, { attributes = {} }) => {
      const { ColSpan = 1, RowSpan = 1 } = attributes;
      for (let below = 1; below < RowSpan; below += 1) {
        from.set(index + below, (from.get(index + below) ?? 0) + ColSpan);
      }
      return sum + ColSpan;
    }, 0);
    return own + (from.get(index) ?? 0);
  });
};

const holdsLaws = (report: Report): void => {
  const document = composeDocument(report);
  const structure = structureOf(document);
  const elements = flattened(structure);
  // Read in order, it is the text.
  expect(wordsIn(structure)).toBe(withoutSpace(printText(document)));
  // Headings begin with the title and never skip a level.
  const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, i) => {
    expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
  });
  for (const table of elements.filter(({ tag }) => tag === 'Table')) {
    // Each row takes up all columns.
    const columns = columnsOf(table);
    expect(new Set(columns).size).toBe(1);
    expect(table.attributes?.Summary).toBeTruthy();
    for (const { tag, attributes } of table.children.flatMap((row) => row.children)) {
      expect(attributes?.Scope !== undefined).toBe(tag === 'TH');
    }
  }
};

describe('the structure of a report', () => {
  it.each(fixtureNames())('of %s is its text, with headings in order and whole tables', (name) => {
    holdsLaws(fixtureReport(name));
  });

  it.each(Object.values(forms))('holds for generated reports of $id', (form) => {
    fc.assert(
      fc.property(arbitraryReport(form), (report) => holdsLaws(report)),
      { numRuns: 25 },
    );
  });
});
