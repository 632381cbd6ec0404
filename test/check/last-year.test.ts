import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { national2014 } from '../../src/form/national-2014.js';
import { ReportError } from '../../src/report/report-error.js';
import { type Change, inPart, reportWith, type ToldFinding } from './clean-report.js';

const lastYear = (change: Change = {}) =>
  reportWith({
    ...change,
    report: { year: 2017, filing: { phone: '5550136', date: '2018-01-15' }, ...change.report },
    parts: {
      overview: ['上一年度，全区的重点是清理存量文件、统一发布口径。'],
      problemsAndImprovements: ['主要问题是网站检索不便、目录更新迟缓。今后将升级检索功能，定期通报更新情况。'],
      ...change.parts,
    },
  });

const found = (code: string, change: Change, previous: Change = {}): readonly ToldFinding[] =>
  checkReport(reportWith(change), { previous: lastYear(previous) })
    .filter((finding) => finding.code === code)
    .map(({ params: _, ...told }) => told);

describe('last year', () => {
  it('finds nothing between two reports that follow each other', () => {
    expect(checkReport(reportWith(), { previous: lastYear() })).toEqual([]);
  });

  it('is last year: no other', () => {
    const before = lastYear({ report: { year: 2016 } });
    const message = '上年报告应为2017年，给出的是2016年';
    const issues = [{ code: 'previous-year', path: 'year', message, params: { expected: 2017, found: 2016 } }];
    expect(() => checkReport(reportWith(), { previous: before })).toThrow(ReportError);
    expect(() => checkReport(reportWith(), { previous: before })).toThrow(expect.objectContaining({ issues }));
  });
});

describe('growth-mismatch', () => {
  const grown = (tail: string, now = 900) => ({
    ...inPart('proactiveDisclosure', `2018年，全区主动公开政府信息${now}条，${tail}。`),
    figures: { 'proactive.total': now },
  });
  const from = (value: number) => ({ figures: { 'proactive.total': value } });

  it('holds 增长131% against both years', () => {
    expect(found('growth-mismatch', grown('与去年同期相比增长131%'), from(800))).toEqual([
      {
        code: 'growth-mismatch',
        severity: 'warning',
        paths: ['parts.proactiveDisclosure[0]'],
        message:
          '第二部分第1段写“主动公开政府信息900条”与去年同期相比增长131%，上年报告为800条，应为增长12.5%，请核对。',
        expected: '增长12.5%',
        actual: '与去年同期相比增长131%',
      },
    ]);
  });

  it.each([
    ['同比增长12.5%', 800],
    ['同比增长12%', 800],
    ['同比增长13%', 800],
    ['比上年增加100条', 800],
    ['较2017年下降10%', 1000],
    ['同比减少100条', 1000],
    ['比去年增长1倍', 450],
    ['比去年增长2倍', 450],
    ['与上年度相比，增长了12.5%', 800],
    ['同比增长12.5%', 0],
    ['同比有所增长', 10],
    ['占比增长1.2%', 800],
  ])('passes %s from %i', (tail, before) => {
    expect(found('growth-mismatch', grown(tail), from(before))).toEqual([]);
  });

  it.each([
    ['同比增长10.5%', 800, '增长12.5%'],
    ['同比增长11%', 800, '增长12.5%'],
    ['同比下降12.5%', 800, '增长12.5%'],
    ['比上年增加90条', 800, '增加100条'],
    ['比上年增加100条', 1000, '减少100条'],
    ['比去年增长3倍', 450, '增长100.0%'],
    ['同比增长10.00%', 1000, '下降10.00%'],
    ['比上年增加5条', 0, '增加900条'],
  ])('finds %s from %i', (tail, before, right) => {
    expect(found('growth-mismatch', grown(tail), from(before)).map(({ expected }) => expected)).toEqual([right]);
  });

  it('says nothing where last year is blank or not given', () => {
    const change = grown('同比增长131%');
    expect(found('growth-mismatch', change, { figures: { 'proactive.total': null } })).toEqual([]);
    expect(checkReport(reportWith(change))).toEqual([]);
  });

  it('prints growth by placeholder as it is', () => {
    const text = '主动公开政府信息{{proactive.total}}条，同比增长{{growth:proactive.total:1}}%。';
    const report = reportWith(inPart('proactiveDisclosure', text));
    expect(checkReport(report, { previous: lastYear(from(800)) })).toEqual([]);
  });
});

