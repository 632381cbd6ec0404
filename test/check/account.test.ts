import { describe, expect, it } from 'vitest';
import { accountForNumbers } from '../../src/check/account/account-for-numbers.js';
import { checkReport } from '../../src/check/check-report.js';
import { OptionError } from '../../src/faults/option-error.js';
import { national2014 } from '../../src/form/national-2014.js';
import { fixtureReport } from '../../tools/golden-files.js';
import { inPart, reportWith } from './clean-report.js';

const accountOf = (text: string, key = 'disclosureOnRequest') =>
  accountForNumbers(reportWith({ ...inPart(key, text), report: { preamble: [] } }));

const statuses = (text: string, key?: string) =>
  accountOf(text, key).numbers.map(({ text: number, status }) => `${number} ${status}`);

describe('the account of numbers', () => {
  it('tells of each number what it agrees with or contradicts', () => {
    expect(
      statuses('收到申请40件，占总量的100%，网络申请26件，比上年增长5%；办理12345热线47件；梳理事项8项。'),
    ).toEqual(['40件 agrees', '100 agrees-in-text', '26件 contradicts', '5 unread', '47 not-in-table', '8 unread']);
  });

  it('knows sums of the text', () => {
    expect(statuses('共办理建议24件，其中人大代表建议15件、政协委员提案9件。', 'overview')).toEqual([
      '24 agrees-in-text',
      '15 agrees-in-text',
      '9 agrees-in-text',
    ]);
    expect(statuses('人大代表建议15件，政协委员提案9件，信件3件，合计28件。', 'overview').at(-1)).toBe(
      '28 contradicts-in-text',
    );
  });

  it('leaves open what is a share of another whole', () => {
    expect(statuses('收到申请40件，占全市的17.1%。')).toEqual(['40件 agrees', '17.1 unread']);
  });

  it('names figures and gives the finding of a contradiction', () => {
    const [number] = accountOf('收到申请41件。').numbers;
    expect(number).toMatchObject({
      path: 'parts.disclosureOnRequest[0]',
      place: '第三部分第1段',
      at: 4,
      text: '41件',
      quote: '收到申请41件。',
      figures: ['requests.received.total'],
      names: ['收到申请数'],
      finding: { code: 'text-table-mismatch', severity: 'error' },
    });
  });

  it('counts placeholders and zeros that are spelled out', () => {
    expect(statuses('收到申请{{requests.received.total}}件，未延期。无申请延期办结。')).toEqual([
      '40件 agrees',
      '无申请延期办结 contradicts',
    ]);
  });

  it.each([
    '2018年12月31日前，第3次会议通过。',
    '落实国办发〔2018〕23号、国务院令第711号。',
    '地址：江滨路18号3楼302室，邮编：310000，电话：0570-5550136，传真：5550137。',
    '开通12345热线，建设5G基站，推行“1+N”模式。',
    '1.加强学习。',
    '（2）加强学习。',
    '印发《2018年要点》《关于3项制度的通知》。',
    '1—12月，工作有序。',
  ])('leaves out ordinals, dates, document numbers, telephones and addresses: %s', (text) => {
    expect(statuses(text, 'overview')).toEqual([]);
  });

  it('adds up', () => {
    const { numbers, totals } = accountForNumbers(fixtureReport('haishu-2018'));
    expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
  });

  it('says so where there are no words for a form’s figures', () => {
    const form = { ...national2014, id: 'ours' };
    const report = reportWith({ ...inPart('overview', '收到申请41件。'), report: { form: 'ours' } });
    expect(accountForNumbers(report, { forms: [form] }).summary).toContain('本格式没有正文用语表');
    expect(checkReport(report, { forms: [form] }).map(({ code }) => code)).toEqual(['text-unchecked']);
  });

  it('refuses options that it does not know', () => {
    expect(() => accountForNumbers(reportWith(), { previuos: reportWith() } as object)).toThrow(OptionError);
  });
});

/** Rules whose findings are about a number of the text. */
const aboutNumbers = [
  'text-table-mismatch',
  'denial-mismatch',
  'claim-mismatch',
  'fees-mismatch',
  'share-mismatch',
  'growth-mismatch',
  'enumeration-sum',
  'conflicting-values',
  'list-exceeds-total',
];

describe('account and findings come from one reading', () => {
  const texts = [
    '收到申请41件，网络申请26件，占70%，信函申请11件。未发生延期。',
    '收到申请40件，其中信函申请10件，网络申请25件，当面申请4件，传真申请1件，合计41件。',
    '不同意公开7件，其中涉及国家秘密1件；办结率90%；收取费用300元。',
    '人大代表建议15件，政协委员提案9件，信件3件，合计28件；收到申请41件。收到申请41件。',
  ];

  it.each(texts)('each contradiction has exactly one finding, and the reverse: %s', (text) => {
    const report = reportWith(inPart('disclosureOnRequest', text));
    const findings = checkReport(report).filter(({ code }) => aboutNumbers.includes(code));
    const told = accountForNumbers(report).numbers.filter(({ status }) => status.startsWith('contradicts'));
    expect(told.length).toBeGreaterThan(0);
    for (const { finding } of told) expect(findings.filter((one) => one.message === finding?.message)).toHaveLength(1);
    for (const { message } of findings) expect(told.some(({ finding }) => finding?.message === message)).toBe(true);
  });
});
