import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.js';
import { codesOf, findingsOf, inPart, messagesOf } from './clean-report.js';

const overview = (...text: readonly string[]) => inPart('overview', ...text);
const problems = (...text: readonly string[]) => inPart('problemsAndImprovements', ...text);
const report = (change: Partial<Report>) => ({ report: change });
const preamble = (...text: readonly string[]) => report({ preamble: text });

const period = '本报告所列数据的统计期限自2018年1月1日起至12月31日止。';

describe('part-empty', () => {
  it('finds a part without text', () => {
    expect(findingsOf('part-empty', problems())).toEqual([
      {
        code: 'part-empty',
        severity: 'error',
        paths: ['parts.problemsAndImprovements'],
        message: '第六部分“政府信息公开工作存在的主要问题和改进措施”没有正文，请补写。',
      },
    ]);
  });

  it('takes headings for no text', () => {
    const sections = inPart('overview', { heading: '加强制度建设', body: [] });
    expect(codesOf(sections)).toEqual(['part-empty']);
    expect(codesOf(inPart('overview', { heading: '加强制度建设', body: ['出台制度。'] }))).toEqual([]);
  });
});

describe('part-perfunctory', () => {
  it('finds problems told in a line', () => {
    expect(findingsOf('part-perfunctory', problems('工作中还存在不足，有待改进。'))).toEqual([
      {
        code: 'part-perfunctory',
        severity: 'warning',
        paths: ['parts.problemsAndImprovements'],
        message: '第六部分“政府信息公开工作存在的主要问题和改进措施”只有14字，请写明具体问题和改进措施。',
      },
    ]);
    expect(findingsOf('part-perfunctory', problems('无。'))).toHaveLength(1);
  });

  it('counts all paragraphs, up to one printed line', () => {
    const half = '公开内容还不够全面有待改进';
    expect(findingsOf('part-perfunctory', problems(half, `${half}问题不少`))).toHaveLength(1);
    expect(findingsOf('part-perfunctory', problems(half, `${half}问题不少啊`))).toEqual([]);
  });

  it('asks for more than 无 where something must have happened', () => {
    expect(messagesOf('part-perfunctory', overview('略。'))).toEqual(['第一部分“概述”只有2字，请写明具体情况。']);
    expect(codesOf(overview('运转正常。'))).toEqual([]);
  });

  it('takes 无 for lawful on fees, disputes and other matters', () => {
    for (const key of ['fees', 'disputes', 'otherMatters']) expect(codesOf(inPart(key, '无。'))).toEqual([]);
  });

  it('leaves an empty part to its own rule', () => {
    expect(codesOf(problems())).toEqual(['part-empty']);
  });
});

describe('unfilled', () => {
  it('finds a figure that is still blank', () => {
    const change = { ...overview('全区收到投诉{{complaints.total}}件。'), figures: { 'complaints.total': null } };
    expect(findingsOf('unfilled', change)).toEqual([
      {
        code: 'unfilled',
        severity: 'error',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段留有待填的空：“全区收到投诉〔待填〕件。”。',
        actual: '〔待填〕',
      },
    ]);
  });

  it.each([
    '全区收到申请XX件。',
    '全区收到申请×××件。',
    '全区收到申请Ｘｘ件。',
    '经费数待补充。',
    '数字待核实。',
    '负责人待定，电话待填写。',
    '全区收到申请__件。',
    '全区收到申请□□件。',
    '全区收到申请？？件。',
    '全区收到申请**件。',
  ])('finds the gap in %s', (text) => {
    expect(codesOf(overview(text))).toContain('unfilled');
  });

  it.each(['公布X光检查价格。', '推进XXL系统建设。', '实行待定岗位公示。', '面积为3×4米。'])('passes %s', (text) => {
    expect(codesOf(overview(text))).toEqual([]);
  });

  it('shows where in a long paragraph, and finds each', () => {
    const text =
      '我区全面推进各项公开工作，全年召开会议XX次，完善制度，公布各类办事指南，培训干部XX人次，取得了新的进展。';
    expect(messagesOf('unfilled', overview(text))).toEqual([
      '第一部分第1段留有待填的空：“…作，全年召开会议XX次，完善制度，公…”。',
      '第一部分第1段留有待填的空：“…事指南，培训干部XX人次，取得了新的…”。',
    ]);
  });
});

