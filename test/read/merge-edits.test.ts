import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { parseReport } from '../../src/index.js';
import { mergeEdits, ReadError, readDocx } from '../../src/read/index.js';
import { fixture } from '../docx/fixtures.js';

const sample = fixture('haishu-2018');
const report = parseReport(
  {
    ...sample,
    parts: {
      ...sample.parts,
      fees: ['全年收到申请{{requests.received.total}}件，办结{{requests.concluded.total}}件。', '没有收取费用。'],
      disputes: [
        '全年复议{{reconsideration.total}}件，维持{{reconsideration.upheld}}件，纠正2件。',
        { heading: '行政诉讼', body: ['全年诉讼{{litigation.total}}件，均已审结，没有败诉。'] },
        { heading: '投诉举报', body: ['没有收到投诉。', '也没有收到举报。', '来信均已答复。'] },
      ],
    },
  },
  {},
);
const bytes = await renderDocx(report);

const PARAGRAPH = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs;
const edit = (change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = change(xml);
  if (changed === xml) throw new Error('nothing was edited');
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
};
const replacing = (from: string, to: string) => (xml: string) => {
  if (!xml.includes(from)) throw new Error(`no ${from}`);
  return xml.replace(from, () => to);
};
/** The paragraph that holds some words. */
const paragraphWith = (xml: string, words: string): string => {
  const found = xml.match(PARAGRAPH)?.find((paragraph) => paragraph.includes(words));
  if (found === undefined) throw new Error(`no ${words}`);
  return found;
};
const paragraph = (text: string, style = 'ReportText'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const inCell = (label: string, from: string, to: string) => (xml: string) => {
  const at = xml.indexOf(label);
  const next = xml.indexOf(`>${from}<`, at);
  if (at < 0 || next < 0) throw new Error(`no ${label}`);
  return `${xml.slice(0, next)}>${to}<${xml.slice(next + from.length + 2)}`;
};
const merged = async (change: (xml: string) => string) => mergeEdits(report, await readDocx(edit(change)));

type Expected = Partial<{ kind: string; path: string; to: string; before: unknown; after: unknown }>;

describe('an edit in Word is one change in the report, and no other', () => {
  it.each<[what: string, change: (xml: string) => string, expected: Expected, holds: (json: string) => boolean]>([
    [
      'a word',
      replacing('没有收取费用。', '没有收取任何费用。'),
      { kind: 'text', path: 'parts.fees[1]', after: '没有收取任何费用。' },
      (json) => json.includes('"没有收取任何费用。"'),
    ],
    [
      'a word beside placeholders, which survive',
      replacing('全年收到申请150件', '今年共收到申请150件'),
      { kind: 'text', path: 'parts.fees[0]' },
      (json) => json.includes('今年共收到申请{{requests.received.total}}件，办结{{requests.concluded.total}}件。'),
    ],
    [
      'a heading',
      replacing('行政诉讼<', '行政诉讼情况<'),
      { kind: 'heading', path: 'parts.disputes[1].heading', before: '行政诉讼', after: '行政诉讼情况' },
      (json) => json.includes('"heading":"行政诉讼情况"'),
    ],
    [
      'a paragraph inserted',
      (xml) => xml.replace(paragraphWith(xml, '没有收取费用。'), (own) => own + paragraph('新增的一段。')),
      { kind: 'inserted', path: 'parts.fees[2]', after: '新增的一段。' },
      (json) => json.includes('"没有收取费用。","新增的一段。"'),
    ],
    [
      'a paragraph deleted',
      (xml) => xml.replace(paragraphWith(xml, '没有收取费用。'), ''),
      { kind: 'deleted', path: 'parts.fees[1]', before: '没有收取费用。' },
      (json) => !json.includes('没有收取费用。'),
    ],
    [
      'a paragraph moved',
      (xml) =>
        xml
          .replace(paragraphWith(xml, '没有收到投诉。'), '')
          .replace(paragraphWith(xml, '来信均已答复。'), (own) => own + paragraph('没有收到投诉。')),
      { kind: 'moved', path: 'parts.disputes[2].body[0]', to: 'parts.disputes[2].body[2]' },
      (json) => json.includes('"也没有收到举报。","来信均已答复。","没有收到投诉。"'),
    ],
    [
      'a paragraph moved into another part',
      (xml) =>
        xml
          .replace(paragraphWith(xml, '没有收取费用。'), '')
          .replace(paragraphWith(xml, '也没有收到举报。'), (own) => own + paragraph('没有收取费用。')),
      { kind: 'moved', path: 'parts.fees[1]', to: 'parts.disputes[2].body[2]' },
      (json) => json.includes('"也没有收到举报。","没有收取费用。"'),
    ],
    [
      'a section inserted',
      (xml) => xml.replace(paragraphWith(xml, '来信均已答复。'), (own) => own + paragraph('（三）信访', 'Heading2')),
      { kind: 'inserted', path: 'parts.disputes[3]', after: '信访' },
      (json) => json.includes('{"heading":"信访","body":[]}'),
    ],
    [
      'a section deleted with all that it holds',
      (xml) =>
        ['（二）投诉举报', '没有收到投诉。', '也没有收到举报。', '来信均已答复。'].reduce(
          (rest, words) => rest.replace(paragraphWith(rest, words), ''),
          xml,
        ),
      { kind: 'deleted', path: 'parts.disputes[2]', before: '投诉举报' },
      (json) => !json.includes('投诉举报') && !json.includes('没有收到举报'),
    ],
    [
      'a section moved with all that it holds, its placeholders too',
      (xml) => {
        const section = ['（一）行政诉讼', '全年诉讼12件'].map((words) => paragraphWith(xml, words)).join('');
        return xml.replace(section, '').replace(paragraphWith(xml, '来信均已答复。'), (own) => own + section);
      },
      { kind: 'moved', path: 'parts.disputes[1]', to: 'parts.disputes[2]', before: '行政诉讼' },
      (json) => json.includes('"heading":"行政诉讼","body":["全年诉讼{{litigation.total}}件'),
    ],
    [
      'a figure in the table',
      inCell('（三）接受培训人员数', '450', '451'),
      { kind: 'figure', path: 'statistics.training.attendances', before: '450', after: '451' },
      (json) => json.includes('"attendances":451'),
    ],
    [
      'a figure made blank',
      inCell('（三）接受培训人员数', '450', ''),
      { kind: 'figure', path: 'statistics.training.attendances', before: '450' },
      (json) => json.includes('"attendances":null'),
    ],
    [
      'the title',
      replacing('2018年政府信息公开工作年度报告<', '2018年度政府信息公开工作报告<'),
      { kind: 'heading', path: 'title' },
      (json) => json.includes('"title":["宁波市海曙区人民政府","2018年度政府信息公开工作报告"]'),
    ],
    [
      'a filing field',
      replacing('联系电话：89297427', '联系电话：89297428'),
      { kind: 'text', path: 'filing' },
      (json) => json.includes('"phone":"89297428"'),
    ],
  ])('%s', async (_, change, expected, holds) => {
    const { report: after, changes, conflicts } = await merged(change);
    expect(changes).toMatchObject([expected]);
    expect(conflicts).toEqual([]);
    expect(holds(JSON.stringify(after))).toBe(true);
  });

  it('nothing where nothing was edited: the report comes back as it was', async () => {
    expect(mergeEdits(report, await readDocx(bytes))).toEqual({ report, changes: [], conflicts: [] });
  });
});

describe('a placeholder whose print was overwritten', () => {
  it('is a conflict with both values; the text keeps the placeholder', async () => {
    const { report: after, changes, conflicts } = await merged(replacing('维持7件', '维持8件'));
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([
      { path: 'parts.disputes[0]', placeholder: '{{reconsideration.upheld}}', before: '7', after: '8', kept: true },
    ]);
    expect(after).toEqual(report);
  });

  it('is one beside an edit of other words, which comes back', async () => {
    const { report: after, changes, conflicts } = await merged(replacing('维持7件，纠正2件', '维持8件，纠正3件'));
    expect(changes).toMatchObject([{ kind: 'text', path: 'parts.disputes[0]' }]);
    expect(conflicts).toMatchObject([{ before: '7', after: '8', kept: true }]);
    expect(JSON.stringify(after)).toContain('维持{{reconsideration.upheld}}件，纠正3件');
  });

  it('is one with a digit put beside it: that is another number', async () => {
    const { conflicts } = await merged(replacing('维持7件', '维持17件'));
    expect(conflicts).toMatchObject([
      { placeholder: '{{reconsideration.upheld}}', before: '7', after: '17', kept: true },
    ]);
  });

  it('is one where words stand in its place, which the text keeps', async () => {
    const { report: after, changes, conflicts } = await merged(replacing('维持7件', '维持若干件'));
    expect(changes).toMatchObject([{ kind: 'text', path: 'parts.disputes[0]' }]);
    expect(conflicts).toMatchObject([{ before: '7', after: expect.stringContaining('维持若干件'), kept: false }]);
    expect(JSON.stringify(after)).toContain('全年复议{{reconsideration.total}}件，维持若干件');
  });

  it('survives where the table was edited to the same number', async () => {
    const {
      report: after,
      changes,
      conflicts,
    } = await merged((xml) => replacing('全年复议9件', '全年复议10件')(inCell('行政复议数量', '9', '10')(xml)));
    expect(conflicts).toEqual([]);
    expect(changes).toMatchObject([{ kind: 'figure', path: 'statistics.reconsideration.total', after: '10' }]);
    expect(JSON.stringify(after)).toContain('全年复议{{reconsideration.total}}件');
  });
});

it('a file of another form is refused by name', async () => {
  const other = await readDocx(await renderDocx(fixture('township-2022')));
  expect(() => mergeEdits(report, other)).toThrow(ReadError);
});
