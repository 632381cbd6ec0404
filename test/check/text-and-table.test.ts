import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-report.js';
import { codesOf, findingsOf, inPart, messagesOf, reportWith } from './clean-report.js';

const requests = (...text: readonly string[]) => inPart('disclosureOnRequest', ...text);
const proactive = (...text: readonly string[]) => inPart('proactiveDisclosure', ...text);
const disputes = (...text: readonly string[]) => inPart('disputes', ...text);
const fees = (...text: readonly string[]) => inPart('fees', ...text);
const overview = (...text: readonly string[]) => inPart('overview', ...text);

describe('text-table-mismatch', () => {
  it('holds a number of the text against its figure', () => {
    expect(findingsOf('text-table-mismatch', proactive('政务微信公开政府信息数105条。'))).toEqual([
      {
        code: 'text-table-mismatch',
        severity: 'error',
        paths: ['parts.proactiveDisclosure[0]', 'statistics.proactive.channels.wechat'],
        message:
          '文表不符：第二部分第1段写“政务微信公开政府信息数105条”，统计表“政务微信公开政府信息数”为150条，相差45条，请核对。',
        expected: 150,
        actual: 105,
      },
    ]);
  });

  it('is silent where they agree', () => {
    expect(codesOf(proactive('2018年，全区主动公开政府信息900条，政府网站公开政府信息800条。'))).toEqual([]);
  });

  it('tells a number repeated in several places once', () => {
    const change = {
      parts: {
        overview: ['2018年，全区收到政府信息公开申请41件。'],
        disclosureOnRequest: ['2018年，收到政府信息公开申请41件。'],
      },
    };
    expect(findingsOf('text-table-mismatch', change).map(({ paths }) => paths)).toEqual([
      ['parts.overview[0]', 'parts.disclosureOnRequest[0]', 'statistics.requests.received.total'],
    ]);
    expect(messagesOf('text-table-mismatch', change)[0]).toContain('第一部分第1段、第三部分第1段写');
  });

  it('tells two wrong numbers of one figure as two', () => {
    const change = {
      parts: {
        overview: ['2018年，全区收到政府信息公开申请41件。'],
        disclosureOnRequest: ['2018年，收到政府信息公开申请42件。'],
      },
    };
    expect(findingsOf('text-table-mismatch', change)).toHaveLength(2);
  });

  it('agrees with placeholders by construction', () => {
    expect(codesOf(requests('收到申请{{requests.received.total}}件。'))).toEqual([]);
    const [mentioned] = findingsOf('text-table-mismatch', requests('收到申请{{requests.received.fax}}件。'));
    expect(mentioned).toBeUndefined();
  });

  it('adds up numbers that a paragraph gives for one figure', () => {
    expect(codesOf(requests('信函申请6件，信件申请4件。'))).toEqual([]);
    expect(findingsOf('text-table-mismatch', requests('信函申请6件，信件申请5件。'))).toHaveLength(2);
    expect(findingsOf('text-table-mismatch', requests('信函申请6件。', '信件申请4件。'))).toHaveLength(2);
  });

  it('holds a sum of rows against one number', () => {
    expect(codesOf(requests('同意公开和部分公开17件。'))).toEqual([]);
    expect(messagesOf('text-table-mismatch', requests('同意公开和部分公开18件。'))).toEqual([
      '文表不符：第三部分第1段写“同意公开和部分公开18件”，统计表“同意公开答复数”与“同意部分公开答复数”合计为17件，相差1件，请核对。',
    ]);
  });

  it('takes a part that is larger than its whole for a fault, a smaller one for none', () => {
    expect(codesOf(requests('邮寄申请9件。'))).toEqual([]);
    expect(codesOf(requests('邮寄申请10件。'))).toEqual([]);
    expect(messagesOf('text-table-mismatch', requests('邮寄申请11件。'))).toEqual([
      '文表不符：第三部分第1段写“邮寄申请11件”，大于统计表“信函申请数”10件，多1件，请核对。',
    ]);
  });

  it('allows 受理 to be any of received, concluded and replied', () => {
    const figures = { 'requests.concluded.total': 43, 'requests.replied.total': 42 };
    const found = (count: number) =>
      messagesOf('text-table-mismatch', { ...requests(`受理政府信息公开申请${count}件。`), figures });
    expect([40, 42, 43].flatMap(found)).toEqual([]);
    expect(found(39)).toEqual([
      '文表不符：第三部分第1段写“受理政府信息公开申请39件”，与统计表“收到申请数”40件、“申请办结数”43件、“申请答复数”42件都不一致，请核对。',
    ]);
    expect(found(44)).toHaveLength(1);
  });

  it('says nothing of blank figures', () => {
    const figures = { 'requests.received.fax': null };
    expect(findingsOf('text-table-mismatch', { ...requests('传真申请7件。'), figures })).toEqual([]);
  });

  it('reads money in 元 and 万元, as exactly as it is written', () => {
    const found = (text: string) => findingsOf('text-table-mismatch', overview(text)).length;
    expect(found('政府信息公开专项经费12.5万元。')).toBe(0);
    expect(found('政府信息公开专项经费125000元。')).toBe(0);
    expect(found('政府信息公开专项经费125元。')).toBe(1);
    expect(found('政府信息公开专项经费12万元。')).toBe(1);
    const figures = { 'organization.earmarkedFunds': 12.4999 };
    const rounded = (text: string) => findingsOf('text-table-mismatch', { ...overview(text), figures }).length;
    expect(rounded('政府信息公开专项经费12.5万元。')).toBe(0);
    expect(rounded('政府信息公开专项经费12.6万元。')).toBe(1);
    const half = { ...overview('政府信息公开专项经费12.5万元。'), figures: { 'organization.earmarkedFunds': 12.45 } };
    expect(findingsOf('text-table-mismatch', half)).toEqual([]);
    const fine = { ...overview('政府信息公开专项经费12.55万元。'), figures: { 'organization.earmarkedFunds': 12.5 } };
    expect(findingsOf('text-table-mismatch', fine)).toHaveLength(1);
  });

  it('finds the two faults of a county report: three requests by web and four by letter', () => {
    const figures = {
      'requests.received.total': 7,
      'requests.received.inPerson': 3,
      'requests.received.fax': 0,
      'requests.received.online': 4,
      'requests.received.letter': 0,
    };
    const change = { ...requests('其中，网上申请数3条，信函申请数4条。'), figures };
    expect(findingsOf('text-table-mismatch', change).map(({ expected, actual }) => [expected, actual])).toEqual([
      [4, 3],
      [0, 4],
    ]);
  });
});

