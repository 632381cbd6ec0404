import { describe, expect, it } from 'vitest';
import { figureWords } from '../../src/check/places.js';
import { figuresOf } from '../../src/form/figures.js';
import type { Form } from '../../src/form/form.js';
import { national2014 } from '../../src/form/national-2014.js';
import { national2021 } from '../../src/form/national-2021.js';

const wordsOf = (form: Form) => figureWords(form, figuresOf(form));

describe('figures named as printed', () => {
  it.each([
    ['requests.received.total', '三、（一）收到申请数', '收到申请数'],
    ['requests.received.fax', '三、（一）2.传真申请数', '传真申请数'],
    ['reconsideration.total', '四、行政复议数量', '行政复议数量'],
    [
      'response.means.pressConferences.byHeadOfAgency',
      '“其中：主要负责同志参加新闻发布会次数”',
      '主要负责同志参加新闻发布会次数',
    ],
  ])('%s in a table of one column', (id, place, label) => {
    expect([wordsOf(national2014).place(id), wordsOf(national2014).label(id)]).toEqual([place, label]);
  });

  it.each([
    [
      'requests.received.natural',
      '表三“一、本年新收政府信息公开申请数量”（自然人）',
      '本年新收政府信息公开申请数量（自然人）',
    ],
    [
      'requests.granted.business',
      '表三“三、（一）予以公开”（法人或其他组织—商业企业）',
      '予以公开（法人或其他组织—商业企业）',
    ],
    ['proactive.rules.issued', '表二“规章”（本年制发件数）', '规章（本年制发件数）'],
    ['disputes.reconsideration.upheld', '表四“行政复议—结果维持”', '行政复议—结果维持'],
  ])('%s in one of several tables', (id, place, label) => {
    expect([wordsOf(national2021).place(id), wordsOf(national2021).label(id)]).toEqual([place, label]);
  });

  it('has amounts with the unit, and without where the form prints none', () => {
    expect(wordsOf(national2014).amount('fees.charged', 0.5)).toBe('0.5万元');
    expect(wordsOf(national2021).amount('requests.received.natural', 5)).toMatch(/^5件?$/);
    expect(wordsOf(national2014).amount('nobody.knows', 5)).toBe('5');
    expect(wordsOf(national2014).place('nobody.knows')).toBe('');
  });
});
