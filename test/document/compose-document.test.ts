import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import type { Block } from '../../src/document/printed.js';
import { national2014 } from '../../src/form/national-2014.js';
import { ReportError } from '../../src/report/report-error.js';
import { reportOf } from '../reports/report-of.js';

const compose = (changes = {}) => composeDocument(reportOf(national2014, { year: 2018, ...changes }));

/** Headings and paragraphs of the first part, as `level|number|text` and `p|run-in|text`. */
const outline = (overview: unknown): readonly string[] => {
  const parts = { ...reportOf(national2014).parts, overview };
  const { body } = compose({ parts });
  const second = body.findIndex((block) => block.type === 'heading' && block.number === '二、');
  return body.slice(1, second).map((block) => {
    if (block.type === 'heading') return `${block.level}|${block.number}|${block.text.text}`;
    if (block.type !== 'paragraph') return block.type;
    return `p|${block.runIn ? `${block.runIn.number}${block.runIn.text.text}` : ''}|${block.text.text}`;
  });
};

const issuesOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof ReportError) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  throw new Error('no ReportError');
};

describe('title', () => {
  it('is the agency’s name, then the report’s', () => {
    expect(compose().body[0]).toEqual({
      type: 'title',
      lines: [
        { text: '某县档案局', from: 'agency.name' },
        { text: '2018年政府信息公开工作年度报告', from: 'year' },
      ],
    });
  });

  it('is the report’s own lines, if it has them', () => {
    const { body, properties } = compose({ title: ['某县档案局', '二〇一八年报告'] });
    expect(body[0]).toMatchObject({ lines: [{ from: 'title[0]' }, { text: '二〇一八年报告', from: 'title[1]' }] });
    expect(properties.title).toBe('某县档案局二〇一八年报告');
  });
});

describe('parts', () => {
  it('stand in the form’s order, numbered, whatever the order of the keys', () => {
    const parts = Object.fromEntries(Object.entries(reportOf(national2014).parts).reverse());
    const headings = compose({ parts }).body.filter((block) => block.type === 'heading');
    expect(headings.map(({ number }) => number)).toEqual(['一、', '二、', '三、', '四、', '五、', '六、', '七、']);
    expect(headings.map(({ text }) => text.text)).toEqual(national2014.parts.map(({ heading }) => heading));
  });

  it('print their heading alone where they are empty', () => {
    expect(outline([])).toEqual(['1|一、|概述']);
  });

  it('take a heading of the report’s own', () => {
    expect(outline({ heading: '情况概述', body: ['文。'] })).toEqual(['1|一、|情况概述', 'p||文。']);
  });

  it('number sections by their place on four levels, from one again under each heading', () => {
    const leaf = (heading: string) => ({ heading, body: [] });
    expect(
      outline([
        '先有一段。',
        {
          heading: '甲',
          body: [{ heading: '子', body: [{ heading: '丑', body: [leaf('寅'), leaf('卯')] }] }, leaf('辰')],
        },
        '其间一段。',
        { heading: '乙', body: [leaf('巳')] },
      ]),
    ).toEqual([
      '1|一、|概述',
      'p||先有一段。',
      '2|（一）|甲',
      '3|1.|子',
      '4|（1）|丑',
      '5|①|寅',
      '5|②|卯',
      '3|2.|辰',
      'p||其间一段。',
      '2|（二）|乙',
      '3|1.|巳',
    ]);
  });

  it('go on with their numbers beyond ten', () => {
    const sections = Array.from({ length: 12 }, (_, index) => ({ heading: `第${index + 1}`, body: [] }));
    expect(outline(sections).slice(10)).toEqual(['2|（十）|第10', '2|（十一）|第11', '2|（十二）|第12']);
  });

  it('open a paragraph with a run-in heading, and go on below it', () => {
    expect(
      outline([
        { heading: '甲。', runIn: true, body: ['首段。', '次段。', { heading: '子。', runIn: true, body: ['文。'] }] },
        { heading: '乙', body: ['文。'] },
      ]),
    ).toEqual(['1|一、|概述', 'p|（一）甲。|首段。', 'p||次段。', 'p|1.子。|文。', '2|（二）|乙', 'p||文。']);
  });

  it('know the JSON path of every text', () => {
    const parts = {
      ...reportOf(national2014).parts,
      overview: {
        heading: '情况',
        body: ['甲', { heading: '乙', runIn: true, body: ['丙', { heading: '丁', body: ['戊'] }] }],
      },
    };
    const blocks = compose({ parts }).body.slice(1, 6);
    const places = blocks.flatMap((block: Block) => {
      if (block.type === 'heading') return [block.text.from];
      if (block.type === 'paragraph') return block.runIn ? [block.runIn.text.from, block.text.from] : [block.text.from];
      return [];
    });
    expect(places).toEqual([
      'parts.overview.heading',
      'parts.overview.body[0]',
      'parts.overview.body[1].heading',
      'parts.overview.body[1].body[0]',
      'parts.overview.body[1].body[1].heading',
      'parts.overview.body[1].body[1].body[0]',
    ]);
  });
});

