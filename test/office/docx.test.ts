import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { type LayoutOptions, renderDocx } from '../../src/docx/index.js';
import { renderPdf } from '../../src/pdf/index.js';
import { expectedWords } from '../docx/expected-words.js';
import { fixture, fixtureNames } from '../docx/fixtures.js';
import { printLikeWord } from './like-word.js';
import { convert, mm, officeFolder, type PageLine, pagesOf, requireOffice } from './office.js';

const SAMPLE = 'haishu-2018';
const PITCH = 28.95;

let folder = '';
beforeAll(async () => {
  requireOffice();
  folder = officeFolder();
  // LibreOffice knows no style separators before 24.2; Word prints both kinds of run-in headings alike.
  const write = async (name: string, layout: LayoutOptions): Promise<void> =>
    writeFileSync(
      join(folder, `${name}.docx`),
      await renderDocx(fixture(name), { layout: { runInHeadings: 'text', ...layout } }),
    );
  for (const name of fixtureNames) {
    await write(name, {});
    writeFileSync(join(folder, `${name}.own.pdf`), await renderPdf(fixture(name)));
  }
  const squeezed = await renderDocx(fixture(SAMPLE), {
    layout: { linesPerPage: 24, charactersPerLine: 30, runInHeadings: 'text' },
  });
  writeFileSync(join(folder, 'squeezed.docx'), squeezed);
  const centred = await renderDocx(fixture('minimal'), {
    layout: { pageNumberPosition: 'centred', firstPageNumber: 4 },
  });
  writeFileSync(join(folder, 'centred.docx'), centred);
  const names = [...fixtureNames, 'squeezed', 'centred'];
  printLikeWord(folder, names);
  // As LibreOffice sets it by itself: lines end a little elsewhere, and tables must stand well all the same.
  convert(
    folder,
    'pdf',
    fixtureNames.map((name) => `${name}.docx`),
  );
  convert(
    folder,
    'txt:Text (encoded):UTF8',
    names.map((name) => `${name}.docx`),
  );
});
afterAll(() => folder && rmSync(folder, { recursive: true }));

/** The text block ends 262 mm down the page; below it there is the page number. */
const isInBlock = (line: PageLine): boolean => mm(line.top) < 262;
const pages = (name: string) =>
  pagesOf(join(folder, `${name}.word.pdf`)).map((page) =>
    page.map((line) => ({ ...line, text: line.text.replaceAll('\u200b', '') })),
  );
/** Pages of text, without those of the annex. */
const textPages = (name: string) => {
  const all = pages(name);
  return all.slice(
    0,
    all.findIndex((page) => page[0]?.text === '附件'),
  );
};
/** The line of the grid on which a line of text stands, from 1. */
const gridLine = (line: PageLine, pitch: number): number =>
  Math.round(((line.top + line.bottom) / 2 - (37 / 25.4) * 72) / pitch + 0.5);

/** Lines of Chinese characters alone that are broken, not ended: the next line goes on at the left edge. */
const fullLines = (lines: readonly PageLine[]): readonly PageLine[] =>
  lines.filter((line, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined && mm(line.left) < 29 && mm(next.left) < 29 && /^[\p{Script=Han}，。、；：]+$/u.test(line.text)
    );
  });

