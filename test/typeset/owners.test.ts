import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import type { Block, PrintedReport } from '../../src/document/printed.js';
import { resolveLayout } from '../../src/layout/layout.js';
import { type Owner, type Page, type Run, typeset } from '../../src/typeset/index.js';
import { fixtureNames, fixtureReport } from '../../tools/golden-files.js';
import { emMetrics } from './em-metrics.js';

interface Owned {
  readonly owner: Owner;
  readonly text: string;
}

const ownedIn = (block: Block): readonly Owned[] => {
  switch (block.type) {
    case 'title':
      return [{ owner: block, text: block.lines.map(({ text }) => text).join('') }];
    case 'heading':
      return [{ owner: block, text: block.number + block.text.text }];
    case 'paragraph':
      return [
        ...(block.runIn ? [{ owner: block.runIn, text: block.runIn.number + block.runIn.text.text }] : []),
        { owner: block, text: block.text.text },
      ];
    case 'line':
      return [{ owner: block, text: block.text.text }];
    case 'issued':
      return [...(block.agency ? [block.agency] : []), block.date].map((owner) => ({ owner, text: owner.text }));
    case 'filing':
      return block.fields.map((owner) => ({ owner, text: owner.label.text + owner.value.text }));
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.map((owner) => ({ owner, text: owner.lines.map(({ text }) => text).join('') })),
      );
  }
};

/** Every part of a document that owns words, in order. */
const ownedBy = ({ body, annexes }: PrintedReport): readonly Owned[] => [
  ...body.flatMap(ownedIn),
  ...annexes.flatMap(({ mark, title, blocks }) => [
    { owner: mark, text: mark.text },
    { owner: title, text: title.text },
    ...blocks.flatMap(ownedIn),
  ]),
];

const tight = (text: string): string => text.replace(/\s/gu, '');
const runsOf = (pages: readonly Page[]): readonly Run[] => pages.flatMap(({ runs }) => runs);

describe.each(fixtureNames())('on the pages of %s', (fixture) => {
  const document = composeDocument(fixtureReport(fixture));
  const pagesOf = (): readonly Page[] => typeset(document, resolveLayout(), emMetrics).pages;

  it('each part of the document owns the runs that print its words, once and in order', () => {
    const words = new Map<Owner, string>();
    for (const { owner, text } of runsOf(pagesOf())) if (owner) words.set(owner, (words.get(owner) ?? '') + text);
    const owned = ownedBy(document).filter(({ text }) => text !== '');
    expect(words.size).toBe(owned.length);
    for (const { owner, text } of owned) expect(tight(words.get(owner) ?? '')).toBe(tight(text));
  });

  it('runs without an owner are page numbers and the heads that a new page repeats', () => {
    for (const { index, runs: own } of pagesOf()) {
      const rest = own.filter(({ owner }) => owner === undefined).map(({ text }) => text);
      expect(rest.at(-1)).toBe(`— ${index} —`);
      if (rest.length > 1) expect(own[0]?.owner).toBeUndefined();
    }
  });

  it('rules belong to tables, fills to cells of the document', () => {
    const pages = pagesOf();
    const blocks = [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)];
    const tables = new Set<Owner>(blocks.filter(({ type }) => type === 'table'));
    const cells = new Set<Owner>(
      blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [])),
    );
    expect(new Set(pages.flatMap(({ rules }) => rules.flatMap(({ owner }) => owner ?? [])))).toEqual(tables);
    for (const { owner } of pages.flatMap(({ fills }) => fills)) expect(owner && cells.has(owner)).toBe(true);
  });
});

describe('a head that a new page repeats', () => {
  const text = (words: string) => ({ text: words, from: 'test' });
  const cell = (role: 'head' | 'banner' | 'figure', words: string) =>
    ({ role, col: 0, colSpan: 1, rowSpan: 1, lines: [text(words)], indent: 0, hang: 0 }) as const;
  const row = (own: ReturnType<typeof cell>) => ({ keepWithNext: false, cells: [own] });
  const document: PrintedReport = {
    properties: { title: '甲', author: '甲', subject: '甲', dated: '2020-01-01' },
    body: [
      {
        type: 'table',
        id: 't',
        name: '表',
        grid: [1],
        headRows: 1,
        rows: [row(cell('banner', '表头')), ...Array.from({ length: 60 }, (_, i) => row(cell('figure', String(i))))],
      },
    ],
    annexes: [],
  };
  it('owns neither its words, nor its fill, nor its upper rule', () => {
    const { pages } = typeset(document, resolveLayout(), emMetrics);
    const heads = runsOf(pages).filter(({ text: words }) => words === '表头');
    expect(heads.map(({ owner }) => owner !== undefined)).toEqual([true, false]);
    expect(pages.map(({ fills }) => fills.map(({ owner }) => owner !== undefined))).toEqual([[true], [false]]);
    const upper = (page: Page | undefined) =>
      [...(page?.rules ?? [])].sort((a, b) => a.y2 - b.y2).find(({ y1, y2 }) => y1 === y2);
    expect(upper(pages[0])?.owner).toBe(document.body[0]);
    expect(upper(pages[1])?.owner).toBeUndefined();
  });
});

describe('links', () => {
  const paragraph = (words: string) => ({ type: 'paragraph' as const, text: { text: words, from: 'test' } });
  const document: PrintedReport = {
    properties: { title: '甲', author: '甲', subject: '甲', dated: '2020-01-01' },
    body: [paragraph('见https://www.example.gov.cn/a，邮箱a@example.cn，详见附件。')],
    annexes: [{ mark: { text: '附件', from: 'form' }, title: { text: '表', from: 'form' }, blocks: [] }],
  };

  it('are runs of their own, which know where they lead', () => {
    const linked = runsOf(typeset(document, resolveLayout(), emMetrics).pages).filter(({ link }) => link);
    const byTarget = new Map(linked.map(({ link }) => [link, '']));
    for (const { link, text } of linked) byTarget.set(link, `${byTarget.get(link)}${text}`);
    expect([...byTarget]).toEqual([
      [{ uri: 'https://www.example.gov.cn/a' }, 'https://www.example.gov.cn/a'],
      [{ uri: 'mailto:a@example.cn' }, 'a@example.cn'],
      [{ annex: 0 }, '附件'],
    ]);
  });
});

describe('characters that no face has', () => {
  it('come with the pages, each once, with its places in the order of the pages', () => {
    const metrics = {
      glyph: (roles: Parameters<typeof emMetrics.glyph>[0], character: string) =>
        '甲乙’'.includes(character) ? undefined : emMetrics.glyph(roles, character),
    };
    const block = (words: string, from: string) => ({ type: 'paragraph' as const, text: { text: words, from } });
    const document: PrintedReport = {
      properties: { title: '丙', author: '丙', subject: '丙', dated: '2020-01-01' },
      body: [block('丙乙甲', 'preamble[0]'), block('甲People’s', 'preamble[1]')],
      annexes: [],
    };
    expect(typeset(document, resolveLayout(), metrics).unknown).toEqual([
      { char: '乙', codePoint: 0x4e59, paths: ['preamble[0]'] },
      { char: '甲', codePoint: 0x7532, paths: ['preamble[0]', 'preamble[1]'] },
      { char: '’', codePoint: 0x2019, paths: ['preamble[1]'] },
    ]);
  });
});
