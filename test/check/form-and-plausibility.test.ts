import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkReport } from '../../src/check/check-report.js';
import { figuresOf, nestById } from '../../src/figures/figures.js';
import { forms } from '../../src/form/index.js';
import type { Item, Part, Report } from '../../src/report/report.js';
import { inPart, messagesOf } from './clean-report.js';

interface Change {
  readonly form?: 'national-2019' | 'national-2021';
  readonly year?: number;
  readonly agency?: Report['agency'];
  readonly parts?: { readonly [key: string]: Part };
  readonly figures?: { readonly [id: string]: number };
}

const parts: { readonly [key: string]: readonly Item[] } = {
  overview: [
    '2023年，主动公开、依申请公开、政府信息管理、平台建设、监督保障、工作考核、社会评议、责任追究各项工作有序。',
  ],
  proactiveDisclosure: [],
  requests: [],
  disputes: [],
  problemsAndImprovements: ['队伍力量仍然薄弱。针对去年指出的问题，今年已充实人员，加强培训，基本解决。'],
  otherMatters: ['本年度没有收取信息处理费，没有其他需要报告的事项。'],
};

/** A report of six parts by a county, all figures zero. */
const sixParts = ({ form = 'national-2021', year = 2023, agency, parts: own, figures = {} }: Change = {}): Report => {
  const def = forms[form];
  if (!def) throw new Error(form);
  const zero = [...figuresOf(def).keys()].map((id) => [id, 0] as const);
  return {
    form,
    year,
    agency: agency ?? { name: '江州市青平县人民政府', level: 'county' },
    parts: { ...parts, ...own },
    statistics: nestById(new Map<string, number>([...zero, ...Object.entries(figures)])),
  };
};

const found = (code: string, change: Change, options: CheckOptions = {}): readonly string[] =>
  checkReport(sixParts(change), options)
    .filter((finding) => finding.code === code)
    .map(({ message }) => message);

const overview = (...items: readonly Item[]): Change => ({ parts: { overview: items } });

describe('identity and form', () => {
  it('finds documents that are no longer in force', () => {
    expect(found('repealed-document', overview('依据《条例》（国务院令第492号）编制。'))).toEqual([
      '第一部分第1段“依据《条例》（国务院令第492号）编制。”已经失效，现行的是国务院令第711号。',
    ]);
    expect(found('repealed-document', overview('按照国办公开办函〔2019〕60号编制。'))).toHaveLength(1);
    expect(
      found('repealed-document', {
        ...overview('按照国办公开办函〔2019〕60号编制。'),
        form: 'national-2019',
        year: 2020,
      }),
    ).toEqual([]);
    expect(found('repealed-document', overview('依据国务院令第711号和国办公开办函〔2021〕30号编制。'))).toEqual([]);
  });

  it('finds another year at the opening', () => {
    expect(found('opening-year', overview('2022年，全县公开工作有序。'))).toEqual([
      '第一部分第1段以“2022年”开头，本报告为2023年度，请核对是否沿用旧稿。',
    ]);
    expect(found('opening-year', overview('2023年，全县公开工作有序。2022年的问题已整改。'))).toEqual([]);
  });

  it('knows the headings in each wording of the notice', () => {
    const headed = (heading: string): Change => ({ parts: { disputes: { heading, body: [] } } });
    expect(found('part-heading', headed('政府信息公开行政法复议、行政诉讼情况'))).toEqual([
      '第四部分标题“政府信息公开行政法复议、行政诉讼情况”与格式不一致，应为“政府信息公开行政复议、行政诉讼情况”。',
    ]);
    expect(found('part-heading', headed('因政府信息公开工作被申请行政复议、提起行政诉讼情况'))).toEqual([]);
    expect(messagesOf('part-heading', { parts: { overview: { heading: '情况概述', body: ['甲。'] } } })).toEqual([]);
  });

  it('names what the form asks for and the text does not tell', () => {
    expect(found('aspect-missing', {})).toEqual([]);
    expect(
      found('aspect-missing', overview('2023年，主动公开、依申请公开、信息管理和网站有序，加强考核评议和追责。')),
    ).toEqual([]);
    expect(found('aspect-missing', overview('2023年，主动公开、依申请公开有序。'))).toEqual([
      '第一部分没有写到政府信息管理、平台建设、监督保障、工作考核、社会评议、责任追究，请按格式要求补写。',
    ]);
    const office = { name: '江州市教育局', level: 'department' } as const;
    expect(
      found('aspect-missing', {
        ...overview('2023年，主动公开、依申请公开、信息管理、平台和监督有序。'),
        agency: office,
      }),
    ).toEqual([]);
    expect(found('aspect-missing', { parts: { otherMatters: ['无。'] } })).toEqual([
      '第六部分没有报告收取信息处理费的情况，没有收取的也要写明。',
    ]);
  });

  it('asks for improvements beside plans', () => {
    const problems = (text: string): Change => ({ parts: { problemsAndImprovements: [text] } });
    expect(
      found('improvement-missing', problems('解读形式单一。下一步，将加强解读，丰富形式，做好培训，补充力量。')),
    ).toHaveLength(1);
    expect(found('improvement-missing', problems('解读形式单一，今年以来已增加图解。下一步，将加强培训。'))).toEqual(
      [],
    );
  });
});

