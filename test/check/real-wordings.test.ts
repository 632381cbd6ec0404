import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { parseReport } from '../../src/report/parse-report.js';
import { fixtureReport } from '../../tools/golden-files.js';
import { cleanFigures, findingsOf, inPart, messagesOf, reportWith } from './clean-report.js';

const parts = {
  前: 'preamble',
  一: 'overview',
  二: 'proactiveDisclosure',
  三: 'disclosureOnRequest',
  四: 'fees',
  五: 'disputes',
  六: 'problemsAndImprovements',
} as const;
type Place = keyof typeof parts;

const changeOf = (place: Place, text: string) =>
  place === '前' ? { report: { preamble: [text] } } : inPart(parts[place], text);

/** Messages of warnings and errors; the clean report around has none. */
const told = (place: Place, text: string, figures: { readonly [id: string]: number | null } = {}) =>
  checkReport(reportWith({ ...changeOf(place, text), figures }))
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code);

describe('faultless wordings are left in peace', () => {
  it.each<[Place, string]>([
    // A list with 、 between its items.
    [
      '三',
      '已主动公开5件、同意公开答复14件、同意部分公开答复3件、不同意公开答复6件、不属于本行政机关公开4件、申请信息不存在5件、告知作出更改补充2件、告知通过其他途径办理1件。',
    ],
    // A list that gives the rest in words of its own.
    ['三', '40件申请中，同意公开14件，同意部分公开3件，不予公开6件，不属于本机关4件，信息不存在5件，其他8件。'],
    ['三', '40件申请中，同意公开14件，同意部分公开3件，不予公开6件，无法提供9件，其他处理8件。'],
    ['三', '同意公开14件，同意部分公开3件，不予公开6件，不属于本机关4件，其余13件按照程序分别作出处理。'],
    ['三', '同意公开14件，占35%；同意部分公开3件，占7.5%；不予公开6件，占15%；其余17件按照程序分别作出处理。'],
    [
      '三',
      '同意公开14件；同意部分公开3件；不同意公开6件；已主动公开5件；不属于本机关公开4件；信息不存在5件；更改补充2件；其他途径1件。',
    ],
    ['三', '同意公开17件，其中同意部分公开3件。'],
    // Only a part of the agency, said once.
    ['三', '区政府本级收到政府信息公开申请9件，其中信函申请2件、网络申请7件、当面申请0件。'],
    ['三', '区政府本级共受理申请9件：同意公开4件，不同意公开1件，申请信息不存在2件，不属于本机关公开2件。'],
    ['五', '区政府本级发生行政复议1件、行政诉讼1件；区直部门发生行政复议2件、行政诉讼1件。'],
    ['五', '区政府被申请行政复议2件、行政诉讼1件，区直部门被申请行政复议1件。'],
    // Parts of a number that is none of the table's.
    ['三', '申请内容涉及征地补偿的15件，其中同意公开10件。'],
    ['五', '市政府受理以区政府为被申请人的行政复议2件，维持1件，纠错1件。'],
    ['五', '上年结转的行政复议1件已审结，维持1件。'],
    ['五', '未出现因政府信息公开引起的重大行政复议、行政诉讼。'],
    ['三', '未发生延期答复被复议的情形。'],
    // Kinds that overlap.
    ['二', '主动公开政府信息900条，其中政府公报20条、政府网站800条、政务微博60条、政务微信150条、其他方式30条。'],
    ['二', '主动公开政府信息900条，其中网站700条，微博210条，微信243条。'],
    ['二', '全区共公开信息900条，其中网站700条，微博210条，微信243条。'],
    ['一', '共受理咨询90件，其中部门60件，街道30件，上年结转5件。'],
    ['一', '受理12345热线3561件，其中办结3500件，转办61件，满意3420件。'],
    ['一', '共受理12345热线3561件，其中办结3500件，转办61件，满意3420件。'],
    ['一', '共收到来信30件，其中涉及征地的18件，涉及拆迁的12件，涉及规划的9件（同一来信涉及多项内容的重复计算）。'],
    // The period in other ways of writing.
    ['前', '统计期限自 2018 年 1 月 1 日至 2018 年 12 月 31 日止。'],
    ['前', '统计期限自2018年01月01日至2018年12月31日。'],
    ['前', '统计期限自2018.1.1至2018.12.31止。'],
    ['前', '本报告的统计期限自二〇一八年一月一日起至十二月三十一日止。'],
    ['前', '本报告数据从2018年1月1日开始，到2018年12月31日结束。'],
    ['前', '统计时限为2018年度。'],
    // Dates as a kind of data.
    ['二', '政府信息公开目录包括索引号、名称、生成日期（年月日）、文号等。'],
    ['二', '信息的名称；年月日、文号等要素齐全。'],
    // 将 that only moves the object.
    ['六', '2018年，我区将重点领域信息公开纳入考核，基层力量仍显薄弱，培训不够，宣传的办法也不多。'],
    ['六', '2018年，我局将按照要求公开的信息全部上网，但更新的及时性还不够，栏目也有待完善和充实。'],
    ['六', '2018年，我区坚持将推进政务公开作为重要工作，但基层力量仍显薄弱，队伍还不稳定，培训不够。'],
    // The city above.
    ['一', '2018年，江州市政府信息公开工作考核中，我区名列第二。'],
    ['一', '江州市政府信息公开工作领导小组来我区检查。'],
    ['一', '2018年，江州市共对12个县区开展考核。'],
    ['一', '贫困县政府信息公开工作是重点。'],
  ])('%s：%s', (place, text) => {
    expect(told(place, text)).toEqual([]);
  });

  it('a list of parts with its numbers and ；', () => {
    const headings = [
      '概述',
      '主动公开政府信息基本情况',
      '依申请公开政府信息情况',
      '政府信息公开收费及减免情况',
      '因政府信息公开引起投诉、申请行政复议、提起行政诉讼情况',
      '政府信息公开工作存在的主要问题和改进措施',
      '其他需要报告的事项',
    ];
    const list = headings.map((heading, index) => `${'一二三四五六七'[index]}、${heading}`).join('；');
    const preamble = [`全文共七部分，包括：${list}。统计期限自2018年1月1日起至12月31日止。`];
    expect(checkReport(reportWith({ report: { preamble } }))).toEqual([]);
  });
});