describe('number-missing', () => {
  it('finds 共收到申请件', () => {
    expect(findingsOf('number-missing', overview('2018年，全区共收到申请件，均已答复。'))).toEqual([
      {
        code: 'number-missing',
        severity: 'error',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段漏写数字：“2018年，全区共收到申请件，均已答复。”。',
        actual: '共收到申请件',
      },
    ]);
  });

  it.each([
    '全区共公开信息条。',
    '收到政府信息公开申请共件。',
    '主动公开信息30条，同比增长%。',
    '网络申请25件，占％。',
    '报告期自至止。',
    '从年月日至年月日期间，工作有序。',
    '成文于 年月日。',
  ])('finds the gap in %s', (text) => {
    expect(codesOf(overview(text))).toContain('number-missing');
  });

  it.each([
    '收到申请件，及时登记。',
    '共收到信件，均已答复。',
    '共受理案件，依法办理。',
    '共同推进各类案件。',
    '公开信息，方便群众。',
    '占地面积大，增长迅速。',
    '自始至终认真办理。',
    '每年每月每日检查。',
  ])('passes %s', (text) => {
    expect(findingsOf('number-missing', overview(text))).toEqual([]);
  });
});

describe('title-year', () => {
  it('finds the title of another year', () => {
    const title = ['江州市东湖区人民政府', '2017年政府信息公开工作年度报告'];
    expect(findingsOf('title-year', report({ title }))).toEqual([
      {
        code: 'title-year',
        severity: 'warning',
        paths: ['title[1]'],
        message: '标题写2017年，本报告为2018年度，请核对。',
        expected: 2018,
        actual: 2017,
      },
    ]);
  });

  it('passes the year of the report, and none', () => {
    const right = ['江州市东湖区人民政府', '2018年政府信息公开工作年度报告'];
    expect(codesOf(report({ title: right }))).toEqual([]);
    expect(codesOf(report({ title: ['江州市东湖区人民政府政府信息公开工作年度报告'] }))).toEqual([]);
  });
});

describe('plan-year', () => {
  const before = '公开的主动性还不够强，基层力量仍显薄弱，制度执行也不够到位。';

  it('finds a plan for the year that is over', () => {
    expect(findingsOf('plan-year', problems(`${before}2018年，我们将采取以下措施。`))).toEqual([
      {
        code: 'plan-year',
        severity: 'warning',
        paths: ['parts.problemsAndImprovements[0]'],
        message:
          '第六部分第1段“…执行也不够到位。2018年，我们将采取以下措施。”：本报告即2018年度，疑为沿用旧稿，应为2019年。',
        expected: 2019,
        actual: 2018,
      },
    ]);
  });

  it.each(['2017年，我区将继续努力。', '2018年度工作打算如下。'])('finds %s', (text) => {
    expect(findingsOf('plan-year', problems(before + text))).toHaveLength(1);
  });

  it.each([
    '2019年，我区将采取以下措施。',
    '2018年，我区将政务公开纳入考核。',
    '2018年，我区采取了以下措施。',
    '下一步，我们将采取以下措施。',
  ])('passes %s', (text) => {
    expect(codesOf(problems(before + text))).toEqual([]);
  });

  it('reads plans in the parts that have them only', () => {
    expect(codesOf(overview('2018年，我区将继续努力作为全年的主题。'))).toEqual([]);
  });
});