describe('repeated-section', () => {
  const body =
    '落实公开属性源头认定和发布审核制度，未标注公开属性的公文不予签发；对主动公开的文件开展清理，标注失效、废止状态12件，调整公开属性3件。';
  const section = (text: string): Change => ({
    parts: { proactiveDisclosure: [{ heading: '文件管理', body: [text] }] },
  });

  it('finds a section that only its numbers tell from last year', () => {
    expect(found('repeated-section', section(body), section(body.replace('12', '40')))).toEqual([
      {
        code: 'repeated-section',
        severity: 'warning',
        paths: ['parts.proactiveDisclosure[0].body[0]'],
        message: '第二部分（一）“文件管理”除数字外与上年报告一字不差，请按本年情况重写。',
      },
    ]);
  });

  it('passes a section of which a word is new, and a short one', () => {
    expect(found('repeated-section', section(body), section(body.replace('清理', '评估')))).toEqual([]);
    expect(found('repeated-section', section('没有新增。'), section('没有新增。'))).toEqual([]);
  });
});

describe('problem-unanswered', () => {
  const before = inPart(
    'problemsAndImprovements',
    '主要问题：一是部分乡镇查阅点无专人值守；二是政策解读形式单一。下一步，将安排人员。',
  );

  it('asks after a problem of last year that is not spoken of again', () => {
    const now = inPart('problemsAndImprovements', '今年增加了图解、视频等政策解读形式。');
    expect(found('problem-unanswered', now, before)).toEqual([
      {
        code: 'problem-unanswered',
        severity: 'info',
        paths: ['parts.problemsAndImprovements'],
        message: '上年报告指出的问题“部分乡镇查阅点无专人值守”，本年报告没有提到，请核对是否应写明改进情况。',
      },
    ]);
  });

  it('is content where each is', () => {
    const now = inPart(
      'problemsAndImprovements',
      '针对上年问题，已在各乡镇查阅点安排专人值守，增加了图解、视频等解读形式。',
    );
    expect(found('problem-unanswered', now, before)).toEqual([]);
  });
});

describe('repeated-text', () => {
  const old =
    '政务公开内容、公开目录、公开平台、解读回应、公众互动有待进一步深化和完善，基层信息公开工作人员力量薄弱，执行制度规定的力度需进一步加强。';
  const fresh = '个别单位的查阅点没有专人值守，群众来了找不到人；新媒体账号之间互不转发，重要政策的传播面不大。';
  const problems = (...text: readonly string[]) => inPart('problemsAndImprovements', ...text);

  it('finds a part copied from last year, and quotes it', () => {
    expect(found('repeated-text', problems(old), problems(old))).toEqual([
      {
        code: 'repeated-text',
        severity: 'warning',
        paths: ['parts.problemsAndImprovements'],
        message:
          '第六部分有100%的文字与上年报告相同，如“政务公开内容、公开目录、公开平台、解读回应、公众互动有待进一…”，请按本年情况重写。',
        actual: '100%',
      },
    ]);
  });

  it('looks through changed years and numbers', () => {
    const text = (year: number) => `${old}${year}年，将新增查阅点${year - 2000}个，培训各单位工作人员。`;
    expect(found('repeated-text', problems(text(2019)), problems(text(2018))).map(({ actual }) => actual)).toEqual([
      '100%',
    ]);
  });

  it('passes a part of which half is new', () => {
    expect(found('repeated-text', problems(fresh, fresh, old), problems(old))).toEqual([]);
    expect(found('repeated-text', problems(fresh, old), problems(old))).toHaveLength(1);
  });

  it('compares the overview, too, and no other part', () => {
    expect(found('repeated-text', inPart('overview', old), inPart('overview', old))).toHaveLength(1);
    expect(found('repeated-text', inPart('otherMatters', old), inPart('otherMatters', old))).toEqual([]);
  });

  it('does not count titles of documents and set phrases', () => {
    const set =
      '认真落实《国务院办公厅关于印发2018年政务公开工作要点的通知》《浙江省人民政府办公厅关于印发政务公开工作要点的通知》，以习近平新时代中国特色社会主义思想为指导，坚持以公开为常态、不公开为例外。';
    expect(found('repeated-text', problems(set, fresh), problems(set))).toEqual([]);
  });

  it('passes a short part', () => {
    const short = '公开的主动性还不够强，基层力量仍显薄弱，今后将加强培训逐项改进。';
    expect(found('repeated-text', problems(short), problems(short))).toEqual([]);
  });
});

