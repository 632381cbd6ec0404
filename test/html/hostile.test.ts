import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../../src/document/to-text.js';
import { forms } from '../../src/form/index.js';
import { type HtmlOptions, renderHtml } from '../../src/html/index.js';
import { parseReport } from '../../src/report/parse-report.js';
import { badCharacters } from '../../src/text/characters.js';
import { arbitraryReport } from '../docx/arbitrary-report.js';
import { reportOf } from '../reports/report-of.js';
import { attribute, elementsIn, linesIn, linesOfText, named, parsed, wordsIn } from './parsed.js';
import { site } from './sample-site.js';

/** Pieces of markup, of attributes, of style and script, and how browsers have been led astray with them. */
const piece = fc.constantFrom(
  '<script>alert(1)</script>',
  '</article>',
  '</style><script>',
  '</title>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '" onload="alert(1)',
  "' onclick='alert(1)",
  '&lt;b&gt;',
  '&amp;lt;',
  '&#60;script&#62;',
  '&nbsp',
  '<svg/onload=alert(1)>',
  '<math><mi//xlink:href="data:x,<script>">',
  'javascript:alert(1)',
  'javascript://www.a.cn/%0aalert(1)',
  'http://a.cn/"><b>',
  "http://a.cn/'onmouseover='x",
  'x@y.cn"><script>',
  '}</style>',
  '\\3c script\\3e ',
  '{{{{'.slice(0, 1),
  '＜script＞',
  '\u00a0',
  '\u3000',
  '县',
);
const text = fc
  .oneof(
    fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  )
  .filter((own) => own.trim() !== '' && badCharacters(own).length === 0 && !own.includes('{{'));

const elements = new Set(
  'html head meta title style body header main dl div dt dd article nav section h1 h2 h3 h4 h5 h6 p br strong a table caption colgroup col thead tbody tr th td'.split(
    ' ',
  ),
);
const attributes = new Set(
  'lang charset name content class aria-label tabindex href type id colspan rowspan scope headers'.split(' '),
);

const HREF = /^(?:https?:\/\/|mailto:)[!-~]+$/;

/** Everything that a page is made of is of the writer's own making. */
const expectOwnMarkup = (markup: string): void => {
  const foreign = elementsIn(parsed(markup)).flatMap(({ tagName, attrs }) => [
    ...(elements.has(tagName) ? [] : [tagName]),
    ...attrs.flatMap(({ name, value }) =>
      attributes.has(name) && (name !== 'href' || HREF.test(value)) ? [] : [`${name}=${value}`],
    ),
  ]);
  expect(foreign).toEqual([]);
};

const form = forms['national-2014'];

describe('hostile text', () => {
  test('stays text, wherever in a report it stands', () => {
    const hostile = fc.record({ a: text, b: text, c: text, d: text, e: text });
    fc.assert(
      fc.property(hostile, ({ a, b, c, d, e }) => {
        const report = parseReport(
          reportOf(form, {
            year: 2018,
            agency: { name: a, shortName: b },
            title: [c, d],
            preamble: [e],
            parts: {
              ...reportOf(form).parts,
              overview: [a, { heading: b, body: [c] }, { heading: d, runIn: true, body: [e] }],
            },
            filing: { head: a, phone: b },
            issued: { date: '2019-01-10' },
            notes: { figures: { 'proactive.total': c }, tables: { statistics: [d] } },
          }),
        );
        const lines = linesOfText(toText(report));
        for (const markup of [renderHtml(report, { fragment: true }), renderHtml(report, { site })]) {
          expectOwnMarkup(markup);
          expect(linesIn(markup)).toEqual(lines);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('stays text in what is said of site, index and downloads', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const options: HtmlOptions = {
          site: { name: a, domain: b, idCode: a, column: { name: b, type: a, keywords: [a, b], description: b } },
          index: [{ label: a, value: b }],
          downloads: [{ name: a, href: 'https://www.yunchuan.example/a.pdf', size: 1 }],
        };
        const markup = renderHtml(parseReport(reportOf(form)), options);
        expectOwnMarkup(markup);
        const page = parsed(markup);
        const content = (name: string) =>
          attribute(named(page, 'meta').find((own) => attribute(own, 'name') === name) as never, 'content');
        expect([content('SiteName'), content('SiteDomain'), content('ColumnKeywords')]).toEqual([a, b, `${a},${b}`]);
        expect(wordsIn(named(page, 'dt')[0] as never)).toBe(a);
        expect(wordsIn(named(page, 'dd')[0] as never)).toBe(b);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(Object.values(forms))('generated reports of $id', (own) => {
  test('have the words of the plain text, and only the writer’s markup', () => {
    fc.assert(
      fc.property(arbitraryReport(own), (report) => {
        const markup = renderHtml(report, { fragment: true });
        expectOwnMarkup(markup);
        expect(linesIn(markup)).toEqual(linesOfText(toText(report)));
      }),
      { numRuns: 25 },
    );
  });

  test('have headings that never skip a rank', () => {
    fc.assert(
      fc.property(arbitraryReport(own), (report) => {
        const ranks = named(parsed(renderHtml(report, { fragment: true })), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
        const numbers = ranks.map(({ tagName }) => Number(tagName.slice(1)));
        for (const [at, rank] of numbers.entries()) expect(rank - (numbers[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
  });
});