describe('denial-mismatch', () => {
  it('finds a denial of what the table has', () => {
    expect(findingsOf('denial-mismatch', disputes('2018年，我区未发生因政府信息公开引起的行政复议。'))).toEqual([
      {
        code: 'denial-mismatch',
        severity: 'error',
        paths: ['parts.disputes[0]', 'statistics.reconsideration.total'],
        message: '第五部分第1段写“未发生因政府信息公开引起的行政复议”，统计表“行政复议数量”为3件，请核对。',
        expected: 0,
        actual: 3,
      },
    ]);
  });

  const denied = (text: string, part = disputes) =>
    findingsOf('denial-mismatch', { ...part(text), figures: { 'complaints.total': 1 } }).map(({ paths }) =>
      paths[1]?.replace('statistics.', ''),
    );

  it.each([
    [
      '没有发生针对本单位有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案。',
      ['reconsideration.total', 'litigation.total'],
    ],
    ['未收到有关政府信息公开行政复议、提起行政诉讼的申请。', ['reconsideration.total', 'litigation.total']],
    ['无行政复议、行政诉讼和投诉举报。', ['reconsideration.total', 'litigation.total', 'complaints.total']],
    ['行政复议、行政诉讼均为零。', ['reconsideration.total', 'litigation.total']],
    ['我区未发生申请行政复议，也未被提起行政诉讼。', ['reconsideration.total', 'litigation.total']],
    ['全年没有一起行政诉讼。', ['litigation.total']],
  ])('reads %s', (text, figures) => {
    expect(denied(text)).toEqual(figures);
  });

  it.each([
    '尚未审结的行政复议3件。',
    '未发生行政复议被纠错的情况。',
    '无行政诉讼败诉案件。',
    '除行政复议3件以外，未发生行政诉讼。',
    '区司法局未收到行政复议。',
    '2017年，我区未发生行政复议。',
    '未收到投诉，行政复议3件，行政诉讼2件。',
  ])('does not take %s for a denial of cases', (text) => {
    expect(denied(text).filter((id) => id !== 'complaints.total')).toEqual([]);
  });

  it.each([
    '2018年度我镇没有接到群众主动要求公开政府信息的申请。',
    '全区未收到有关政府信息公开申请。',
    '2018年，我区未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请。',
    '目前尚未收到申请。',
  ])('reads that no request came in: %s', (text) => {
    const agency = text.includes('我镇') ? { name: '东湖区南山镇人民政府' } : { name: '江州市东湖区人民政府' };
    const findings = checkReport(reportWith({ ...requests(text), report: { agency } }));
    expect(findings.map(({ code, actual }) => [code, actual])).toEqual([['denial-mismatch', 40]]);
  });

  it('reads that all was done in time', () => {
    expect(denied('对收到的申请，均按期答复。', requests)).toEqual(['requests.concluded.extended']);
    expect(denied('申请按时办结率100%。', requests)).toEqual(['requests.concluded.extended']);
    expect(denied('申请均在法定期限内答复。', requests)).toEqual([]);
  });

  it('is silent where the table has none either, or a blank', () => {
    const text = '未发生行政复议。';
    expect(codesOf({ ...disputes(text), figures: noCases })).toEqual([]);
    const blank = { ...noCases, 'reconsideration.total': null };
    expect(findingsOf('denial-mismatch', { ...disputes(text), figures: blank })).toEqual([]);
  });

  const noCases = { 'reconsideration.total': 0, 'reconsideration.upheld': 0, 'reconsideration.corrected': 0 };
});