describe('period-missing', () => {
  it('finds that no period is stated', () => {
    expect(findingsOf('period-missing', preamble('现公布本年度报告。'))).toEqual([
      {
        code: 'period-missing',
        severity: 'warning',
        paths: ['preamble'],
        message: '正文没有写明数据的统计期限，应写明自2018年1月1日起至12月31日止。',
      },
    ]);
  });

  it.each([
    '报告所列数据的统计期限从2018年1月1日到12月31日止。',
    '统计期限为2018年1月1日至2018年12月31日。',
    '数据统计时间为2018年1月1日—12月31日。',
    '统计期限为2018年度。',
    '报告数据为2018年1月至12月的情况。',
  ])('takes %s', (text) => {
    expect(codesOf(preamble(text))).toEqual([]);
  });

  it('takes a period stated in the text', () => {
    const change = { ...overview(`一年来，运转正常。${period}`), ...preamble('现予公布。') };
    expect(codesOf(change)).toEqual([]);
  });

  it('takes no other dates for it', () => {
    const change = { ...overview('2018年1月1日至12月31日开展专项行动。'), ...preamble('现予公布。') };
    expect(codesOf(change)).toEqual(['period-missing']);
  });
});

describe('period-wrong', () => {
  it('finds the period of another year', () => {
    expect(findingsOf('period-wrong', preamble('统计期限自2017年1月1日起至12月31日止。'))).toEqual([
      {
        code: 'period-wrong',
        severity: 'warning',
        paths: ['preamble[0]'],
        message: '前言第1段统计期限写“2017年1月1日起至12月31日止”，应为2018年1月1日至12月31日。',
        expected: '2018年1月1日至12月31日',
        actual: '2017年1月1日起至12月31日止',
      },
    ]);
  });

  it.each(['统计期限自2018年1月1日起至11月30日止。', '统计期限自2018年1月1日起至2019年12月31日止。'])(
    'finds %s',
    (text) => {
      expect(codesOf(preamble(text))).toEqual(['period-wrong']);
    },
  );

  it('lets other dates stand beside the right period', () => {
    expect(codesOf(preamble(`${period}公示时间为2019年1月5日至1月20日。`))).toEqual([]);
  });

  it('leaves periods inside the parts alone', () => {
    expect(codesOf(overview('报告期内，2018年3月1日至6月30日开展检查。'))).toEqual([]);
  });
});

describe('part-list-mismatch', () => {
  const list = (listed: string) => preamble(`${period}全文由${listed}组成。`);
  const names =
    '概述、主动公开政府信息基本情况、依申请公开政府信息情况、政府信息公开收费及减免情况、因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况、政府信息公开工作存在的主要问题和改进措施、其他需要报告的事项';

  it('passes the headings as they are', () => {
    expect(codesOf(list(`${names}等七部分`))).toEqual([]);
    expect(codesOf(list(`${names}共七个部分`))).toEqual([]);
    expect(codesOf(preamble(`${period}全文分为七个部分：${names}。`))).toEqual([]);
    expect(codesOf(preamble(`${period}全文包括${names}等7部分。`))).toEqual([]);
  });

  it('finds the heading that is named otherwise, as in a district report of 2018', () => {
    const other = names.replace(
      '因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况',
      '因政府信息引起投诉和申请行政复议及提起行政诉讼情况',
    );
    expect(findingsOf('part-list-mismatch', list(`${other}等七部分`))).toEqual([
      {
        code: 'part-list-mismatch',
        severity: 'warning',
        paths: ['preamble[0]'],
        message:
          '前言第1段写作“因政府信息引起投诉和申请行政复议及提起行政诉讼情况”，与标题“因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况”不一致。',
        expected: '因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况',
        actual: '因政府信息引起投诉和申请行政复议及提起行政诉讼情况',
      },
    ]);
  });

  it('notes 其它 for 其他 and 和 for 、', () => {
    const other = names.replace('其他', '其它').replace('引起投诉、', '引起投诉和');
    expect(findingsOf('part-list-mismatch', list(`${other}等七部分`))).toMatchObject([
      {
        severity: 'info',
        message:
          '前言第1段所列与标题“因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况”“其他需要报告的事项”个别用字不同（其他、其它，及、和），宜一致。',
      },
    ]);
  });

  it('finds headings that are not named', () => {
    const fewer = names.replace('概述、', '').replace('、其他需要报告的事项', '');
    expect(messagesOf('part-list-mismatch', list(`${fewer}等七部分`))).toEqual([
      '前言第1段所列各部分与标题不一致：没有“概述”“其他需要报告的事项”。',
    ]);
    const one = names.replace('概述、', '');
    expect(messagesOf('part-list-mismatch', list(`${one}等七部分`))).toEqual([
      '前言第1段所列各部分与标题不一致：没有“概述”。',
    ]);
  });

  it('finds another number of parts', () => {
    expect(findingsOf('part-list-mismatch', list(`${names}等六部分`))).toMatchObject([
      { message: '前言第1段写“六部分”，正文有七个部分。', expected: '七', actual: '六' },
    ]);
  });

  it('holds the list against the headings that the report bears', () => {
    const heading = { otherMatters: { heading: '其它需要报告的事项', body: ['无其他需要报告的事项。'] } };
    expect(findingsOf('part-list-mismatch', { ...list(`${names}等七部分`), parts: heading })).toMatchObject([
      { severity: 'info', expected: '其它需要报告的事项' },
    ]);
  });

  it('reads no list where there is none', () => {
    expect(codesOf(preamble(`${period}由区政府办公室负责解释。`))).toEqual([]);
  });
});

