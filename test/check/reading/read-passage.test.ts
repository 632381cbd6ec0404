import { describe, expect, it } from 'vitest';
import { figuresOf, type Mention } from '../../../src/check/reading/mention.js';
import { passageReader } from '../../../src/check/reading/read-passage.js';
import { national2014 } from '../../../src/form/national-2014.js';
import { vocabulary2014 } from '../../../src/vocabulary/national-2014.js';

const read = passageReader(vocabulary2014, { name: '江州市东湖区人民政府' }, 2018);

const mentions = (text: string, key = 'disclosureOnRequest'): readonly Mention[] => {
  const part = national2014.parts.find((def) => def.key === key);
  return read({
    kind: 'paragraph',
    path: 'here',
    place: '此处',
    text,
    resolved: [],
    headings: [],
    ...(part && { part }),
  });
};

/** Numbers read, as `figure value`. */
const numbers = (text: string, key?: string): readonly string[] =>
  mentions(text, key).flatMap((mention) =>
    mention.type === 'number' ? [`${figuresOf(mention).join('+').replaceAll('requests.', '')} ${mention.value}`] : [],
  );

describe('numbers in the text', () => {
  it('are read in the order of the text, each once', () => {
    expect(numbers('收到申请40件，其中信函申请10件，网络申请25件，当面申请4件。')).toEqual([
      'received.total 40',
      'received.letter 10',
      'received.online 25',
      'received.inPerson 4',
    ]);
  });

  it('are read by the longest name', () => {
    expect(numbers('不同意公开6件，同意公开14件，同意部分公开3件，同意公开和部分公开17件。')).toEqual([
      'replied.refused.total 6',
      'replied.granted 14',
      'replied.partlyGranted 3',
      'replied.granted+replied.partlyGranted 17',
    ]);
  });

  it.each([
    ['收到申请1,258件。', 1258],
    ['收到申请１５０件。', 150],
    ['收到申请 150 件。', 150],
    ['收到申请数为150件。', 150],
    ['收到申请共计150宗。', 150],
    ['收到申请：150件。', 150],
    ['收到申请1.5万件。', 15_000],
    ['收到申请十二件。', 12],
  ])('are read as written: %s', (text, value) => {
    expect(numbers(text)).toEqual([`received.total ${value}`]);
  });

  it.each([
    '收到申请150余件。',
    '收到申请150多件。',
    '收到申请150件左右。',
    '收到申请150件以上。',
    '收到申请约150件。',
    '收到申请近150件。',
    '收到申请150件次。',
    '收到申请150人。',
    '收到申请150件/年。',
    '收到申请40件（不含乡镇）。'.replace('40', '150'),
  ])('are not read where they are another number: %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('are read of the kind of case last named', () => {
    const text = '行政复议3件，维持2件，被依法纠错1件。提起行政诉讼2件，被依法纠错0件。';
    expect(numbers(text, 'disputes')).toEqual([
      'reconsideration.total 3',
      'reconsideration.upheld 2',
      'reconsideration.corrected 1',
      'litigation.total 2',
      'litigation.corrected 0',
    ]);
  });

  it('are read of the kind last named, in whatever order', () => {
    expect(numbers('行政诉讼2件，行政复议3件，被依法纠错1件。', 'disputes')).toEqual([
      'litigation.total 2',
      'reconsideration.total 3',
      'reconsideration.corrected 1',
    ]);
    expect(numbers('行政复议和行政复议案件，被依法纠错1件。', 'disputes')).toEqual(['reconsideration.corrected 1']);
  });

  it('are not read where two names of one length differ', () => {
    const one = {
      match: 'equal' as const,
      wordings: [['收到函件~#', '收到函件3件', '收到来函3件']] as const,
      units: ['件', '件次'],
    };
    const readWith = (...figures: readonly (readonly string[])[]) =>
      passageReader(
        { ...vocabulary2014, numbers: figures.map((ids) => ({ ...one, figures: ids })) },
        { name: '江州市东湖区人民政府' },
        2018,
      )({ kind: 'paragraph', path: 'here', place: '此处', text: '收到函件3件次。', resolved: [], headings: [] });
    expect(readWith(['a.a'])).toMatchObject([{ amount: '3件次' }]);
    expect(readWith(['a.a'], ['a.a'])).toHaveLength(1);
    expect(readWith(['a.a'], ['a.b'])).toEqual([]);
  });

  it('are not read where no kind of case, or two in one breath, were named', () => {
    expect(numbers('被依法纠错1件。', 'disputes')).toEqual([]);
    expect(numbers('行政复议和行政诉讼共5件，被依法纠错1件。', 'disputes')).toEqual([
      'reconsideration.total+litigation.total 5',
    ]);
    expect(numbers('因申请行政复议或者提起行政诉讼，被依法纠错1件。', 'disputes')).toEqual([]);
  });

  it('are read only in the parts that tell of them', () => {
    expect(numbers('收到30件，网络申请25件。')).toEqual(['received.total 30', 'received.online 25']);
    expect(numbers('收到30件，网络申请25件。', 'overview')).toEqual([]);
    expect(numbers('收到政府信息公开申请30件。', 'overview')).toEqual(['received.total 30']);
  });

  it('are not read in plans', () => {
    expect(numbers('收到政府信息公开申请30件。', 'problemsAndImprovements')).toEqual([]);
  });

  it('are read before part one as well', () => {
    const text = '2018年，全区主动公开政府信息900条。';
    expect(read({ kind: 'paragraph', path: 'here', place: '此处', text, resolved: [], headings: [] })).toHaveLength(1);
  });

  it('keep reasons of refusal to refusals', () => {
    expect(numbers('不同意公开6件，其中涉及个人隐私3件。')).toContain('replied.refused.personalPrivacy 3');
    expect(numbers('收到申请40件，其中涉及个人隐私3件。')).toEqual(['received.total 40']);
    expect(numbers('涉及个人隐私3件。不同意公开6件。')).toEqual(['replied.refused.total 6']);
    expect(numbers('收到申请40件，其中收到39件。')).toEqual(['received.total 40']);
  });

  it('know whether a placeholder has written them', () => {
    const part = national2014.parts.find(({ key }) => key === 'disclosureOnRequest');
    const text = '收到申请40件，信函申请10件。';
    const known = (start: number, end: number) =>
      read({
        kind: 'paragraph',
        path: 'here',
        place: '此处',
        text,
        resolved: [{ start, end }],
        headings: [],
        ...(part && { part }),
      }).map((mention) => mention.type === 'number' && mention.resolved);
    expect(known(4, 6)).toEqual([true, false]);
    expect(known(12, 14)).toEqual([false, true]);
    expect(known(0, 4)).toEqual([false, false]);
  });

  it('know their quote, their amount and their sentence', () => {
    expect(mentions('申请办理规范。收到申请共40件，网络申请25件，占62.5%。')).toMatchObject([
      { quote: '收到申请共40件', amount: '40件', start: 7, end: 15, numberAt: 12, sentence: 7 },
      { quote: '网络申请25件', amount: '25件', sentence: 7, share: { percent: 62.5, decimals: 1, phrase: '占62.5%' } },
    ]);
  });

  it('turn 元 into 万元', () => {
    expect(numbers('收取费用共计300元。', 'fees')).toEqual(['fees.charged 0.03']);
    expect(numbers('收取费用共计0.03万元。', 'fees')).toEqual(['fees.charged 0.03']);
    expect(numbers('依申请公开收取的费用（检索费、邮寄费、复制费等）为0元。', 'fees')).toEqual(['fees.charged 0']);
  });
});