describe('the sample in LibreOffice', () => {
  test('has 22 lines on each full page', () => {
    const [first, ...others] = textPages(SAMPLE);
    expect(others.length).toBeGreaterThan(5);
    const counts = others.slice(0, -1).map((page) => page.filter(isInBlock).length);
    expect(new Set(counts)).toEqual(new Set([22]));
    // The first page has the title among its lines, and ends on the same line.
    expect(gridLine(first?.filter(isInBlock).at(-1) as PageLine, PITCH)).toBe(22);
  });

  test('has its baselines 28.95 pt apart', () => {
    for (const page of textPages(SAMPLE).slice(1)) {
      const tops = page.filter(isInBlock).map((line) => line.top);
      const distances = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
      const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
      expect(mean).toBeCloseTo(PITCH, 1);
      for (const distance of distances) expect(Math.abs(distance - PITCH)).toBeLessThan(0.2);
    }
  });

  test('has text from 28 to 184 mm', () => {
    const lines = textPages(SAMPLE).flatMap((page) => page.filter(isInBlock));
    expect(Math.min(...lines.map((line) => mm(line.left)))).toBeCloseTo(28, 0);
    expect(Math.max(...lines.map((line) => mm(line.right)))).toBeCloseTo(184, 0);
    expect(Math.max(...lines.map((line) => mm(line.right)))).toBeLessThan(184.5);
  });

  test('has 28 characters on a full line', () => {
    const counts = textPages(SAMPLE).flatMap((page) =>
      fullLines(page.filter(isInBlock)).map((line) => line.text.length),
    );
    expect(counts.length).toBeGreaterThan(20);
    // A mark that may not open a line takes the character before it along; a paragraph that would end in one character alone
    // is set a little wider, one of its lines with two characters less.
    expect(Math.max(...counts)).toBe(28);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(26);
    expect(counts.filter((count) => count === 26).length).toBeLessThan(counts.length * 0.05);
    expect(counts.filter((count) => count === 28).length).toBeGreaterThan(counts.length * 0.7);
  });

  test('has page numbers outside, seven millimetres under the text block', () => {
    for (const [index, page] of pages(SAMPLE).entries()) {
      const number = page.at(-1) as PageLine;
      expect(number.text).toBe(`—${index + 1}—`);
      // One character of 14 pt from the edge.
      if (index % 2 === 0) expect(mm(number.right)).toBeCloseTo(184 - mm(14), 0);
      else expect(mm(number.left)).toBeCloseTo(28 + mm(14), 0);
      expect(Math.abs(mm((number.top + number.bottom) / 2) - 269)).toBeLessThan(1);
    }
  });

  test('has the annex on a page of its own with its title on the third line', () => {
    const annex = pages(SAMPLE).find((page) => page[0]?.text === '附件') as readonly PageLine[];
    expect(gridLine(annex[0] as PageLine, PITCH)).toBe(1);
    expect(annex[1]?.text).toBe('海曙区政府信息公开情况统计表');
    expect(gridLine(annex[1] as PageLine, PITCH)).toBe(3);
  });

  test('has the table on two pages, each with its head, and the filing line with the last rows', () => {
    const all = pages(SAMPLE);
    const tables = all.slice(textPages(SAMPLE).length);
    expect(tables.length).toBe(2);
    for (const page of tables) expect(page.some((line) => line.text === '统计指标单位统计数')).toBe(true);
    const last = tables[1]?.filter(isInBlock).at(-1);
    expect(last?.text).toContain('联系电话：');
    expect(last?.text).toContain('填报日期：');
  });
});

test('a squeezed page has 24 lines of 30 characters', () => {
  const [, ...others] = textPages('squeezed');
  // A heading never stands last on a page: the one before it is a line shorter.
  const isHeading = (line: PageLine | undefined): boolean =>
    /^(?:[一二三四五六七]、|（[一二三四五六七]）)/.test(line?.text ?? '');
  for (const [index, page] of others.slice(0, -1).entries()) {
    expect(page.filter(isInBlock).length).toBe(isHeading(others[index + 1]?.[0]) ? 23 : 24);
  }
  const lengths = others.flatMap((page) => fullLines(page.filter(isInBlock)).map((line) => line.text.length));
  expect(Math.max(...lengths)).toBe(30);
});

test('centred page numbers stand in the middle and begin where they are told', () => {
  const number = pages('centred')[0]?.at(-1) as PageLine;
  expect(number.text).toBe('—4—');
  expect(mm((number.left + number.right) / 2)).toBeCloseTo(106, 0);
});