describe('claim-mismatch', () => {
  const fewer = {
    'requests.concluded.total': 37,
    'requests.concluded.onTime': 35,
    'requests.replied.total': 37,
    'requests.replied.granted': 11,
  };

  it('finds 办结率100% where fewer were concluded than received', () => {
    expect(findingsOf('claim-mismatch', { ...requests('收到申请40件，办结率100%。'), figures: fewer })).toEqual([
      {
        code: 'claim-mismatch',
        severity: 'warning',
        paths: [
          'parts.disclosureOnRequest[0]',
          'statistics.requests.concluded.total',
          'statistics.requests.received.total',
        ],
        message: '第三部分第1段写“办结率100%”，统计表“申请办结数”37件，少于“收到申请数”40件，为92.5%，请核对。',
        expected: '92.5%',
        actual: '100%',
      },
    ]);
  });

  it('reads 答复率 of the replies', () => {
    const findings = findingsOf('claim-mismatch', { ...requests('收到申请40件，答复率100%。'), figures: fewer });
    expect(findings.map(({ paths }) => paths[1])).toEqual(['statistics.requests.replied.total']);
  });

  it.each(['收到申请40件，办结率100%。', '收到申请40件，均已办结。'])('is silent where all are: %s', (text) => {
    expect(codesOf(requests(text))).toEqual([]);
    expect(findingsOf('claim-mismatch', { ...requests(text), figures: fewer })).toHaveLength(1);
  });

  it('is silent where requests are not spoken of, some are left out, or a figure is blank', () => {
    expect(findingsOf('claim-mismatch', { ...requests('窗口业务办结率100%。'), figures: fewer })).toEqual([]);
    const except = '除补正的申请外，收到的申请办结率100%。';
    expect(findingsOf('claim-mismatch', { ...requests(except), figures: fewer })).toEqual([]);
    const blank = { ...fewer, 'requests.received.total': null };
    expect(findingsOf('claim-mismatch', { ...requests('收到申请，办结率100%。'), figures: blank })).toEqual([]);
    const unknown = { ...fewer, 'requests.concluded.total': null };
    expect(findingsOf('claim-mismatch', { ...requests('收到申请，办结率100%。'), figures: unknown })).toEqual([]);
  });
});

