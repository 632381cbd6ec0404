import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/index.js';
import { renderPdf } from '../../src/pdf/index.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { type ReadElement, readStructure } from '../../tools/pdf-structure.js';
import { inflated } from './inflated.js';
import { withoutSpace } from './read-pdf.js';

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
