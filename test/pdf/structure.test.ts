import fc from 'fast-check';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { printText } from '../../src/document/to-text.js';
import { forms, type Report, toText } from '../../src/index.js';
import { renderPdf } from '../../src/pdf/index.js';
import { wordsOfRuns } from '../../src/pdf/spoken-words.js';
import { flattened, type StructureElement, structureOf } from '../../src/pdf/structure.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { type ReadElement, readStructure } from '../../tools/pdf-structure.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { inflated } from './inflated.js';
import { withoutSpace } from './read-pdf.js';

const wordsIn = (structure: StructureElement): string =>
  withoutSpace(
    flattened(structure)
      .map(({ words = '' }) => words)
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

describe.each(fixtureNames())('the tags of %s, as pdf.js reads them', (name) => {
  const reading = renderPdf(fixtureReport(name)).then(readStructure);

  it('read in order give the text', async () => {
    const texts = (await reading).flatMap(({ elements }) => elements.map(({ text }) => text));
    expect(withoutSpace(texts.join(''))).toBe(withoutSpace(toText(fixtureReport(name))));
  });

  it('hold every run once; what is outside is page numbers and repeated heads, marked as artifacts', async () => {
    for (const [index, { contents, order, artifacts, unmarked }] of (await reading).entries()) {
      expect(unmarked).toEqual([]);
      expect(new Set(order).size).toBe(order.length);
      expect([...order].sort()).toEqual([...contents.keys()].sort());
      expect(withoutSpace(artifacts.at(-1) ?? '')).toBe(`—${index + 1}—`);
    }
  });

  it('divide tables into rows of header and data cells', async () => {
    const all = (elements: readonly ReadElement[]): readonly ReadElement[] =>
      elements.flatMap((element) => [element, ...all(element.elements)]);
    for (const { elements } of await reading) {
      for (const { role, elements: inside } of all(elements)) {
        if (role === 'Table') expect(new Set(inside.map((row) => row.role))).toEqual(new Set(['TR']));
        if (role === 'TR') for (const cell of inside) expect(['TH', 'TD']).toContain(cell.role);
      }
    }
  });
});

describe('white space that the end of a line swallows', () => {
  it('belongs to the run before it', () => {
    expect(wordsOfRuns('by the State Council', ['by the', 'State', ' Council'])).toEqual([
      'by the ',
      'State',
      ' Council',
    ]);
    expect(wordsOfRuns(' 甲', ['甲'])).toEqual([' 甲']);
  });

  it('is all that may lack: other words are no reading of the text', () => {
    expect(wordsOfRuns('甲乙丙', ['甲', '丙'])).toBeUndefined();
    expect(wordsOfRuns('甲乙', ['甲'])).toBeUndefined();
    expect(wordsOfRuns('−1', ['-1'])).toBeUndefined();
  });

  it('stands in the file after the line, so that every program reads on', async () => {
    const words =
      'Regulations of the People’s Republic of China on Open Government Information, Articles nineteen, twenty';
    const report = { ...fixtureReport('minimal'), preamble: [words] };
    const pdf = await getDocument({ data: (await renderPdf(report)).slice(), verbosity: 0 }).promise;
    const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
    await pdf.destroy();
    const shown = fnArray.flatMap((fn, i): readonly { readonly unicode?: string }[] =>
      fn === OPS.showText ? argsArray[i][0] : [],
    );
    const text = shown.map(({ unicode = '' }) => unicode).join('');
    expect(text).toContain(words);
  });
});

describe('tags', () => {
  it('can be left out', async () => {
    const content = inflated(await renderPdf(fixtureReport('minimal'), { tags: false }));
    expect(content).not.toMatch(/StructTreeRoot|MarkInfo|MCID|Artifact|StructParent/);
  });
});