/** Lines as read, those that belong to one paragraph joined: a label in a narrow cell has line breaks. */
const joinLines = (lines: readonly string[], words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (const line of lines.filter((each) => each !== '')) {
    const last = joined.at(-1) ?? '';
    const goesOn =
      last !== '' && last !== words[joined.length - 1] && words[joined.length - 1]?.startsWith(last + line);
    if (goesOn) joined[joined.length - 1] = last + line;
    else joined.push(line);
  }
  return joined;
};

const withoutSpace = (text: string): string => text.replace(/[\s\u3000]/g, '');

/** The running text of a fixture: its paragraphs and headings, without tables. */
const runningText = (name: string): readonly string[] =>
  composeDocument(fixture(name)).body.flatMap((block) => {
    if (block.type === 'heading') return [withoutSpace(`${block.number}${block.text.text}`)];
    if (block.type !== 'paragraph') return [];
    const { runIn, text } = block;
    return [withoutSpace(`${runIn?.number ?? ''}${runIn?.text.text ?? ''}${text.text}`)];
  });

/** Type of the body is higher than that of tables, whose words may stand in the text too. */
const isOfText = ({ top, bottom }: PageLine): boolean => bottom - top > 14;

/** Lines of running text, as far as they are found whole in it. */
const textLines = (lines: readonly PageLine[], running: readonly string[]): readonly string[] =>
  lines
    .filter((line) => isInBlock(line) && isOfText(line))
    .map(({ text }) => withoutSpace(text))
    .filter((line) => running.some((text) => text.includes(line)));

// Word parts no address at its joints, as the PDF does: nearly all others follow such a line.
test('lines of text end in Word where they end in the PDF: nineteen in twenty', () => {
  let lines = 0;
  let equal = 0;
  for (const name of fixtureNames) {
    const running = runningText(name);
    const left = [...textLines(pages(name).flat(), running)];
    const own = textLines(pagesOf(join(folder, `${name}.own.pdf`)).flat(), running);
    for (const line of own) {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      equal += at >= 0 ? 1 : 0;
    }
    lines += own.length;
  }
  expect(lines).toBeGreaterThan(500);
  expect(equal / lines).toBeGreaterThanOrEqual(0.95);
});

/** Lines of the grid that stay blank at the end of a page, more or less the leading of its last line. */
const blankLines = (page: readonly PageLine[]): number => {
  const ends = page.filter(isInBlock).map(({ bottom }) => bottom);
  return ((262 / 25.4) * 72 - Math.max(...ends)) / PITCH;
};

const MOST_BLANK = 4;

describe.each(fixtureNames)('fixture %s', (name) => {
  test.each(['word.pdf', 'pdf'])('fills every page but the last of the text and of the annex: %s', (kind) => {
    const all = pagesOf(join(folder, `${name}.${kind}`));
    const annex = all.findIndex((page) => page[0]?.text === '附件');
    const last = new Set([all.length - 1, ...(annex < 0 ? [] : [annex - 1])]);
    const blank = all.filter((_, index) => !last.has(index)).map(blankLines);
    expect(blank.length).toBe(all.length - last.size);
    for (const lines of blank) expect(lines).toBeLessThan(MOST_BLANK);
  });

  test('is read with every word, number and figure in order', () => {
    const squeeze = (text: string) => text.replace(/[\s\u3000]/g, '');
    const read = readFileSync(join(folder, `${name}.txt`), 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
    const words = expectedWords(composeDocument(fixture(name))).map(squeeze);
    expect(joinLines(read.map(squeeze), words)).toEqual(words);
  });

  test('keeps all of its lines inside the margins', () => {
    for (const line of pages(name).flatMap((page) => page.filter(isInBlock))) {
      expect(mm(line.left)).toBeGreaterThan(27.5);
      expect(`${line.text} ${mm(line.right) < 189}`).toBe(`${line.text} true`);
    }
  });
});
