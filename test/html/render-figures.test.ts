import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OptionError } from '../../src/faults/option-error.js';
import { figuresOf } from '../../src/figures/figures.js';
import { forms } from '../../src/form/index.js';
import { HtmlError, renderFigures } from '../../src/html/index.js';
import { parseReport } from '../../src/report/parse-report.js';
import type { Report } from '../../src/report/report.js';
import { ReportError } from '../../src/report/report-error.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { fixture, fixtureNames } from '../docx/fixtures.js';
import { fujian } from '../forms/fujian.js';
import { reportOf } from '../reports/report-of.js';
import { attribute, elementsIn, named, parsed, wordsIn } from './parsed.js';

type Element = ReturnType<typeof elementsIn>[number];

const withRole = (svg: string | Element, role: string): readonly Element[] =>
  elementsIn(typeof svg === 'string' ? parsed(svg) : svg).filter((element) => attribute(element, 'role') === role);

/** What is read out of a picture: the rows of its tables, by the name of each. */
const tablesIn = (svg: string): { readonly [name: string]: readonly (readonly string[])[] } =>
  Object.fromEntries(
    withRole(svg, 'table').map((table) => [
      attribute(table, 'aria-label') ?? '',
      withRole(table, 'row').map((row) => named(row, 'text').map((text) => wordsIn(text))),
    ]),
  );

const report2018 = fixture('haishu-2018');
const lastYear = (report: Report): Report =>
  parseReport(
    {
      ...report,
      year: report.year - 1,
      parts: Object.fromEntries(Object.keys(report.parts).map((key) => [key, []])),
      preamble: [],
    },
    {},
  );

describe('the picture of a seven-part report', () => {
  test('shows requests in and out, results, reviews and suits, as the table has them', () => {
    const tables = tablesIn(renderFigures(report2018));
    expect(Object.keys(tables)).toEqual(['申请的收到和办理', '申请如何提出', '办理结果', '行政复议', '行政诉讼']);
    expect(tables.申请的收到和办理).toEqual([
      ['项目（单位：件）', '2018年'],
      ['收到申请数', '150'],
      ['办结申请', '150'],
      ['按时办结数', '150'],
      ['延期办结数', '0'],
    ]);
    expect(tables.行政复议?.[1]).toEqual(['行政复议数量', '9']);
  });
});

describe('the picture of a six-part report', () => {
  const svg = renderFigures(fixture('municipality-2024'));

  test('adds up the rows of a group', () => {
    expect(tablesIn(svg).办理结果).toEqual([
      ['项目（单位：件）', '2024年'],
      ['予以公开', '1777'],
      ['部分公开', '388'],
      ['不予公开', '252'],
      ['无法提供', '987'],
      ['不予处理', '212'],
      ['其他处理', '146'],
    ]);
    expect(tablesIn(svg).行政诉讼?.at(-1)).toEqual(['总计', '146']);
  });

  test('says in words what it shows', () => {
    const [title] = named(parsed(svg), 'title');
    const [text] = named(parsed(svg), 'desc');
    expect(title && wordsIn(title)).toBe('云川市人民政府2024年政府信息公开数据图解');
    expect(text && wordsIn(text)).toContain(
      '行政复议：结果维持72件，结果纠正19件，其他结果61件，尚未审结23件，总计175件。',
    );
    const [root] = named(parsed(svg), 'svg');
    expect(root && attribute(root, 'aria-labelledby')).toBe('figures-title');
  });
});