describe('fees-mismatch', () => {
  const charged = (text: string, value: number | null) => ({ ...fees(text), figures: { 'fees.charged': value } });

  it('finds fees in the table that the text denies', () => {
    expect(findingsOf('fees-mismatch', charged('2018年，我区未收取任何费用。', 0.03))).toEqual([
      {
        code: 'fees-mismatch',
        severity: 'warning',
        paths: ['parts.fees[0]', 'statistics.fees.charged'],
        message:
          '第四部分第1段写“未收取任何费用”，统计表“依申请公开信息收取的费用”为0.03万元，请核对，注意单位是万元还是元。',
        actual: 0.03,
      },
    ]);
  });

  it.each([
    '我区各单位办理政府信息公开申请，未向申请人收取检索、复制、邮寄等费用。',
    '没有公民、法人和其他组织的政府信息公开收费和减免情况。',
    '2018年度，我区政府信息公开没有收费。',
    '我区未发生向政府信息公开申请人收取检索、复制、邮寄等费用的情况。',
    '全年不收费。',
    '无收费情况。',
  ])('reads %s', (text) => {
    expect(findingsOf('fees-mismatch', charged(text, 0.03))).toHaveLength(1);
    expect(codesOf(charged(text, 0))).toEqual([]);
  });

  it.each(['未发生收费减免。', '没有调整收费标准。', '除邮寄费外，未收取费用。', '2017年未收取费用。'])(
    'does not take %s for a denial of fees',
    (text) => {
      expect(findingsOf('fees-mismatch', charged(text, 0.03))).toEqual([]);
    },
  );

  it('finds fees in the text that the table has not', () => {
    expect(findingsOf('fees-mismatch', charged('2018年，收取费用共计300元。', 0))).toMatchObject([{ actual: 0 }]);
    expect(codesOf(charged('2018年，收取费用共计300元。', 0.03))).toEqual([]);
    expect(findingsOf('fees-mismatch', charged('2018年，收取费用共计300元。', 0.3))).toHaveLength(1);
    expect(findingsOf('text-table-mismatch', charged('2018年，收取费用共计300元。', 0.3))).toEqual([]);
  });

  it('is silent on placeholders and blanks', () => {
    expect(codesOf(charged('收取费用{{fees.charged}}万元。', 0.3))).toEqual([]);
    expect(findingsOf('fees-mismatch', charged('收取费用共计300元。', null))).toEqual([]);
  });
});

describe('list-incomplete', () => {
  const all =
    '“同意公开”14件，“已主动公开”5件，“同意部分公开”3件，“不同意公开”6件，“不属于本机关公开职责”4件，“申请信息不存在”5件，“内容不明确需补正”2件';

  it('says what a list of replies leaves out', () => {
    expect(findingsOf('list-incomplete', requests(`从答复情况看，${all}。`))).toEqual([
      {
        code: 'list-incomplete',
        severity: 'warning',
        paths: ['parts.disclosureOnRequest[0]', 'statistics.requests.replied.otherProcedure'],
        message: '第三部分第1段所列合计39件，统计表“申请答复数”为40件，少1件；正文漏列“告知通过其他途径办理数”1件。',
        expected: 40,
        actual: 39,
      },
    ]);
  });

  it('says which channel is left out', () => {
    const text = '政府网站公开信息800条，政务微博公开信息60条，政务微信公开信息150条，其他方式公开信息30条。';
    expect(messagesOf('list-incomplete', proactive(text))).toEqual([
      '第二部分第1段所列四项；正文漏列“政府公报公开政府信息数”20条。',
    ]);
  });

  it('is silent on a complete list, and on one that leaves out only zeros', () => {
    expect(codesOf(requests(`${all}，告知通过其他途径办理1件。`))).toEqual([]);
    expect(codesOf(requests('当面申请4件，传真申请1件，网络申请25件，信函申请10件。'))).toEqual([]);
    const noFax = { 'requests.received.fax': 0, 'requests.received.letter': 11 };
    expect(codesOf({ ...requests('当面申请4件，网络申请25件，信函申请11件。'), figures: noFax })).toEqual([]);
  });

  it.each([`主要有${all}。`, `${all}等。`, '网络申请25件，当面申请4件。', '“同意公开”14件。'])(
    'does not ask for more of %s',
    (text) => {
      expect(findingsOf('list-incomplete', requests(text))).toEqual([]);
    },
  );

  it('leaves a list with a wrong number to the rule on numbers', () => {
    expect(codesOf(requests('当面申请4件，网络申请24件，信函申请10件。'))).toEqual(['text-table-mismatch']);
  });

  it('counts a list in one paragraph only', () => {
    expect(codesOf(requests('当面申请4件，网络申请25件。', '信函申请10件。'))).toEqual([]);
  });
});