describe('tenfold-jump', () => {
  it('finds a digit too many', () => {
    const change = { figures: { 'proactive.channels.website': 8000, 'proactive.total': 8100 } };
    expect(found('tenfold-jump', change)).toEqual([
      {
        code: 'tenfold-jump',
        severity: 'warning',
        paths: ['statistics.proactive.channels.website'],
        message:
          '与上年报告相差十倍以上，请核对是否多写或漏写一位：一、（二）2.政府网站公开政府信息数上年800条，本年8000条。',
      },
    ]);
  });

  it('finds a digit left out, and names the first three figures', () => {
    const before = {
      figures: {
        'proactive.channels.website': 8000,
        'proactive.total': 9000,
        'response.issues': 120,
        'training.attendances': 1300,
      },
    };
    const [finding] = found('tenfold-jump', {}, before);
    expect(finding?.paths).toHaveLength(4);
    expect(finding?.message).toBe(
      '与上年报告相差十倍以上，请核对是否多写或漏写一位：一、（一）主动公开政府信息数上年9000条，本年900条；一、（二）2.政府网站公开政府信息数上年8000条，本年800条；二、（一）回应公众关注热点或重大舆情数上年120次，本年12次；等4项。',
    );
  });

  it('passes nine times, and jumps among a few pieces', () => {
    expect(found('tenfold-jump', {}, { figures: { 'training.attendances': 14 } })).toEqual([]);
    expect(found('tenfold-jump', {}, { figures: { 'training.attendances': 9 } })).toEqual([]);
    expect(found('tenfold-jump', {}, { figures: { 'training.attendances': 13 } })).toHaveLength(1);
    expect(found('tenfold-jump', {}, { figures: { 'training.attendances': 0 } })).toEqual([]);
    expect(found('tenfold-jump', {}, { figures: { 'training.attendances': null } })).toEqual([]);
    expect(found('tenfold-jump', { figures: { 'training.attendances': null } })).toEqual([]);
  });
});

describe('last-year-mismatch', () => {
  const form = (op: '=' | '<=', left = ['complaints.total']) => ({
    ...national2014,
    relations: [
      {
        code: 'L1',
        left,
        op,
        right: ['last:complaints.total', 'litigation.other'],
        severity: 'error' as const,
        why: '历年累计为上年累计加本年数',
      },
    ],
  });
  const check = (op: '=' | '<=', now: number, before: number | null) =>
    checkReport(reportWith({ figures: { 'complaints.total': now } }), {
      previous: lastYear({ figures: { 'complaints.total': before } }),
      forms: [form(op)],
    }).map(({ params: _, ...told }) => told);

  it('finds a cumulative figure that does not follow from last year', () => {
    expect(check('=', 9, 7)).toEqual([
      {
        code: 'last-year-mismatch',
        severity: 'error',
        paths: ['statistics.complaints.total', 'statistics.litigation.other'],
        message:
          '六、举报投诉数量9件，与“上年报告的举报投诉数量”“行政诉讼数量的其他情形数”合计7件不符：历年累计为上年累计加本年数。',
        expected: 7,
        actual: 9,
      },
    ]);
  });

  it('finds a bound that last year sets', () => {
    expect(check('<=', 9, 7).map(({ message }) => message)).toEqual([
      '六、举报投诉数量9件，大于“上年报告的举报投诉数量”“行政诉讼数量的其他情形数”合计7件：历年累计为上年累计加本年数。',
    ]);
    expect(check('<=', 7, 7)).toEqual([]);
  });

  it('says nothing where they agree, last year is blank, or it is not given', () => {
    expect(check('=', 7, 7)).toEqual([]);
    expect(check('=', 7, null)).toEqual([]);
    expect(checkReport(reportWith({ figures: { 'complaints.total': 9 } }), { forms: [form('=')] })).toEqual([]);
  });

  it('names one figure of last year alone', () => {
    const alone = {
      ...national2014,
      relations: [
        {
          code: 'L2',
          left: ['complaints.total'],
          op: '=' as const,
          right: ['last:complaints.total'],
          severity: 'warning' as const,
          why: '结转数应一致',
        },
      ],
    };
    const [finding] = checkReport(reportWith({ figures: { 'complaints.total': 9 } }), {
      previous: lastYear(),
      forms: [alone],
    });
    expect(finding).toMatchObject({
      severity: 'warning',
      message: '六、举报投诉数量9件，与上年报告的举报投诉数量0件不符：结转数应一致。',
    });
  });
});
