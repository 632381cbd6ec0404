import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { forms } from '../../src/form/index.js';
import { ReadError, readDocx } from '../../src/read/index.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { fixture } from '../docx/fixtures.js';
import { fujian } from '../forms/fujian.js';
import { table3Form } from '../forms/table3-2021.js';
import { called, printCosts } from './costs.js';
import { expectNoOthers } from './no-others.js';
import { runs } from './runs.js';

const allForms = [...Object.values(forms), fujian, table3Form];
const MAIN = 'word/document.xml';

afterAll(printCosts);

const withMain = (bytes: Uint8Array, edit: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [MAIN]: strToU8(edit(strFromU8(parts[MAIN] ?? new Uint8Array()))) }, { level: 1 });
};

/** What a person does with a row: takes it out, sets it twice, or sets it after the next one. */
type Deed = 'delete' | 'repeat' | 'move';
const deeds = fc.constantFrom<Deed>('delete', 'repeat', 'move');

/** Rows, of which none stands within another. */
const rows = /<w:tr[ >](?:(?!<w:tr[ >]).)*?<\/w:tr>/gs;

/** An edit of one of the rows of all tables. */
const doing =
  (at: number, deed: Deed) =>
  (xml: string): string => {
    const all = [...xml.matchAll(rows)];
    const [chosen, next] = [all[at % all.length], all[(at % all.length) + 1]];
    if (!chosen) return xml;
    const [text] = chosen;
    const end = chosen.index + text.length;
    if (deed === 'delete') return xml.slice(0, chosen.index) + xml.slice(end);
    if (deed === 'repeat' || !next) return xml.slice(0, end) + text + xml.slice(end);
    const after = next.index + next[0].length;
    return xml.slice(0, chosen.index) + xml.slice(end, after) + text + xml.slice(after);
  };

const rowEdits = fc.array(fc.tuple(fc.nat(400), deeds), { minLength: 1, maxLength: 3 });

describe.each(allForms)('any Word file of $id', (form) => {
  it('never gives a figure for another where rows were deleted, repeated or moved', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(form), rowEdits, async (report, edits) => {
        const sound = await renderDocx(report, { forms: [form] });
        const bytes = withMain(sound, (xml) => edits.reduce((now, [at, deed]) => doing(at, deed)(now), xml));
        const read = await called('readDocx, rows edited', () => readDocx(bytes, { forms: [form], form: form.id }));
        if (read instanceof Error) throw read;
        expectNoOthers(report, read);
      }),
      runs(8, 0.5),
    );
  });
});

const sound = await renderDocx(fixture('township-2022'));

describe('any bytes', () => {
  it('of a Word file with some changed are read or refused by a ReadError', async () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        const read = await called('readDocx, changed bytes', () => readDocx(bytes));
        if (read instanceof Error) expect(read).toBeInstanceOf(ReadError);
      }),
      runs(50),
    );
  });

  it('of its main part, tags torn out and put in, are read or refused by a ReadError', async () => {
    const tags = [...strFromU8(unzipSync(sound)[MAIN] ?? new Uint8Array()).matchAll(/<[^>]*>/g)];
    const some = fc.nat(tags.length - 1);
    const change = fc.tuple(
      some,
      fc.oneof(
        fc.constant(''),
        some.map((at) => tags[at]?.[0] ?? ''),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = withMain(sound, (xml) =>
          changes
            .toSorted(([a], [b]) => b - a)
            .reduce((now, [at, put]) => {
              const tag = tags[at];
              return tag ? now.slice(0, tag.index) + put + now.slice(tag.index + tag[0].length) : now;
            }, xml),
        );
        const read = await called('readDocx, changed tags', () => readDocx(bytes));
        if (read instanceof Error) expect(read).toBeInstanceOf(ReadError);
      }),
      runs(30),
    );
  });
});