describe('issued', () => {
  const issued = { date: '2019-01-05' };
  const block = {
    type: 'issued',
    agency: { text: '某县档案局', from: 'agency.name' },
    date: { text: '2019年1月5日', from: 'issued.date' },
  };

  it('stands after the last part unless it says otherwise', () => {
    expect(compose({ issued }).body.at(-1)).toEqual({ ...block, at: 'end' });
  });

  it('stands under the title where it says so', () => {
    const { body } = compose({ issued: { ...issued, at: 'title' }, title: ['2018年年度报告'], preamble: ['前言。'] });
    expect(body.slice(1, 3)).toMatchObject([
      { ...block, at: 'title' },
      { type: 'paragraph', text: { text: '前言。' } },
    ]);
    expect(body.filter(({ type }) => type === 'issued')).toHaveLength(1);
  });
});

describe('the agency under the title', () => {
  it('is not printed twice where a line of the title names it', () => {
    const [, block] = compose({ issued: { date: '2019-01-05', at: 'title' } }).body;
    expect(block).toEqual({ type: 'issued', at: 'title', date: { text: '2019年1月5日', from: 'issued.date' } });
  });
});

describe('annex', () => {
  it('bears the form’s title and lines with year and agency filled in, and what is given of the filing line', () => {
    const filing = { preparer: '王一', date: '2018-12-29', phone: '89297427' };
    const [annex] = compose({ filing }).annexes;
    expect(annex?.mark.text).toBe('附件');
    expect(annex?.title.text).toBe('县档案局政府信息公开情况统计表');
    expect(annex?.blocks.map(({ type }) => type)).toEqual(['line', 'line', 'table', 'filing']);
    expect(annex?.blocks.slice(0, 2)).toMatchObject([
      { role: 'period', text: { text: '（2018年度）' } },
      { role: 'unit', text: { text: '填报单位（盖章）：某县档案局' } },
    ]);
    const line = annex?.blocks.at(-1);
    expect(line?.type === 'filing' ? line.fields.map(({ label, value }) => label.text + value.text) : []).toEqual([
      '填报人：王一',
      '联系电话：89297427',
      '填报日期：2018年12月29日',
    ]);
  });

  it('takes the full name where there is no short one, and has no filing line without data', () => {
    const [annex] = compose({ agency: { name: '某县档案局' } }).annexes;
    expect(annex?.title.text).toBe('某县档案局政府信息公开情况统计表');
    expect(annex?.blocks.at(-1)?.type).toBe('table');
  });

  it('fills in nothing that only looks like a pattern of the form', () => {
    const [annex] = compose({ agency: { name: '{year}局', shortName: '$&{agency}' } }).annexes;
    expect(annex?.title.text).toBe('$&{agency}政府信息公开情况统计表');
    expect(annex?.blocks[1]).toMatchObject({ text: { text: '填报单位（盖章）：{year}局' } });
  });

  it('prints notes under its table', () => {
    const [annex] = compose({ notes: { tables: { statistics: ['注：一。', '注：二。'] } } }).annexes;
    expect(annex?.blocks.slice(3)).toEqual([
      { type: 'line', role: 'note', text: { text: '注：一。', from: 'notes.tables.statistics[0]' } },
      { type: 'line', role: 'note', text: { text: '注：二。', from: 'notes.tables.statistics[1]' } },
    ]);
  });
});

describe('properties', () => {
  it('date the document by filing, else by issue, else by the new year', () => {
    const filing = { date: '2019-03-01' };
    const issued = { date: '2019-02-01' };
    expect(compose({ filing, issued }).properties.dated).toBe('2019-03-01');
    expect(compose({ issued, filing: { phone: '1' } }).properties.dated).toBe('2019-02-01');
    expect(compose().properties.dated).toBe('2019-01-01');
  });

  it('name title, author and subject as printed', () => {
    expect(compose({ agency: { name: ' 某县档案局 ' } }).properties).toMatchObject({
      title: '某县档案局2018年政府信息公开工作年度报告',
      author: '某县档案局',
      subject: '2018年政府信息公开工作年度报告',
    });
  });
});

