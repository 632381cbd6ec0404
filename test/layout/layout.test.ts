import { describe, expect, it } from 'vitest';
import { facePresets } from '../../src/layout/faces.js';
import { gbt9704 } from '../../src/layout/gbt9704.js';
import { type LayoutOptions, resolveLayout } from '../../src/layout/layout.js';
import { LayoutError } from '../../src/layout/layout-error.js';
import { mmToPt } from '../../src/layout/lengths.js';

const refused = (options: object): readonly [code: string, option: string] => {
  try {
    resolveLayout(options as LayoutOptions);
  } catch (error) {
    if (error instanceof LayoutError) {
      expect(error.message).toMatch(/^版式选项 |^没有版式选项 /);
      expect(error.message).not.toMatch(/undefined|object/);
      return [error.code, error.option];
    }
    throw error;
  }
  throw new Error('not refused');
};

describe('the official look (GB/T 9704-2012)', () => {
  const layout = resolveLayout();

  it('is A4 with a text block of 156 × 225 mm (5.1, 5.2.1)', () => {
    const { width, height, top, left, right, bottom } = layout.page;
    expect(width - left - right).toBeCloseTo(mmToPt(156), 9);
    expect(height - top - bottom).toBeCloseTo(mmToPt(225), 9);
    expect([top, left]).toEqual([mmToPt(37), mmToPt(28)]);
  });

  it('has 22 lines of 28 characters in 3号 (5.2.2, 5.2.3)', () => {
    expect(layout.grid.lines).toBe(22);
    expect(layout.grid.characters).toBe(28);
    expect(layout.bodySize).toBe(16);
    expect(layout.grid.pitch).toBe(28.95);
    expect(layout.grid.cell * 28).toBeCloseTo(mmToPt(156), 9);
  });

  it('sets the title in 2号, 附件 in 3号, page numbers in 4号 (7.3.1, 7.3.7, 7.5)', () => {
    const { title, annexMark, annexTitle, pageNumber } = layout.styles;
    expect(title.size).toBe(22);
    expect(annexMark.size).toBe(16);
    // 附件 stands on the first line, its title on the third.
    expect(annexTitle.before).toBe(layout.grid.pitch);
    expect(layout.pageNumber).toMatchObject({ position: 'outside', first: 1, inset: 1, drop: mmToPt(7) });
    expect(pageNumber.size).toBe(14);
  });

  it('sets levels in 黑体, 楷体 and 仿宋, none bold (7.3.3)', () => {
    expect(layout.heading).toEqual({
      faces: { 1: 'hei', 2: 'kai', 3: 'fangsong', 4: 'fangsong', 5: 'fangsong' },
      bold: [],
      numbers: 'typed',
      runIn: 'outline',
    });
    expect(layout.firstLineIndent).toBe(2);
  });

  it('names clause, strength and meaning of every number', () => {
    for (const [name, { clause, strength, what }] of Object.entries(gbt9704)) {
      expect(clause, name).toMatch(strength === 'open' ? /^—$/ : /^\d(\.\d)+$/);
      expect(what, name).toMatch(/[\u4e00-\u9fff]/u);
    }
  });
});

