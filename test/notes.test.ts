import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../src/docx/index.js';
import { toText } from '../src/index.js';
import { renderPdf } from '../src/pdf/index.js';
import { renderXlsx } from '../src/xlsx/index.js';
import { fixtureReport } from '../tools/golden-files.js';
import { all, bodyOf, parseXml, styleOf, textOf } from './docx/word-file.js';
import { pageTexts, withoutSpace } from './pdf/read-pdf.js';

const report = fixtureReport('municipality-2024');
const remarks = ['其中修订16件', '其中市本级387件'];
const notes = Object.values(report.notes?.tables ?? {}).flatMap((paragraphs) => paragraphs ?? []);

describe('a figure’s bracketed second line and the notes under a table', () => {
  it('are what the report has', () => {
    expect(Object.values(report.notes?.figures ?? {})).toEqual(remarks);
    expect(notes.length).toBeGreaterThan(1);
  });

  it('are printed in Word: the second line in the figure’s cell, the note under the table', async () => {
    const body = bodyOf(await renderDocx(report));
    const cells = all(body, 'w:tc').map((cell) => all(cell, 'w:p').map(textOf));
    expect(cells).toContainEqual(['46', '（其中修订16件）']);
    expect(cells).toContainEqual(['1612', '（其中市本级387件）']);
    const after = body.children.flatMap((element, index) =>
      element.name === 'w:tbl' ? [body.children[index + 1]] : [],
    );
    const printed = body.children.filter((element) => styleOf(element) === 'TableNote').map(textOf);
    expect(printed).toEqual(notes);
    expect(after.flatMap((element) => (element && styleOf(element) === 'TableNote' ? [textOf(element)] : []))).toEqual(
      expect.arrayContaining([notes[0]]),
    );
  });

  it('are printed in the PDF', async () => {
    const text = (await pageTexts(await renderPdf(report))).join('');
    for (const remark of remarks) expect(text).toContain(`（${remark}）`);
    for (const note of notes) expect(text).toContain(withoutSpace(note));
  });

  it('are printed in the workbook', async () => {
    const parts = unzipSync(await renderXlsx(report));
    const shared = parseXml(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()));
    const strings = all(shared, 'si').map((string) =>
      all(string, 't')
        .map(({ text }) => text)
        .join(''),
    );
    const sheets = Object.entries(parts)
      .filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
      .map(([, part]) => strFromU8(part))
      .join('');
    // A remark stands in the number format of its figure, which stays a number.
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    for (const remark of remarks) expect([...strings, sheets, styles].some((each) => each.includes(remark))).toBe(true);
    for (const note of notes) expect(strings).toContain(note);
  });

  it('are printed in the plain text', () => {
    const text = toText(report);
    for (const remark of remarks) expect(text).toContain(`（${remark}）`);
    for (const note of notes) expect(text.split('\n')).toContain(note);
  });
});