describe('growth after a number', () => {
  const growths = (tail: string) => {
    const [mention] = mentions(`2018年，主动公开政府信息900条${tail}。`, 'proactiveDisclosure');
    return mention?.type === 'number' ? mention.growths : undefined;
  };

  it.each([
    ['，与去年同期相比增长131%', { sign: 1, amount: 131, decimals: 0, unit: 'percent' }],
    ['，同比下降2.50%', { sign: -1, amount: 2.5, decimals: 2, unit: 'percent' }],
    ['（比2017年增加30条）', { sign: 1, amount: 30, unit: 'count' }],
    ['，较上年度增长1.3倍', { sign: 1, amount: 1.3, decimals: 1, unit: 'times' }],
    ['，同比减少了30条', { sign: -1, amount: 30, unit: 'count' }],
    ['，比2017年多8条', { sign: 1, amount: 8, unit: 'count' }],
    ['，是上年的2.2倍', { sign: 1, amount: 2.2, unit: 'multiple' }],
  ])('is read from %s', (tail, expected) => {
    expect(growths(tail)).toMatchObject([expected]);
  });

  it.each(['，较去年增加6条，同比增长20%', '，比2017年增加6条，增长20%', '（较上年增加6条，同比增长20%）'])(
    'is read twice from %s',
    (tail) => {
      expect(growths(tail)).toMatchObject([
        { sign: 1, amount: 6, unit: 'count' },
        { sign: 1, amount: 20, unit: 'percent' },
      ]);
    },
  );

  it('is read together with what it was', () => {
    expect(growths('，比上年的870条增长3.4%')).toMatchObject([
      { amount: 870, unit: 'before' },
      { sign: 1, amount: 3.4, unit: 'percent' },
    ]);
  });

  it.each(['，同比增长30余条', '，增长20%', '，同比增长30次', '，比2016年增长20%', '，网站访问量同比增长20%'])(
    'is not read from %s',
    (tail) => {
      expect(growths(tail)).toEqual([]);
    },
  );
});

describe('phrases for zero and for all', () => {
  it('are read only in the parts that tell of them', () => {
    const types = (text: string, key: string) => mentions(text, key).map(({ type }) => type);
    expect(types('未发生行政复议。', 'disputes')).toEqual(['zero']);
    expect(types('未发生行政复议。', 'overview')).toEqual([]);
    expect(types('收到的申请，办结率100%。', 'disclosureOnRequest')).toEqual(['rate']);
    expect(types('收到的申请，办结率100%。', 'overview')).toEqual([]);
  });

  it('are limited by exceptions in their own sentence only', () => {
    expect(mentions('除夕前完成检查。收到的申请，办结率100%。除夕后总结。')).toMatchObject([{ type: 'rate' }]);
    expect(mentions('除补正外，收到的申请，办结率100%。')).toEqual([]);
    expect(mentions('收到的申请，办结率100%，除补正外。')).toEqual([]);
  });

  it('know where they stand', () => {
    expect(mentions('办理规范。收到的申请，办结率100%。')).toMatchObject([{ start: 11, end: 18, quote: '办结率100%' }]);
    expect(mentions('运转正常。未发生行政复议案件，依法办理。', 'disputes')).toMatchObject([
      { start: 5, end: 12, quote: '未发生行政复议案件' },
    ]);
  });
});