describe('number-sequence', () => {
  const long = '加强组织领导，完善制度。';

  it('finds a number left out', () => {
    expect(findingsOf('number-sequence', overview(`一是${long}三是${long}`))).toEqual([
      {
        code: 'number-sequence',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段序号“三是”前面缺“二是”或者重复，请核对序号。',
        expected: '二是',
        actual: '三是',
      },
    ]);
  });

  it.each([
    [`一是${long}二是${long}二是${long}`],
    ['一是做好检查。', '三是做好总结。'],
    ['（一）做好检查。', '（三）做好总结。'],
    ['1.做好检查。', '3.做好总结。'],
    ['1、做好检查。', '1、做好检查。', '1、做好检查。', '3、做好总结。'],
    ['一、做好检查。', '三、做好总结。'],
    ['（1）做好检查。', '（3）做好总结。'],
    [`二是${long}`],
  ])('finds the fault in %s %s', (...text) => {
    expect(findingsOf('number-sequence', overview(...text.filter((one) => one !== undefined)))).toHaveLength(1);
  });

  it.each([
    [`一是${long}二是${long}三是${long}`],
    ['一是做好检查。', '二是做好总结。'],
    [`一是${long}；二是${long}`, `一是${long}二是${long}`],
    ['（一）检查。', '1.查制度。', '2.查落实。', '（二）总结。', '1.写报告。'],
    ['一是检查，一是查制度，二是查落实；二是总结。'],
    ['九、检查。'.replace('九', '一'), '二、总结。'],
    ['这也是我区的特色之一是公开透明。'],
    ['2018.12完成。', '3.15活动有序。'],
    ['十一是做好检查。'.replace('十一', '一'), '二是做好总结。'],
  ])('passes %s %s', (...text) => {
    expect(findingsOf('number-sequence', overview(...text.filter((one) => one !== undefined)))).toEqual([]);
  });

  it('counts beyond ten', () => {
    const items = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map(
      (n) => `（${n}）检查。`,
    );
    expect(codesOf(overview(...items))).toEqual([]);
    expect(messagesOf('number-sequence', overview(...items.filter((item) => !item.includes('（十）'))))).toEqual([
      '第一部分第10段序号“（十一）”前面缺“（十）”或者重复，请核对序号。',
    ]);
  });

  it('goes on from the number typed, so that one slip is one finding', () => {
    expect(findingsOf('number-sequence', overview('1.检查。', '3.总结。', '4.报告。'))).toHaveLength(1);
  });

  it('counts each part for itself', () => {
    const change = { parts: { overview: ['一是检查。'], proactiveDisclosure: ['二是总结。'] } };
    expect(findingsOf('number-sequence', change)).toHaveLength(1);
  });
});

