import { describe, expect, it } from 'vitest';
import { accountForNumbers } from '../../../src/index.js';
import { codesOf, inPart, messagesOf, reportWith } from '../clean-report.js';

const onRequest = (text: string) => inPart('disclosureOnRequest', text);

/** The clean report has 40 requests, 14 granted, 3 granted in part, 6 refused. */
describe('numbers that only a label near them is told of', () => {
  it('agree with whichever row of the label has them', () => {
    const { numbers } = accountForNumbers(reportWith(onRequest('收到政府信息公开申请40件，可以公开内容的有14件。')));
    expect(numbers.map(({ status, figures }) => [status, ...figures])).toEqual([
      ['agrees', 'requests.received.total'],
      ['agrees', 'requests.replied.granted'],
    ]);
  });

  it('are asked about where none of its rows has them', () => {
    const text = '收到政府信息公开申请40件，可以公开内容的有15件。';
    const [message, ...others] = messagesOf('text-table-mismatch', onRequest(text));
    expect(others).toEqual([]);
    expect(message).toContain('写“公开内容的有15件”');
    expect(message).toMatch(/都不是这个数，请核对统计口径是否相同、数字是否有误。$/);
  });

  it.each([
    // No label.
    '收到政府信息公开申请40件，表扬15件。',
    // A number, or a sum, that was told before.
    '收到政府信息公开申请40件，咨询9件、建议6件，可以公开内容的有15件。',
    // Most numbers of the paragraph are such: they count by another measure.
    '收到政府信息公开申请40件，可以公开内容的有15件，可以公开目录的有16件，并不存在相应载体的有17件。',
    // A part, a class, a difference.
    '收到政府信息公开申请40件，涉及可以公开内容的有15件。',
    '收到政府信息公开申请40件，可以公开类15件。',
    '收到政府信息公开申请40件，各乡镇可以公开内容的有15件。',
  ])('are left in peace: %s', (text) => {
    expect(codesOf(onRequest(text))).toEqual([]);
  });
});

describe('numbers whose name stands in their item', () => {
  it.each([
    ['收到政府信息公开申请40件，另有7件经核实后不予公开。', 'requests.replied.refused.total'],
    ['因政府信息公开引起的行政复议3件，另有9件因申请人主动撤回申请而终止。', 'reconsideration.other'],
  ])('are asked about: %s', (text, figure) => {
    const key = figure.startsWith('requests') ? 'disclosureOnRequest' : 'disputes';
    const { numbers } = accountForNumbers(reportWith(inPart(key, text)));
    expect(numbers.at(-1)).toMatchObject({ figures: [figure], finding: { severity: 'warning' } });
  });
});

describe('lists', () => {
  it.each([
    '受理咨询11件，其中市局机关4件、县区局7件，已答复11件。',
    '转办24件，接待1件。其中，来电13件，来访8件，来信3件。',
  ])('are no slip where their first items, or a number before, make up the total: %s', (text) => {
    expect(codesOf(inPart('overview', text))).toEqual([]);
  });
});