describe('placeholders', () => {
  const received = (total: number | null) => ({
    ...reportOf(national2014).statistics,
    requests: {
      ...(reportOf(national2014).statistics as { requests: object }).requests,
      received: { total, inPerson: 0, fax: 0, online: 0, letter: 0 },
    },
  });
  const said = (text: string, total: number | null, previous?: number | null) => {
    const report = reportOf(national2014, { year: 2018, preamble: [text], statistics: received(total) });
    const last = reportOf(national2014, { year: 2017, statistics: received(previous ?? null) });
    const { body } = composeDocument(report, previous === undefined ? {} : { previous: last });
    return body[1]?.type === 'paragraph' ? body[1].text.text : '';
  };

  it.each([
    ['收到{{requests.received.total}}件', 150, undefined, '收到150件'],
    ['收到{{requests.received.total}}件', null, undefined, '收到〔待填〕件'],
    ['写作\\{{requests.received.total}}', 150, undefined, '写作{{requests.received.total}}'],
    ['增长{{growth:requests.received.total}}', 150, 120, '增长25.0%'],
    ['增长{{growth:requests.received.total:0}}', 150, 120, '增长25%'],
    ['增长{{growth:requests.received.total:2}}%', 100, 300, '增长−66.67%'],
    ['增长{{growth:requests.received.total}}％。', 150, 120, '增长25.0％。'],
    ['增长{{growth:requests.received.total}}个百分点', 150, 120, '增长25.0个百分点'],
    ['增长{{growth:requests.received.total}}', null, 120, '增长〔待填〕'],
    ['增长{{growth:requests.received.total}}', 150, null, '增长〔待填〕'],
    ['　　前后空白 ', 1, undefined, '前后空白'],
  ])('%s of %s after %s is %s', (text, total, previous, printed) => {
    expect(said(text, total, previous)).toBe(printed);
  });

  it('stand in title, headings, remarks and filing data as well', () => {
    const id = '{{complaints.total}}';
    const { body, annexes, properties } = compose({
      title: [`共${id}件`],
      agency: { name: `第${id}局` },
      notes: { figures: { 'complaints.total': `含${id}` } },
      filing: { head: `王${id}` },
    });
    const total = (reportOf(national2014).statistics as { complaints: { total: number } }).complaints.total;
    expect(body[0]).toMatchObject({ lines: [{ text: `共${total}件` }] });
    expect(properties.author).toBe(`第${total}局`);
    expect(JSON.stringify(annexes)).toContain(`（含${total}）`);
    expect(JSON.stringify(annexes)).toContain(`王${total}`);
    expect(JSON.stringify([body, annexes, properties])).not.toContain('{{');
  });

  it('are faults where a growth has nothing to compare with', () => {
    const growth = '{{growth:requests.received.total}}';
    const report = reportOf(national2014, { year: 2018, preamble: [growth, `二${growth}`] });
    expect(issuesOf(() => composeDocument(report))).toEqual([
      'growth-without-previous preamble[0]',
      'growth-without-previous preamble[1]',
    ]);
    expect(issuesOf(() => said(growth, 150, 0))).toEqual(['growth-from-zero preamble[0]']);
  });

  it('are faults where last year’s form lacks the figure, or the report is not last year’s', () => {
    const report = reportOf(national2014, { year: 2018, preamble: ['{{growth:requests.received.total}}'] });
    const { annex: _, ...withoutAnnex } = national2014;
    const form = { ...withoutAnnex, id: 'without-annex', relations: [] };
    const last = reportOf(form, { year: 2017 });
    expect(issuesOf(() => composeDocument(report, { previous: last, forms: [form] }))).toEqual([
      'placeholder-unknown preamble[0]',
    ]);
    expect(issuesOf(() => composeDocument(report, { previous: reportOf(national2014, { year: 2016 }) }))).toEqual([
      'previous-year year',
    ]);
  });
});

describe('composeDocument', () => {
  it('checks hand-made reports like parsed ones', () => {
    expect(issuesOf(() => compose({ year: 2019 }))).toEqual(['year-outside-form year']);
    const broken = { ...reportOf(national2014), form: 'national-1999' };
    expect(issuesOf(() => composeDocument(broken))).toEqual(['form-unknown form']);
  });

  it('leaves the report as it was, and gives the same document every time', () => {
    const report = reportOf(national2014, { preamble: ['{{complaints.total}}'] });
    const before = structuredClone(report);
    expect(composeDocument(report)).toEqual(composeDocument(report));
    expect(report).toEqual(before);
  });
});