describe('faults in real wordings are found', () => {
  it.each<[Place, string, string, { readonly [id: string]: number | null }?]>([
    ['三', 'text-table-mismatch', '已主动公开5件、同意公开的24件、同意部分公开的3件。'],
    ['三', 'text-table-mismatch', '答复“同意公开”24件。'],
    ['三', 'text-table-mismatch', '2018年1—12月，全区收到政府信息公开申请38件。'],
    ['三', 'text-table-mismatch', '全区 2018 年收到政府信息公开申请 38 件。'],
    ['三', 'text-table-mismatch', '依申请公开件为0件。'],
    ['三', 'denial-mismatch', '所有申请均按期答复。'],
    ['三', 'denial-mismatch', '全部申请在法定时限内予以答复，无延期。'],
    ['二', 'text-table-mismatch', '政务微博公开70条。'],
    ['二', 'text-table-mismatch', '全年公开政府信息990条。'],
    ['五', 'denial-mismatch', '行政复议和行政诉讼均为0件。'],
    ['五', 'text-table-mismatch', '全区共有5件行政复议，3件行政诉讼。'],
    ['四', 'fees-mismatch', '依申请公开信息收取的费用为0.3万元。', { 'fees.charged': 0.03 }],
    ['四', 'fees-mismatch', '本年度收费为零。', { 'fees.charged': 0.5 }],
    ['四', 'fees-mismatch', '本年度收费0元。', { 'fees.charged': 0.5 }],
    ['四', 'fees-mismatch', '依申请公开全部免收费用。', { 'fees.charged': 0.5 }],
    ['四', 'fees-mismatch', '收取复制费、邮寄费共计300元。'],
    ['三', 'number-missing', '全区共收到申请  件。'],
    ['三', 'number-missing', '收到申请 件，均已答复。'],
    ['前', 'number-missing', '统计期限自  年  月  日至  年  月  日。'],
    ['一', 'number-missing', '召开会议次，培训人员人次。'],
    ['一', 'number-missing', '投入经费万元。'],
    ['一', 'unfilled', '召开会议N次。'],
    ['六', 'plan-year', '下一步，2018年我区要加强培训，充实人员，逐项改进薄弱环节，把公开的工作做得更好。'],
    ['六', 'plan-year', '2018年下一步工作措施：加强培训，充实人员，逐项改进薄弱环节，把公开的工作做得更好。'],
    ['六', 'plan-year', '展望2018年，我们要加强培训，充实人员，逐项改进薄弱环节，把公开的工作做得更好。'],
    ['六', 'plan-year', '2018年要重点抓好培训，充实人员，逐项改进薄弱环节，把公开的工作做得更好更实。'],
    ['六', 'plan-year', '2018 年，我们将采取以下措施：加强培训，充实人员，逐项改进薄弱环节，把公开做得更好。'],
    ['一', 'document-number', '印发了要点（江政办[2018]9 号）。'],
    ['一', 'document-number', '落实国办发〈2018〉23号的要求。'],
    ['三', 'personal-data', '申请人的电话是138-0794-1234。'],
    ['三', 'personal-data', '申请人的电话是138 0794 1234。'],
  ])('%s：%s：%s', (place, code, text, figures = {}) => {
    expect(told(place, text, figures)).toContain(code);
  });

  it('another place in the title', () => {
    const title = ['西山区2018年度政府信息公开工作报告'];
    expect(findingsOf('other-place', { report: { title } })).toMatchObject([
      { severity: 'warning', paths: ['title[0]'] },
    ]);
    expect(findingsOf('other-place', { report: { title: ['东湖区2018年度政府信息公开工作报告'] } })).toEqual([]);
  });

  it('a document number without the words that lead to it', () => {
    expect(findingsOf('document-number', inPart('overview', '根据国办发[2018]23号，全区开展了自查。'))).toMatchObject([
      { expected: '国办发〔2018〕23号', actual: '国办发[2018]23号' },
    ]);
  });

  it('a number written otherwise than those before it, once', () => {
    const change = inPart('overview', '1.完善制度。', '2、加强培训。', '3、充实人员。');
    expect(messagesOf('number-sequence', change)).toEqual(['第一部分第2段序号“2、”与前面的“1.”写法不一，宜写作“2.”。']);
  });

  it('a second growth behind the first', () => {
    const previous = reportWith({
      report: { year: 2017, preamble: [], filing: {} },
      figures: Object.fromEntries([...cleanFigures].map(([id, value]) => [id, id === 'proactive.total' ? 800 : value])),
    });
    const text = '全区主动公开政府信息900条，较去年增加100条，同比增长30.0%。';
    expect(messagesOf('growth-mismatch', inPart('proactiveDisclosure', text), { previous })).toEqual([
      '第二部分第1段写“主动公开政府信息900条”同比增长30.0%，上年报告为800条，应为增长12.5%，请核对。',
    ]);
    const right = '全区主动公开政府信息900条，较去年增加100条，同比增长12.5%。';
    expect(messagesOf('growth-mismatch', inPart('proactiveDisclosure', right), { previous })).toEqual([]);
  });

  it('filing data that a form has no place for', () => {
    const city = fixtureReport('municipality-2024');
    const filed = { ...city, filing: { phone: '5550136', date: '2025-01-15' } };
    expect(checkReport(filed).filter(({ code }) => code === 'filing-unprinted')).toEqual([
      {
        code: 'filing-unprinted',
        severity: 'info',
        paths: ['filing.phone', 'filing.date'],
        message: '填写了联系电话、填报日期，但这一格式没有填报信息栏，不会印出。',
        params: { fields: ['phone', 'date'] },
      },
    ]);
    expect(findingsOf('filing-unprinted', {})).toEqual([]);
  });

  it('last year’s report of another agency', () => {
    const previous = parseReport(
      JSON.parse(
        JSON.stringify(reportWith({ report: { year: 2017, agency: { name: '江州市西山区人民政府' }, preamble: [] } })),
      ),
    );
    expect(messagesOf('previous-agency', {}, { previous })).toEqual([
      '上年报告是江州市西山区人民政府的，本报告是江州市东湖区人民政府的，请核对是否拿错；单位更名的可以不理会。',
    ]);
  });
});