describe('plausibility without last year', () => {
  it('doubts rules made by a county, a township or a department', () => {
    expect(found('rules-unlikely', { figures: { 'proactive.rules.issued': 3 } })).toEqual([
      '“规章（本年制发件数）”填3件，县级政府、乡镇和部门无权制定规章，疑应填入行政规范性文件一行，请核对。',
    ]);
    const city = { name: '江州市人民政府' };
    expect(found('rules-unlikely', { agency: city, figures: { 'proactive.rules.issued': 3 } })).toEqual([]);
  });

  it('hints at fewer documents in force than were issued', () => {
    const figures = (inForce: number) => ({
      'proactive.normativeDocuments.issued': 20,
      'proactive.normativeDocuments.inForce': inForce,
    });
    expect(found('stock-below-issued', { figures: figures(12) })).toHaveLength(1);
    expect(found('stock-below-issued', { figures: figures(20) })).toEqual([]);
  });

  it('doubts 元 in cells of 万元, by level', () => {
    const figures = { 'proactive.administrativeFees.collected': 72_701 };
    expect(found('money-unit', { figures })).toHaveLength(1);
    expect(found('money-unit', { figures, agency: { name: '江州市人民政府' } })).toEqual([]);
  });

  it('holds the processing fee against requests and its tariff', () => {
    const other = (text: string, received = 5): Change => ({
      parts: { otherMatters: [text] },
      figures: { 'requests.received.total': received },
    });
    expect(found('processing-fee', other('收取信息处理费465元。'))).toEqual([
      '第六部分第1段写“信息处理费465元”，不是10元的整数倍，请核对金额和单位。',
    ]);
    expect(found('processing-fee', other('收取信息处理费460元。'))).toEqual([]);
    expect(found('processing-fee', other('收取信息处理费460元。', 0))).toHaveLength(1);
    expect(found('processing-fee', other('收取信息处理费0元。', 0))).toEqual([]);
    expect(found('processing-fee', other('收取信息处理费0.2310万元。'))).toEqual([]);
  });

  it('finds rates above 100 %, but not growth', () => {
    expect(found('rate-impossible', overview('按时办结率102%，同比增长120%。'))).toEqual([
      '第一部分第1段“按时办结率102%，同比增长120…”超过100%，请核对。',
    ]);
    expect(found('rate-impossible', overview('办结率100%，同比增长120%。'))).toEqual([]);
  });

  it('hints at many requests handled otherwise', () => {
    const figures = (other: number) => ({ 'requests.other.other.total': other, 'requests.concluded.total': 100 });
    expect(found('other-handling', { figures: figures(30) })).toEqual([
      '其他处理30件，占本年度办理结果100件的30%，比例偏高，请核对是否应计入其他各类。',
    ]);
    expect(found('other-handling', { figures: figures(20) })).toEqual([]);
  });

  it('finds classes of the old regulation', () => {
    expect(found('old-classes', overview('告知其他途径3件。'))).toHaveLength(1);
    expect(found('old-classes', overview('无法提供3件。'))).toEqual([]);
    expect(messagesOf('old-classes', inPart('overview', '告知其他途径3件。'))).toEqual([]);
  });
});