describe('what a caller may change', () => {
  it('keeps every number of lines on the page', () => {
    for (let lines = 18; lines <= 30; lines += 1) {
      const { pitch } = resolveLayout({ linesPerPage: lines }).grid;
      expect(pitch * lines).toBeLessThanOrEqual(mmToPt(225));
      expect((pitch + 0.05) * lines).toBeGreaterThan(mmToPt(225));
      // Word measures line distances in twentieths of a point.
      expect(pitch * 20).toBeCloseTo(Math.round(pitch * 20), 9);
    }
  });

  it('are faces, by preset or one by one over the default', () => {
    expect(resolveLayout().faces).toEqual(facePresets.gb2312);
    expect(resolveLayout({ faces: 'windows' }).faces.fangsong).toBe('仿宋');
    expect(resolveLayout({ faces: { kai: '华文楷体' } }).faces).toEqual({ ...facePresets.gb2312, kai: '华文楷体' });
  });

  it('are the numbers that the standard calls usual or leaves open', () => {
    const options: Required<LayoutOptions> = {
      faces: 'founder-gbk',
      bodySize: 15,
      linesPerPage: 24,
      charactersPerLine: 30,
      titleSpace: { above: 0, below: 2 },
      boldHeadingLevels: [2, 3],
      headingNumbers: 'automatic',
      runInHeadings: 'outline',
      pageNumberPosition: 'centred',
      firstPageNumber: 5,
      tableSize: 9,
      tableRowHeight: 18,
      headingFaces: { 2: 'hei' },
      tableCellPadding: 3,
      tableBorder: 0.75,
      bannerFill: 'ffffff',
      table: { divide: 'never' },
    };
    const layout = resolveLayout(options);
    expect(layout).toMatchObject({
      faces: facePresets['founder-gbk'],
      bodySize: 15,
      grid: { lines: 24, characters: 30 },
      title: { above: 0, below: 2 },
      heading: {
        bold: [2, 3],
        faces: { 1: 'hei', 2: 'hei', 3: 'fangsong' },
        numbers: 'automatic',
        runIn: 'outline',
      },
      pageNumber: { position: 'centred', first: 5 },
      table: {
        size: 9,
        rowHeight: 18,
        rows: { usual: 18, minInText: 18, minInAnnex: 18 },
        cellPadding: 3,
        border: 0.75,
        bannerFill: 'FFFFFF',
        divide: 'never',
      },
    });
  });

  it('takes an option that is undefined as left out', () => {
    const options = { linesPerPage: undefined, faces: { song: undefined }, headingFaces: { 2: undefined } };
    expect(resolveLayout(options)).toEqual(resolveLayout());
  });

  it.each(['paper', 'margins', 'titleSize', 'firstLineIndent', 'annexMarkSize', 'annexTitleLine', 'pageNumberSize'])(
    'is never %s, which the standard fixes',
    (option) => {
      expect(refused({ [option]: 1 })).toEqual(['layout-fixed', option]);
    },
  );

  it.each(['lines', 'toString', 'constructor', '__proto__x', 'bodysize'])(
    'is no %s, which does not exist',
    (option) => {
      expect(refused({ [option]: 1 })).toEqual(['layout-unknown', option]);
    },
  );

  it.each([
    ['headingFaces', { 6: 'hei' }],
    ['headingFaces', { 2: 'latin' }],
    ['headingFaces', 'hei'],
    ['tableCellPadding', 11],
    ['tableBorder', 0],
    ['bannerFill', 'red'],
    ['linesPerPage', 17],
    ['linesPerPage', 31],
    ['linesPerPage', 22.5],
    ['linesPerPage', '22'],
    ['linesPerPage', Number.NaN],
    ['linesPerPage', null],
    ['charactersPerLine', 37],
    ['bodySize', 11.5],
    ['bodySize', Number.POSITIVE_INFINITY],
    ['firstPageNumber', 0],
    ['tableSize', 13],
    ['tableRowHeight', 9],
    ['titleSpace', { above: 7, below: 1 }],
    ['titleSpace', { above: 1 }],
    ['titleSpace', null],
    ['titleSpace', 2],
    ['pageNumberPosition', 'inside'],
    ['pageNumberPosition', null],
    ['boldHeadingLevels', [0]],
    ['boldHeadingLevels', [6]],
    ['boldHeadingLevels', 1],
    ['boldHeadingLevels', '1'],
    ['boldHeadingLevels', null],
    ['faces', 'kylin'],
    ['faces', 'toString'],
    ['faces', null],
    ['faces', 1],
    ['faces', ['宋体']],
    ['faces', { body: '宋体' }],
    ['faces', { toString: '宋体' }],
    ['faces', { song: '' }],
    ['faces', { song: 1 }],
    ['faces', { song: '宋体"/>' }],
    ['titleSpace', { above: 1, below: 1, left: 1 }],
  ])('%s is never %j', (option, value) => {
    expect(refused({ [option]: value })).toEqual(['layout-value', option]);
  });

  it.each([null, 'windows', 22, []])('the options themselves are never %j', (options) => {
    expect(() => resolveLayout(options as unknown as LayoutOptions)).toThrow(LayoutError);
  });
});

describe('characters a line', () => {
  it.each([
    [{}, 28],
    [{ bodySize: 14 }, 28],
    [{ bodySize: 18 }, 24],
    [{ charactersPerLine: 30 }, 30],
    [{ bodySize: 12, charactersPerLine: 36 }, 36],
  ])('of %j are %i', (options, characters) => {
    expect(resolveLayout(options).grid.characters).toBe(characters);
  });

  it.each([{ charactersPerLine: 36 }, { charactersPerLine: 31 }, { bodySize: 18, charactersPerLine: 28 }])(
    '%j would print over one another',
    (options) => {
      expect(() => resolveLayout(options)).toThrow(/每行最多\d+字/);
    },
  );
});
