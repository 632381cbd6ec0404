import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx/index.js';
import { composeDocument, type Report } from '../../../src/index.js';
import { mergeEdits, readDocx } from '../../../src/read/index.js';
import { afterEdits, baseReport, conflict, edits, type ScriptedEdit } from './edits.js';
import { documentXml, editDocx, textOf } from './word-file.js';

/** Words of the body in their order, without numbers of headings: a moved section keeps its old one. */
const printedWords = (report: Report): readonly string[] =>
  composeDocument(report).body.flatMap((block) => {
    if (block.type === 'heading') return [block.text.text];
    if (block.type === 'paragraph') return [(block.runIn?.text.text ?? '') + block.text.text];
    if (block.type !== 'table') return [];
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => (figure ? [`${figure.value}`] : [])));
  });

const wordsIn = (bytes: Uint8Array): string => textOf(documentXml(bytes).replaceAll(/<w:del .*?<\/w:del>/gsu, ''));

describe('the scripted edits', () => {
  let before: Uint8Array;
  beforeAll(async () => {
    before = await renderDocx(baseReport());
  });

  it('are twelve, of each kind', () => {
    expect(edits).toHaveLength(12);
    expect(new Set(edits.map(({ kind }) => kind))).toEqual(
      new Set(['text', 'heading', 'figure', 'inserted', 'deleted', 'moved']),
    );
  });

  it.each([...edits, conflict])('$name: changes the Word file', ({ inWord }) => {
    expect(wordsIn(editDocx(before, inWord))).not.toBe(wordsIn(before));
  });

  it.each([...edits.map((edit) => ({ name: edit.name, some: [edit] })), { name: 'all of them', some: edits }])(
    '$name: the Word file reads as the report that is expected',
    ({ some }) => {
      const text = wordsIn(some.reduce((bytes, { inWord }) => editDocx(bytes, inWord), before));
      let at = 0;
      let rest = '';
      for (const words of printedWords(afterEdits(some))) {
        const found = text.indexOf(words, at);
        expect(found, words).toBeGreaterThanOrEqual(at);
        rest += `${text.slice(at, found)}\n`;
        at = found + words.length;
      }
      // What is left are numbers and labels: no paragraph stands there that should be gone.
      for (const words of printedWords(baseReport()).filter(({ length }) => length > 20))
        expect(rest).not.toContain(words);
    },
  );

  const merged = async (some: readonly ScriptedEdit[]) => {
    const bytes = some.reduce((edited, { inWord }) => editDocx(edited, inWord), before);
    return mergeEdits(baseReport(), await readDocx(bytes));
  };

  it.each(edits)('$name: comes back as one change and no other', async (edit) => {
    const { report, changes, conflicts } = await merged([edit]);
    expect(conflicts).toEqual([]);
    expect(changes).toMatchObject([{ kind: edit.kind, path: expect.stringContaining(edit.path) }]);
    expect(changes[0]?.to ?? '').toContain(edit.to ?? '');
    expect(report).toEqual(afterEdits([edit]));
  });

  it('come back together as twelve changes and no others, and a placeholder overtyped as a conflict', async () => {
    const { report, changes, conflicts } = await merged([...edits, conflict]);
    expect(changes.map(({ kind }) => kind).toSorted()).toEqual(edits.map(({ kind }) => kind).toSorted());
    expect(conflicts).toMatchObject([{ before: '46', after: '64', kept: true }]);
    expect(report).toEqual(afterEdits(edits));
  });
});