describe('plausibility with last year', () => {
  it('tells stock in its own terms', () => {
    const group = 'proactive.normativeDocuments';
    const previous = sixParts({ year: 2022, figures: { [`${group}.inForce`]: 698 } });
    const figures = { [`${group}.issued`]: 77, [`${group}.repealed`]: 132, [`${group}.inForce`]: 470 };
    const [told = ''] = found('last-year-mismatch', { figures }, { previous });
    expect(told).toContain(
      '“行政规范性文件（现行有效件数）”：上年698＋本年制发77－本年废止132＝643，本年填470，少173件，请核对：',
    );
    const right = { ...figures, [`${group}.inForce`]: 643 };
    expect(found('last-year-mismatch', { figures: right }, { previous })).toEqual([]);
  });

  it('goes on from last year’s items', () => {
    const previous = sixParts({
      form: 'national-2019',
      year: 2019,
      figures: { 'proactive.penalties.itemsLastYear': 20, 'proactive.penalties.change': 4 },
    });
    const change = (items: number): Change => ({
      form: 'national-2019',
      year: 2020,
      figures: { 'proactive.penalties.itemsLastYear': items },
    });
    expect(found('items-mismatch', change(25), { previous })).toHaveLength(1);
    expect(found('items-mismatch', change(24), { previous })).toEqual([]);
  });
});

describe('proofreading', () => {
  const told = (code: string, ...texts: readonly string[]) => messagesOf(code, inPart('overview', ...texts));

  it('finds doubled words, but not those that are meant', () => {
    expect(told('doubled-word', '加强信息审核审核。')).toEqual([
      '第一部分第1段第5字起词语重复“审核审核”：“加强信息审核审核。”。',
    ]);
    expect(told('doubled-word', '群众的的反映。')).toHaveLength(1);
    expect(told('doubled-word', '的的确确有进步，人民政府政府信息公开目录完善。')).toEqual([]);
  });

  it('finds a sentence that stands twice', () => {
    const sentence = '严格落实政府信息公开保密审查制度，做到先审查后公开。';
    expect(told('repeated-sentence', sentence, `加强培训。${sentence}`)).toEqual([
      '第一部分第2段“严格落实政府信息公开保密审查制度，做到先审查后公…”与第一部分第1段重复，请删去一处。',
    ]);
    expect(told('repeated-sentence', '加强培训。', '加强培训。')).toEqual([]);
  });

  it('finds a paragraph without its full stop', () => {
    expect(told('full-stop-missing', '各单位按照要求，健全制度，充实人员，把公开的各项工作落到实处')).toHaveLength(1);
    expect(told('full-stop-missing', '各单位按照要求，健全制度，充实人员，把公开的各项工作落到实处。')).toEqual([]);
    expect(told('full-stop-missing', '江州市东湖区人民政府办公室')).toEqual([]);
  });

  it('finds spaces, half-width brackets and wrong words', () => {
    expect(told('stray-space', '全区各 部门公开信息。')).toHaveLength(1);
    expect(told('stray-space', '采用 H5 形式。')).toEqual([]);
    expect(told('mark-width', '区政府(办公室)公开信息。')).toHaveLength(1);
    expect(told('wrong-word', '截止目前，未发生行政复义。')).toEqual([
      '第一部分第1段“截止目前，未发生行政…”中的“截止”应为“截至”。',
      '第一部分第1段“截止目前，未发生行政复义。”中的“行政复义”应为“行政复议”。',
    ]);
    expect(told('wrong-word', '报名截止后，截至目前有序。')).toEqual([]);
  });

  it('finds every mark without partner, and a doubled one once', () => {
    expect(told('unbalanced-marks', '落实《条例和《办法》，公开“目录。')).toHaveLength(2);
    expect(told('unbalanced-marks', '落实《《条例》。')).toEqual([]);
    expect(told('doubled-marks', '落实《《条例》。')).toHaveLength(1);
  });

  it('takes a number after a space for a number', () => {
    expect(told('number-sequence', '主要措施： 一是培训；二是考核。')).toEqual([]);
    expect(told('number-sequence', '(一)培训。', '(二)考核。')).toEqual([]);
  });
});