describe('number-style', () => {
  it('finds 1. beside 2、', () => {
    expect(findingsOf('number-style', overview('1.检查。', '2、总结。'))).toEqual([
      {
        code: 'number-style',
        severity: 'warning',
        paths: ['parts.overview[0]', 'parts.overview[1]'],
        message: '第一部分的序号有“1.”也有“2、”，写法应一致。',
      },
    ]);
  });

  it('passes one style', () => {
    expect(codesOf(overview('1.检查。', '2.总结。'))).toEqual([]);
    expect(codesOf(overview('1、检查。', '2、总结。'))).toEqual([]);
  });
});

describe('heading-number', () => {
  it('finds a number typed into a heading', () => {
    expect(
      findingsOf('heading-number', inPart('overview', { heading: '（一）加强制度建设', body: ['出台制度。'] })),
    ).toEqual([
      {
        code: 'heading-number',
        severity: 'warning',
        paths: ['parts.overview[0].heading'],
        message: '第一部分（一）标题“（一）加强制度建设”自带序号，印出来会有两个序号，请删去。',
      },
    ]);
  });

  it.each(['一、加强制度建设', '1.加强制度建设', '2、加强制度建设', '（3）加强制度建设', '④加强制度建设'])(
    'finds %s',
    (heading) => {
      expect(codesOf(inPart('overview', { heading, body: ['出台制度。'] }))).toEqual(['heading-number']);
    },
  );

  it.each(['加强制度建设', '12345热线', '3.15活动', '一网通办'])('passes %s', (heading) => {
    expect(codesOf(inPart('overview', { heading, body: ['出台制度。'] }))).toEqual([]);
  });

  it('finds a number typed into the heading of a part', () => {
    const change = { parts: { overview: { heading: '一、概述', body: ['运转正常。'] } } };
    expect(messagesOf('heading-number', change)).toEqual([
      '第一部分标题“一、概述”自带序号，印出来会有两个序号，请删去。',
    ]);
  });

  it('leaves paragraphs alone', () => {
    expect(codesOf(overview('（一）加强制度建设。'))).toEqual([]);
  });
});

describe('dated-too-early', () => {
  it('finds a filing date before the year ends, as in a district report of 2018', () => {
    expect(findingsOf('dated-too-early', report({ filing: { phone: '5550136', date: '2018-12-29' } }))).toEqual([
      {
        code: 'dated-too-early',
        severity: 'warning',
        paths: ['filing.date'],
        message: '填报日期2018年12月29日早于统计截止日12月31日，数据可能不全。',
        actual: '2018-12-29',
      },
    ]);
  });

  it('finds the date of another year, and of issue', () => {
    expect(messagesOf('dated-too-early', report({ issued: { date: '2017-01-10' } }))).toEqual([
      '成文日期2017年1月10日早于统计截止日2018年12月31日，数据可能不全。',
    ]);
  });

  it('passes the last day', () => {
    expect(codesOf(report({ filing: { phone: '1', date: '2018-12-31' }, issued: { date: '2018-12-31' } }))).toEqual([]);
  });
});

describe('past-deadline', () => {
  const filed = (date: string, level?: 'department' | 'county') =>
    report({
      filing: { phone: '5550136', date },
      agency: { name: '江州市东湖区人民政府', ...(level && { level }) },
    });

  it('finds a date after 31 March', () => {
    expect(findingsOf('past-deadline', filed('2019-04-08'))).toEqual([
      {
        code: 'past-deadline',
        severity: 'warning',
        paths: ['filing.date'],
        message: '填报日期2019年4月8日晚于公布期限2019年3月31日。',
        expected: '2019-03-31',
        actual: '2019-04-08',
      },
    ]);
    expect(findingsOf('past-deadline', report({ issued: { date: '2020-01-01' } }))).toHaveLength(1);
  });

  it('passes 31 March', () => {
    expect(codesOf(filed('2019-03-31'))).toEqual([]);
    expect(codesOf(filed('2019-03-31', 'department'))).toEqual([]);
  });
});

