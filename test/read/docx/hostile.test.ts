import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/docx/index.js';
import { ReadError, readDocx } from '../../../src/read/index.js';
import { fixture } from '../../docx/fixtures.js';
import { costOf } from '../cost-of.js';

const word = await renderDocx(fixture('minimal'));
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const withPart = (path: string, text: string): Uint8Array => zipSync({ ...unzipSync(word), [path]: strToU8(text) });
const body = (inner: string, before = ''): Uint8Array =>
  withPart('word/document.xml', `${before}<w:document ${MAIN}><w:body>${inner}</w:body></w:document>`);
const times = (count: number, text: string): string => text.repeat(count);

describe('a Word file that is to do harm, or none, is refused within five seconds and 300 megabytes', () => {
  it.each<[what: string, code: string, make: () => Uint8Array]>([
    ['an empty file', 'not-this-format', () => new Uint8Array()],
    ['a PDF', 'not-this-format', () => strToU8('%PDF-1.7')],
    ['RTF under the name .doc', 'legacy', () => strToU8('{\\rtf1 x}')],
    ['a workbook', 'not-this-format', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    ['an OFD file', 'not-this-format', () => zipSync({ 'OFD.xml': strToU8('<a/>') })],
    ['half a file', 'damaged', () => word.slice(0, word.length / 2)],
    ['a document type', 'unsafe', () => body('<w:p/>', '<!DOCTYPE x>')],
    ['macros', 'unsafe', () => withPart('word/vbaProject.bin', 'x')],
    ['no text at all', 'no-text', () => body('<w:p/>')],
    ['another text', 'no-form', () => body('<w:p><w:r><w:t>你好</w:t></w:r></w:p>')],
    ['100,000 empty paragraphs', 'too-large', () => body(times(100_000, '<w:p/>'))],
    [
      'six million letters',
      'too-large',
      () => body(times(12, `<w:p><w:r><w:t>${times(500_000, '公')}</w:t></w:r></w:p>`)),
    ],
    [
      '100,000 cells',
      'too-large',
      () => body(`<w:tbl>${times(1_000, `<w:tr>${times(100, '<w:tc><w:p/></w:tc>')}</w:tr>`)}</w:tbl>`),
    ],
    [
      'a cell over a million columns',
      'too-large',
      () => body('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'),
    ],
    [
      'tables inside each other',
      'damaged',
      () => body(`${times(5_000, '<w:tbl><w:tr><w:tc>')}${times(5_000, '</w:tc></w:tr></w:tbl>')}`),
    ],
    ['two million empty runs', 'too-large', () => body(`<w:p>${times(2_000_000, '<w:r/>')}</w:p>`)],
  ])('%s', async (_, code, make) => {
    const file = make();
    const { result, seconds, peak } = await costOf(() => readDocx(file));
    expect(result).toBeInstanceOf(ReadError);
    expect(result).toMatchObject({ code, message: expect.stringMatching(/[\u4e00-\u9fff]/u) });
    expect(seconds).toBeLessThan(5);
    expect(peak).toBeLessThan(300_000_000);
  });

  it('styles that are based on each other in a circle end', async () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    const styles = `<w:styles ${MAIN}>${style('ReportText', 'Title')}${style('Title', 'ReportText')}</w:styles>`;
    expect(await readDocx(withPart('word/styles.xml', styles))).toMatchObject({ form: 'national-2014' });
  });
});

it('a file whose bytes are changed at random is read or refused, never a crash', async () => {
  const change = fc.tuple(fc.nat(), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      const bytes = Uint8Array.from(word);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const result = await readDocx(bytes).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(ReadError);
    }),
    { numRuns: 60 },
  );
});