describe('year on year', () => {
  const statistics = report2018.statistics as { readonly requests: { readonly received: object } };
  const changed = (received: object): Report => ({
    ...report2018,
    statistics: {
      ...statistics,
      requests: { ...statistics.requests, received: { ...statistics.requests.received, ...received } },
    },
  });

  test('each figure stands beside last year’s, with its growth', () => {
    const svg = renderFigures(report2018, {
      previous: lastYear(changed({ total: 120, letter: 0, online: 70, inPerson: 2, fax: null })),
    });
    expect(tablesIn(svg).申请的收到和办理?.slice(0, 2)).toEqual([
      ['项目（单位：件）', '2018年', '2017年', '比上年'],
      ['收到申请数', '150', '120', '增25.0%'],
    ]);
    expect(tablesIn(svg).申请如何提出?.slice(1)).toEqual([
      ['当面申请数', '1', '2', '减50.0%'],
      ['传真申请数', '0', '—', '—'],
      ['网络申请数', '70', '70', '持平'],
      ['信函申请数', '79', '0', '增79'],
    ]);
    expect(svg).toContain('收到申请数150件（上年120件，增25.0%）');
  });

  test('is left out where last year’s form has other figures', () => {
    const previous = parseReport(reportOf(forms['national-2014'], { year: 2018 }));
    const svg = renderFigures(parseReport(reportOf(forms['national-2019'], { year: 2019 })), { previous });
    expect(tablesIn(svg).申请由谁提出?.[1]?.slice(2)).toEqual(['—', '—']);
  });

  test('a blank is no 0', () => {
    const svg = renderFigures(changed({ fax: null }));
    expect(tablesIn(svg).申请如何提出?.[2]).toEqual(['传真申请数', '—']);
    expect(svg).toContain('传真申请数未填');
  });

  test('is over the year before', () => {
    expect(() => renderFigures(report2018, { previous: report2018 })).toThrow(ReportError);
  });
});

/** Lightness of a colour in grey, 0 … 1 (WCAG 2). */
const lightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('the colours', () => {
  const svg = renderFigures(report2018, { previous: lastYear(report2018) });
  const bars = elementsIn(parsed(svg)).filter((element) => attribute(element, 'aria-hidden') === 'true');
  const fills = [...new Set(bars.map((bar) => attribute(bar, 'fill') ?? ''))];

  test('of the two years are told apart in grey, and from the ground', () => {
    expect(fills).toHaveLength(2);
    expect(contrast(fills[0] ?? '', fills[1] ?? '')).toBeGreaterThan(3);
    for (const bar of bars) expect(contrast(attribute(bar, 'stroke') ?? '', '#ffffff')).toBeGreaterThan(3);
  });

  test('a bar is as long as its figure', () => {
    const widths = withRole(svg, 'table')
      .slice(1, 2)
      .flatMap((table) =>
        named(table, 'rect')
          .filter((bar) => attribute(bar, 'fill') === fills[0])
          .map((bar) => Number(attribute(bar, 'width'))),
      );
    expect(widths).toEqual([8, 594, 670]);
  });
});

describe.each(Object.values(forms))('generated reports of $id', (form) => {
  test('show figures of the table only, within the picture', () => {
    fc.assert(
      fc.property(arbitraryReport(form), (report) => {
        const svg = renderFigures(report);
        const [root] = named(parsed(svg), 'svg');
        const width = Number(root && attribute(root, 'width'));
        const height = Number(root && attribute(root, 'height'));
        for (const element of named(parsed(svg), 'rect')) {
          expect(Number(attribute(element, 'x') ?? 0) + Number(attribute(element, 'width'))).toBeLessThanOrEqual(width);
          expect(Number(attribute(element, 'y') ?? 0) + Number(attribute(element, 'height'))).toBeLessThanOrEqual(
            height,
          );
        }
        expect(withRole(svg, 'row').length).toBeGreaterThan(15);
      }),
      { numRuns: 15 },
    );
  });
});

test('hostile names stay text', () => {
  const agency = { name: '</title><script>alert(1)</script>&" onload="x' };
  const svg = renderFigures(parseReport(reportOf(forms['national-2014'], { agency })));
  expect(elementsIn(parsed(svg)).map(({ tagName }) => tagName)).not.toContain('script');
  expect(svg).toContain('&lt;/title&gt;&lt;script&gt;');
});

test('every fixture has its picture, the same each time', () => {
  for (const name of fixtureNames) expect(renderFigures(fixture(name))).toBe(renderFigures(fixture(name)));
});

test('a form without these figures has none, and options are held against what there is', () => {
  expect([...figuresOf(fujian).keys()]).not.toContain('requests.received.total');
  const own = parseReport(reportOf(fujian), { forms: [fujian] });
  expect(() => renderFigures(own)).toThrow(HtmlError);
  expect(() => renderFigures(report2018, { previus: report2018 } as never)).toThrow(OptionError);
});