describe('filing-incomplete', () => {
  it('asks for phone and date, not for names', () => {
    expect(findingsOf('filing-incomplete', report({ filing: {} }))).toEqual([
      {
        code: 'filing-incomplete',
        severity: 'info',
        paths: ['filing.phone', 'filing.date'],
        message: '统计表下缺联系电话、填报日期。',
      },
    ]);
    expect(messagesOf('filing-incomplete', report({ filing: { phone: '5550136' } }))).toEqual(['统计表下缺填报日期。']);
  });
});

describe('document-number', () => {
  it('finds square brackets for 〔〕', () => {
    expect(findingsOf('document-number', overview('落实《通知》（国办发[2018]23号）要求。'))).toEqual([
      {
        code: 'document-number',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段文号“国办发[2018]23号”的年份应用六角括号：国办发〔2018〕23号。',
        expected: '国办发〔2018〕23号',
        actual: '国办发[2018]23号',
      },
    ]);
  });

  it.each(['浙政办发（2018）54号', '浙政办发(2018)54号', '浙政办发【2018】第54号', '浙政办发［2018］54号'])(
    'finds %s',
    (number) => {
      expect(codesOf(overview(`按照${number}文件办理。`))).toEqual(['document-number']);
    },
  );

  it('keeps to the words of the number', () => {
    expect(messagesOf('document-number', overview('按照江州市人民政府办公室东政办发[2018]5号文件办理。'))).toEqual(
      ['第一部分第1段文号“室东政办发[2018]5号”的年份应用六角括号：室东政办发〔2018〕5号。'].map((message) =>
        message.replaceAll('室东', '公室东'),
      ),
    );
  });

  it.each(['浙政办发〔2018〕54号', '第四届（2018）中国年会', '（2018）浙02行初5号判决'])('passes %s', (text) => {
    expect(findingsOf('document-number', overview(`按照${text}办理。`))).toEqual([]);
  });
});

describe('impossible-date', () => {
  it('finds a day on no calendar', () => {
    expect(findingsOf('impossible-date', overview('2018年2月30日召开会议。'))).toEqual([
      {
        code: 'impossible-date',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段写“2018年2月30日”，没有这一天，请核对。',
        actual: '2018年2月30日',
      },
    ]);
    expect(codesOf(overview('2018年13月1日召开会议。'))).toEqual(['impossible-date']);
  });

  it('passes leap days', () => {
    expect(codesOf(overview('2016年2月29日召开会议，2018年3月5日召开推进会。'))).toEqual([]);
  });
});

describe('html-residue', () => {
  it('finds markup with its position', () => {
    expect(findingsOf('html-residue', overview('深入推进政务公开&nbsp;&nbsp;工作。'))).toEqual([
      {
        code: 'html-residue',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段第9字起留有网页代码“深入推进政务公开&nbsp;&nbsp;工作…”，请删去。',
        actual: '&nbsp;',
      },
    ]);
  });

  it.each(['公开<br/>工作。', '公开<span style="color:red">工作</span>。', '公开&#160;工作。', '公开<!-- -->工作。'])(
    'finds %s',
    (text) => {
      expect(findingsOf('html-residue', overview(text))).toHaveLength(1);
    },
  );

  it.each(['办件量3<5，5>3。', '研发部R&D中心公开信息。', '〈关于公开的通知〉已印发。'])('passes %s', (text) => {
    expect(findingsOf('html-residue', overview(text))).toEqual([]);
  });
});