describe('list-exceeds-total', () => {
  const blank = Object.fromEntries(
    ['total', 'alreadyDisclosed', 'granted', 'partlyGranted', 'refused.total'].map((id) => [
      `requests.replied.${id}`,
      null,
    ]),
  );

  it('finds kinds of replies that are more than the replies, as in a bureau report of 2017', () => {
    const change = {
      ...requests('在已经答复的9件申请中，“同意公开”的7件，占总数的70%。', '“同意部分公开”1件。', '“不予公开”的2件。'),
      figures: blank,
    };
    expect(messagesOf('list-exceeds-total', change)).toEqual([
      '第三部分第1段写“已经答复的9件申请”，所列“同意公开”的7件”“同意部分公开”1件”“不予公开”的2件”合计10件，超过总数，请核对。',
    ]);
  });

  it('is silent where they are not more, or the table is filled', () => {
    const text = requests('在已经答复的9件申请中，“同意公开”的7件，“不予公开”的2件。');
    expect(findingsOf('list-exceeds-total', { ...text, figures: blank })).toEqual([]);
    const more = requests('在已经答复的9件申请中，“同意公开”的8件，“不予公开”的2件。');
    expect(findingsOf('list-exceeds-total', { ...more, figures: blank })).toHaveLength(1);
    expect(findingsOf('list-exceeds-total', more)).toEqual([]);
  });

  it('does not count a kind twice, nor one kind alone, nor what stands before', () => {
    const found = (text: string) => findingsOf('list-exceeds-total', { ...requests(text), figures: blank });
    expect(found('在已经答复的9件申请中，“同意公开”的8件。同意公开8件。')).toEqual([]);
    expect(found('在已经答复的9件申请中，“同意公开”的18件。')).toEqual([]);
    expect(found('“同意公开”8件，“不予公开”8件。在已经答复的9件申请中，多数按期。')).toEqual([]);
  });
});

describe('enumeration-sum', () => {
  const found = (text: string) => findingsOf('enumeration-sum', overview(text));

  it('adds up a list that is closed by its sum', () => {
    expect(found('办理建议12件，提案9件，信件3件，合计25件。')).toEqual([
      {
        code: 'enumeration-sum',
        severity: 'warning',
        paths: ['parts.overview[0]'],
        message:
          '第一部分第1段“办理建议12件，提案9件，信件3件，合计25件”：各项之和为24件，与所写25件不符，相差1件，请核对。',
        expected: 24,
        actual: 25,
      },
    ]);
    expect(found('办理建议12件，提案9件，信件3件，合计24件。')).toEqual([]);
  });

  it('finds kinds that are more than their whole, as in two township reports', () => {
    expect(
      found('共发布各类信息2483条，其中网站（含转发）319条，微信（含转发）851条、微博（含转发）2348条。').map(
        ({ expected, actual }) => [expected, actual],
      ),
    ).toEqual([[3518, 2483]]);
    expect(
      found(
        '全年公开信息160条，其中，综合政务59条；人事信息1条；财政信息5条；教育8条；会议22条；安全45条；人口、妇女儿童28条。',
      ).map(({ message }) => message),
    ).toEqual([
      '第一部分第1段“160条，其中，综合政务59条；人事信息1条；财政信息5条；教育8条；会议22条；安全45条；人口、妇女儿童28条”：各项之和为168条，与所写160条不符，相差8条，请核对。',
    ]);
  });

  it.each([
    '全年发布各类信息247条，其中机构类5条，文件11条，业务类30条，公共服务类20条、动态类58条，其他123条。',
    '共发布信息100条，其中网站60条，微信50条。',
    '共发布信息100条，其中网站60条，微信30余条、微博50条。',
    '共发布信息100条，其中网站60条，办理建议30件，微博50条。',
    '共发布信息100条，其中网站60条，同比增加20条，微博50条。',
    '办理建议12件，提案约9件，合计25件。',
    '办理建议12件，专题访谈9期，合计25件。',
    '办理建议12件，合计25件。',
    '收到申请3780件，其中自然人3157件，法人623件；上年结转122件。',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not add up kinds of the table that overlap', () => {
    const text = '收到申请40件，其中网络申请25件，信函申请10件，按时办结38件。';
    expect(codesOf(requests(text))).toEqual([]);
  });
});

