import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/document/outline.js';
import { national2014 } from '../../src/form/national-2014.js';
import { figuresIn } from '../../src/report/figures-in.js';
import type { Report } from '../../src/report/report.js';
import { type Change, inPart, reportWith } from '../check/clean-report.js';

const textWith = (change: Change, previous?: Report) => {
  const report = reportWith(change);
  const last = previous && { previous: figuresIn(previous, national2014) };
  return outlineOf(report, national2014, { current: figuresIn(report, national2014), ...last });
};

const overviewOf = (change: Change) => textWith(change).parts[0];
const places = (change: Change) => overviewOf(change)?.passages.map(({ path, place, text }) => [path, place, text]);

describe('the text of a report with its places', () => {
  it('counts paragraphs in each section, and names sections by their numbers', () => {
    const change = inPart(
      'overview',
      '甲。',
      { heading: '制度', body: ['乙。', { heading: '解读。', runIn: true, body: ['丙。', '丁。'] }] },
      { heading: '平台', body: ['戊。', { heading: '网站', body: [{ heading: '改版', body: ['己。'] }] }] },
      '庚。',
    );
    expect(places(change)).toEqual([
      ['parts.overview[0]', '第一部分第1段', '甲。'],
      ['parts.overview[1].heading', '第一部分（一）标题', '制度'],
      ['parts.overview[1].body[0]', '第一部分（一）第1段', '乙。'],
      ['parts.overview[1].body[1].heading', '第一部分（一）1.标题', '解读。'],
      ['parts.overview[1].body[1].body[0]', '第一部分（一）1.第1段', '丙。'],
      ['parts.overview[1].body[1].body[1]', '第一部分（一）1.第2段', '丁。'],
      ['parts.overview[2].heading', '第一部分（二）标题', '平台'],
      ['parts.overview[2].body[0]', '第一部分（二）第1段', '戊。'],
      ['parts.overview[2].body[1].heading', '第一部分（二）1.标题', '网站'],
      ['parts.overview[2].body[1].body[0].heading', '第一部分（二）1.（1）标题', '改版'],
      ['parts.overview[2].body[1].body[0].body[0]', '第一部分（二）1.（1）第1段', '己。'],
      ['parts.overview[3]', '第一部分第2段', '庚。'],
    ]);
    expect(overviewOf(change)?.passages.map(({ kind }) => kind)).toEqual(
      ['甲', '标', '乙', '标', '丙', '丁', '标', '戊', '标', '标', '己', '庚'].map((sign) =>
        sign === '标' ? 'heading' : 'paragraph',
      ),
    );
  });

  it('has the form’s heading of a part, or the report’s own', () => {
    expect(overviewOf({})).toMatchObject({ heading: '概述', place: '第一部分', path: 'parts.overview' });
    const own = { parts: { overview: { heading: '情况概述', body: ['甲。'] } } };
    expect(overviewOf(own)).toMatchObject({ heading: '情况概述', path: 'parts.overview.heading' });
    expect(places(own)).toEqual([['parts.overview.body[0]', '第一部分第1段', '甲。']]);
    expect(places({ parts: { overview: { body: ['甲。'] } } })).toEqual([
      ['parts.overview.body[0]', '第一部分第1段', '甲。'],
    ]);
    expect(overviewOf({ parts: { overview: { body: ['甲。'] } } })).toMatchObject({
      heading: '概述',
      path: 'parts.overview',
    });
  });

  it('reads title, preamble and own headings of parts in printed order', () => {
    const { all } = textWith({
      parts: { otherMatters: { heading: '其它', body: ['无。'] } },
      report: { title: ['东湖区', '年报'], preamble: ['前言。'] },
    });
    expect(all.map(({ kind, path, place }) => [kind, path, place]).slice(0, 3)).toEqual([
      ['title', 'title[0]', '标题'],
      ['title', 'title[1]', '标题'],
      ['paragraph', 'preamble[0]', '前言第1段'],
    ]);
    expect(all.slice(0, 3).every((passage) => !('part' in passage))).toBe(true);
    expect(all.slice(-2).map(({ kind, path, place, text }) => [kind, path, place, text])).toEqual([
      ['heading', 'parts.otherMatters.heading', '第七部分标题', '其它'],
      ['paragraph', 'parts.otherMatters.body[0]', '第七部分第1段', '无。'],
    ]);
    expect(all.slice(-2)).toMatchObject([
      { resolved: [], part: { key: 'otherMatters' } },
      { resolved: [], part: { key: 'otherMatters' } },
    ]);
    expect(all.filter(({ kind }) => kind === 'heading')).toHaveLength(1);
  });

  it('has the title that is printed where a report gives none', () => {
    const { preamble: _, ...bare } = reportWith();
    const text = outlineOf(bare, national2014, { current: new Map() });
    expect(text.title.map((line) => [line.path, line.text])).toEqual([
      ['agency.name', '江州市东湖区人民政府'],
      ['year', '2018年政府信息公开工作年度报告'],
    ]);
    expect(text.preamble).toEqual([]);
  });

  it('numbers headings, and names those above a passage', () => {
    const change = inPart('overview', '甲。', {
      heading: '制度',
      body: [{ heading: '解读。', runIn: true, body: ['乙。'] }],
    });
    const passages = overviewOf(change)?.passages ?? [];
    expect(passages.map(({ headings }) => headings)).toEqual([[], [], ['制度'], ['制度', '解读。']]);
    expect(passages.map(({ numbered }) => numbered)).toEqual([
      undefined,
      { level: 2, number: '（一）', runIn: false },
      { level: 3, number: '1.', runIn: true },
      undefined,
    ]);
  });

  it('drops white space at the ends, and finds placeholders where they are printed', () => {
    const [passage] = overviewOf(inPart('overview', '　　公开{{proactive.total}}条。 '))?.passages ?? [];
    expect(passage).toMatchObject({ text: '公开900条。', resolved: [{ start: 2, end: 5 }] });
  });

  it('marks what placeholders have printed, figures and growth', () => {
    const last = reportWith({ report: { year: 2017 }, figures: { 'proactive.total': 800 } });
    const change = inPart('overview', '公开{{proactive.total}}条，增长{{growth:proactive.total}}。');
    const [passage] = textWith(change, last).parts[0]?.passages ?? [];
    expect(passage?.text).toBe('公开900条，增长12.5%。');
    expect(passage?.resolved.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['900', '12.5%']);
  });

  it('has no text where a part is absent', () => {
    const { parts, ...rest } = reportWith();
    const { overview: _, ...others } = parts as { readonly [key: string]: readonly string[] };
    const [overview] = outlineOf({ ...rest, parts: others }, national2014, { current: new Map() }).parts;
    expect(overview).toMatchObject({ heading: '概述', path: 'parts.overview', passages: [] });
  });
});