describe('unbalanced-marks', () => {
  it('finds a title that is never closed', () => {
    expect(findingsOf('unbalanced-marks', overview('制定《关于公开的通知，细化分工。'))).toEqual([
      {
        code: 'unbalanced-marks',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段第3字“《”不成对：“制定《关于公开的通知，…”。',
        actual: '《',
      },
    ]);
  });

  it.each([
    ['制定关于公开的通知》。', '》'],
    ['推进“互联网+政务服务。', '“'],
    ['（以下简称《条例）》。', '《'],
    ['推进（一网通办。', '（'],
    ['推进一网通办）。', '）'],
    ['国办发〔2018 23号。', '〔'],
    ['【公开。', '【'],
    ['「公开。', '「'],
  ])('finds the mark without partner in %s', (text, mark) => {
    expect(findingsOf('unbalanced-marks', overview(text)).map(({ actual }) => actual)).toEqual([mark]);
  });

  it.each([
    '《关于印发〈要点〉的通知》（国办发〔2018〕23号）已“落实”。',
    '条例(以下简称《条例》）施行。',
    '工作如下：1）检查；2)总结；a)报告。',
    '“两微一端”和“五公开”。',
  ])('passes %s', (text) => {
    expect(findingsOf('unbalanced-marks', overview(text))).toEqual([]);
  });
});

describe('doubled-marks', () => {
  it('finds two commas', () => {
    expect(findingsOf('doubled-marks', overview('2018年，，全区运转正常。'))).toEqual([
      {
        code: 'doubled-marks',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段第6字起标点重复“，，”：“2018年，，全区运转正常。”。',
        actual: '，，',
      },
    ]);
  });

  it.each([
    '运转正常。。',
    '运转正常，。',
    '运转正常。，',
    '制度、，落实。',
    '《《条例》》。',
    '检查；；总结。',
    '（（一网））通办。',
  ])('finds %s', (text) => {
    expect(codesOf(overview(text))).toContain('doubled-marks');
  });

  it.each(['运转正常……', '运转正常。。。', '“公开。”', '（含（一）（二））。', '《关于〈要点〉的通知》，'])(
    'passes %s',
    (text) => {
      expect(findingsOf('doubled-marks', overview(text))).toEqual([]);
    },
  );
});

describe('empty-brackets', () => {
  it('finds brackets around nothing', () => {
    expect(findingsOf('empty-brackets', overview('落实《通知》（ ）要求。'))).toEqual([
      {
        code: 'empty-brackets',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段第7字起“（ ）”里没有内容：“落实《通知》（ ）要求。”。',
        actual: '（ ）',
      },
    ]);
  });

  it.each(['落实《》要求。', '落实“”要求。', '落实()要求。', '落实【】要求。', '国办发〔〕23号。'])(
    'finds %s',
    (text) => {
      expect(codesOf(overview(text))).toContain('empty-brackets');
    },
  );
});

describe('mark-width', () => {
  it('finds a half-width comma, as in a district report of 2018', () => {
    expect(findingsOf('mark-width', inPart('disputes', '2018年,我区依法办理有关案件。'))).toEqual([
      {
        code: 'mark-width',
        severity: 'warning',
        paths: ['parts.disputes[0]'],
        message: '有1处全角、半角用错：第五部分第1段第6字“,”（“2018年,我区依法办理有关…”）。',
        actual: 1,
      },
    ]);
  });

  it('tells all places at once, the first three by name', () => {
    const [finding] = findingsOf('mark-width', overview('检查,总结,报告,归档,公布。', '邮箱：hs＠gov.cn。'));
    expect(finding?.actual).toBe(5);
    expect(finding?.paths).toEqual(['parts.overview[0]', 'parts.overview[1]']);
    expect(finding?.message).toMatch(/^有5处全角、半角用错：第一部分第1段第3字“,”.*、第一部分第1段第6字“,”.*、.*等。$/);
  });

  it.each([
    '检查;总结。',
    '地址:东湖路。',
    '公开吗?公开。',
    '收到１５０份材料。',
    'ＡＰＰ上线。',
    '《条例》,（以下）。',
  ])('finds %s', (text) => {
    expect(codesOf(overview(text))).toContain('mark-width');
  });

  it.each([
    '网址http://www.donghu.gov.cn:8080/a,b公布。',
    '每日8:30开放，电话0574-5550136。',
    '点击量1,258次，占25％。',
    'Word, Excel文件可下载。',
  ])('passes %s', (text) => {
    expect(findingsOf('mark-width', overview(text))).toEqual([]);
  });
});

