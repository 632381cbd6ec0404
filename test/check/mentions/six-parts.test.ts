import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/check/check-report.js';
import { mentionReader } from '../../../src/check/mentions/find-mentions.js';
import { figuresOf } from '../../../src/form/figures.js';
import { forms } from '../../../src/form/index.js';
import { mentionsOf } from '../../../src/form/mentions-of.js';
import { national2021 } from '../../../src/form/national-2021.js';
import { national2021Mentions } from '../../../src/form/national-2021.mentions.js';
import { parseReport } from '../../../src/report/parse-report.js';
import { fixtureReport } from '../../../tools/golden-files.js';

const read = mentionReader(national2021Mentions, { name: '江州市人民政府' }, 2024);

/** What is read of a text in a part, as `figures value`. */
const readIn = (key: string, text: string): readonly string[] => {
  const part = national2021.parts.find((def) => def.key === key);
  return read({ kind: 'paragraph', path: 'here', place: '此处', text, resolved: [], ...(part && { part }) }).map(
    (mention) =>
      mention.type === 'number'
        ? `${mention.def.figures.join('+')} ${mention.value}`
        : mention.type === 'zero'
          ? `${mention.def.figures.join(',')} 零`
          : 'ratio',
  );
};

const litigation = (of: string) => `disputes.litigation.direct.${of}+disputes.litigation.afterReconsideration.${of}`;

describe('the text of the forms since 2019, in part one', () => {
  it.each([
    ['2024年，全市新收政府信息公开申请3780件。', ['requests.received.total 3780']],
    [
      '全市共收到政府信息公开申请3119件，上年结转34件。',
      ['requests.received.total 3119', 'requests.carriedIn.total 34'],
    ],
    ['上年结转政府信息公开申请2件。', ['requests.carriedIn.total 2']],
    [
      '全年办结政府信息公开申请148件，结转下年度继续办理12件。',
      ['requests.concluded.total 148', 'requests.carriedOut.total 12'],
    ],
    [
      '收到政府信息公开申请90件，其中自然人申请80件，法人或其他组织申请10件。',
      [
        'requests.received.total 90',
        'requests.received.natural 80',
        'requests.received.business+requests.received.research+requests.received.publicWelfare+requests.received.legalServices+requests.received.otherOrganizations 10',
      ],
    ],
    ['答复政府信息公开申请3050件（含上年度结转申请34件）。', ['requests.concluded.total 3050']],
    [
      '办结政府信息公开申请1191件，其中予以公开100件，部分公开20件，不予公开14件。',
      [
        'requests.concluded.total 1191',
        'requests.granted.total 100',
        'requests.partlyGranted.total 20',
        expect.stringMatching(
          /^requests\.refused\.stateSecrets\.total\+.*\+requests\.refused\.administrativeInquiry\.total 14$/,
        ),
      ],
    ],
    [
      '办结政府信息公开申请1191件，予以公开及部分公开208件（17.46%）。',
      ['requests.concluded.total 1191', 'requests.granted.total+requests.partlyGranted.total 208'],
    ],
    [
      '发生政府信息公开行政复议351件，结果维持72件、结果纠正19件。',
      [
        'disputes.reconsideration.total 351',
        'disputes.reconsideration.upheld 72',
        'disputes.reconsideration.corrected 19',
      ],
    ],
    [
      '政府信息公开行政诉讼46件，其中未经复议直接起诉26件，复议后起诉20件。',
      [
        `${litigation('total')} 46`,
        'disputes.litigation.direct.total 26',
        'disputes.litigation.afterReconsideration.total 20',
      ],
    ],
    [
      '本年制发行政规范性文件46件，废止行政规范性文件31件。',
      ['proactive.normativeDocuments.issued 46', 'proactive.normativeDocuments.repealed 31'],
    ],
    ['2024年未收到政府信息公开申请。', ['requests.received.total 零']],
    ['全年未发生因政府信息公开引起的行政复议。', ['disputes.reconsideration.total 零']],
    ['行政事业性收费318462.2075万元。', ['proactive.administrativeFees.collected 318462.2075']],
  ])('reads %s', (text, expected) => {
    expect(readIn('overview', text)).toEqual(expected);
  });

  it.each([
    '市政府办公室收到政府信息公开申请349件。',
    '政务服务大厅共受理申请121510件，办结171件。',
    '全市办理行政复议案件134件，结果维持72件。',
    '公示行政处罚决定36件。',
    '出台规范性文件15件，公开规范性文件90份。',
    '12345热线共收到咨询投诉15564件。',
    '2023年，全市收到政府信息公开申请713件。',
    '约收到政府信息公开申请100余件。',
  ])('does not take for a figure of the table: %s', (text) => {
    expect(readIn('overview', text)).toEqual([]);
  });

  it('takes 受理 for what was received or carried over', () => {
    expect(readIn('overview', '受理政府信息公开申请749件。')).toEqual([
      'requests.received.total+requests.carriedIn.total 749',
    ]);
  });
});

describe('mentions of every form', () => {
  it.each(Object.entries(mentionsOf))('%s name figures of the form', (id, { numbers, zeros }) => {
    const form = forms[id];
    if (!form) throw new Error(`no form ${id}`);
    const known = figuresOf(form);
    for (const { figures } of [...numbers, ...zeros])
      for (const figure of figures) expect(known.has(figure)).toBe(true);
  });
});

describe('a city’s report', () => {
  const codes = (text: string): readonly string[] => {
    const report = fixtureReport('municipality-2024');
    const changed = { ...report, parts: { ...report.parts, requests: [text] } };
    return checkReport(parseReport(JSON.parse(JSON.stringify(changed)))).map(({ code }) => code);
  };

  it('is told where its text contradicts the table', () => {
    expect(codes('2024年，全市新收政府信息公开申请3780件，上年结转122件。')).toEqual([]);
    expect(codes('2024年，全市新收政府信息公开申请3870件，上年结转122件。')).toContain('text-table-mismatch');
    expect(codes('2024年，全市收到政府信息公开申请3780件，上年结转121件。')).toContain('text-table-mismatch');
  });
});