describe('share-mismatch', () => {
  const found = (text: string) => findingsOf('share-mismatch', requests(text));

  it('finds a share of no total', () => {
    expect(found('网络申请25件，占52.5%。')).toEqual([
      {
        code: 'share-mismatch',
        severity: 'warning',
        paths: ['parts.disclosureOnRequest[0]', 'statistics.requests.received.total'],
        message: '第三部分第1段写“网络申请25件”占52.5%，按统计表“收到申请数”40件计算应为62.5%，请核对。',
        expected: '62.5%',
        actual: '52.5%',
      },
    ]);
  });

  it.each([
    '网络申请25件，占62.5%。',
    '网络申请25件，占总数的62%。',
    '网络申请25件（62.5%）。',
    '网络申请25件，占申请总数的63%。',
    '网络申请25件。',
    '收到申请40件，已答复28件，同意公开14件，占50%。',
  ])('is silent on %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is silent where the total is blank', () => {
    const figures = { 'requests.received.total': null };
    expect(findingsOf('share-mismatch', { ...requests('网络申请25件，占52.5%。'), figures })).toEqual([]);
  });
});

describe('conflicting-values', () => {
  it('finds two numbers for a figure that the table leaves blank', () => {
    const change = {
      figures: { 'requests.received.total': null },
      parts: {
        overview: ['2018年，全区收到政府信息公开申请30件。'],
        disclosureOnRequest: ['2018年，收到政府信息公开申请31件。'],
      },
    };
    expect(findingsOf('conflicting-values', change)).toEqual([
      {
        code: 'conflicting-values',
        severity: 'warning',
        paths: ['parts.overview[0]', 'parts.disclosureOnRequest[0]'],
        message:
          '第一部分第1段写“收到政府信息公开申请30件”，第三部分第1段写“收到政府信息公开申请31件”，前后不一，请核对。',
        expected: 30,
        actual: 31,
      },
    ]);
    const same = { ...change.parts, disclosureOnRequest: ['2018年，收到政府信息公开申请30件。'] };
    expect(findingsOf('conflicting-values', { ...change, parts: same })).toEqual([]);
  });

  const twice = (one: string, other: string) =>
    findingsOf('conflicting-values', { parts: { overview: [one], proactiveDisclosure: [other] } });

  it('finds one sentence with two numbers', () => {
    const found = twice('全区梳理公布权力清单事项4007项。', '各项工作有序。全区梳理公布权力清单事项4070项。');
    expect(found.map(({ message }) => message)).toEqual([
      '第一部分第1段写“全区梳理公布权力清单事项4007项”，第二部分第1段写“全区梳理公布权力清单事项4070项”，前后不一，请核对。',
    ]);
  });

  it.each([
    ['全区梳理公布权力清单事项4007项。', '全区梳理公布权力清单事项4007项。'],
    ['2017年梳理公布权力清单事项4007项。', '2018年梳理公布权力清单事项4070项。'],
    ['第一季度梳理公布权力清单事项4007项。', '第一季度梳理公布权力清单事项4070项。'],
    ['公布事项4007项。', '公布事项4070项。'],
    ['全区梳理公布权力清单事项和责任清单。', '全区梳理公布权力清单事项和责任清单。'],
  ])('is silent on %s and %s', (one, other) => {
    expect(twice(one, other)).toEqual([]);
  });
});