describe('personal-data', () => {
  it('finds a mobile number in the text', () => {
    expect(findingsOf('personal-data', overview('申请人王某，电话13812345678，已答复。'))).toEqual([
      {
        code: 'personal-data',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段第9字起有手机号码，公开前请删去或隐去。',
      },
    ]);
  });

  it('finds an identity number by its check character', () => {
    expect(messagesOf('personal-data', overview('证号11010519491231002X。'))).toEqual([
      '第一部分第1段第3字起有身份证号码，公开前请删去或隐去。',
    ]);
    expect(codesOf(overview('编号110105194912310021。'))).toEqual([]);
  });

  it('passes the contact before part one, and longer numbers', () => {
    expect(codesOf(preamble(`${period}联系电话：13812345678。`))).toEqual([]);
    expect(codesOf(overview('数据量138123456789条，编号913812345678。'))).toEqual([]);
  });
});

describe('other-place', () => {
  const found = (text: string, name = '江州市东湖区人民政府') =>
    findingsOf('other-place', { ...overview(text), ...report({ agency: { name } }) });

  it('notes the figures of another level', () => {
    expect(found('全市共收到申请900件。')).toEqual([
      {
        code: 'other-place',
        severity: 'info',
        paths: ['parts.overview[0]'],
        message: '第一部分第1段“全市共收到申请900件。”：本报告是江州市东湖区人民政府的报告，请核对数字的范围。',
        actual: '全市共收到',
      },
    ]);
  });

  it('notes a name of its own level that is not its own', () => {
    expect(found('我县加强公开。').map(({ message }) => message)).toEqual([
      '第一部分第1段“我县加强公开。”：本报告是江州市东湖区人民政府的报告，疑为沿用他处文稿，请核对。',
    ]);
  });

  it('warns of the figures of another place', () => {
    expect(found('西山县共收到申请90件。')).toMatchObject([
      {
        severity: 'warning',
        message:
          '第一部分第1段“西山县共收到申请90件。”：写的是“西山县”，本报告是江州市东湖区人民政府的报告，疑为沿用他处文稿，请核对。',
        actual: '西山县共收到',
      },
    ]);
  });

  it.each([
    '在全市处于领先位置。',
    '我区加强公开，全区收到申请40件。',
    '我市出台制度，我区抓好落实。',
    '我县级机关。',
    '东湖区共收到申请40件。',
    '各社区共开展活动。',
    '城市社区共建有序。',
  ])('passes %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['2024年，宿迁市各级行政机关认真贯彻《条例》。', '宿迁市'],
    ['印发《宿迁市2024年政务公开工作要点》。', '宿迁市'],
    ['本报告可在临江市人民政府门户网站查阅。', '临江市'],
    ['如有疑问，请与临江市人民政府办公室联系。', '临江市'],
  ])('warns of a name left over: %s', (text, name) => {
    expect(
      found(text, '云川市人民政府').map(({ message, severity }) => [severity, message.includes(`“${name}”`)]),
    ).toContainEqual(['warning', true]);
  });

  it.each([
    '请与云川市人民政府办公室联系。',
    '印发《云川市2024年政务公开工作要点》。',
    '本报告可在江南省云川市人民政府门户网站查阅。',
    '江北县、滨海区人民政府分别收到申请。',
    '落实《江南省2024年政务公开工作要点》。',
  ])('passes a city that says %s', (text) => {
    expect(found(text, '云川市人民政府').filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  it('notes 我县 in a city, but not 我市 in a district', () => {
    expect(found('我县加强公开。', '云川市人民政府').map(({ actual }) => actual)).toContain('我县');
  });

  it('warns of another place in a bureau', () => {
    expect(found('请与临江市人民政府办公室联系。', '云川市财政局')).toMatchObject([{ severity: 'warning' }]);
  });

  it('asks nothing of a bureau', () => {
    expect(found('全市共收到申请900件，我县加强公开。', '江州市档案局')).toEqual([]);
  });
});
