import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/check/check-report.js';
import type { CheckContext } from '../../src/check/context.js';
import { rules } from '../../src/check/rules.js';
import type { Report } from '../../src/report/report.js';
import { reportWith } from './clean-report.js';

/** Sentences on which rules have work: totals with their lists, shares, growth, brackets, numbers of items, plans. */
const sentences = (at: number): string =>
  [
    `三是全区共收到政府信息公开申请${at + 40}件，其中信函申请${at}件，网络申请70件，占46.67%，当面申请1件，合计${at + 71}件，`,
    `同比增长${at % 90}.5%；办结申请${at + 7}件，延期办结${at}件，同意公开${at}件，不同意公开3件，信息不存在2件。`,
    `共发布信息2483条，其中网站319条；微信851条；微博${at}条；（含《关于印发“目录的通知》（国办发[2018]23号），`,
    `2018年，我们将继续加强培训,提高认识，，未发生行政复议、行政诉讼。全市共收到申请${at}件，我县2月30日召开会议（）。`,
  ].join('');

const passages = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => sentences(at));

/** The same text in many paragraphs, and in one as long as a report may have. */
const shapes: { readonly [name: string]: (size: number) => readonly string[] } = {
  'in paragraphs': (size) => passages(size * 30),
  'in one paragraph': (size) => [passages(size * 12).join('')],
};

const reportOf = (body: readonly string[], year: number): Report =>
  reportWith({
    parts: { overview: body, disclosureOnRequest: body, problemsAndImprovements: body },
    // A blank total leaves its lists to the rules that read the text alone.
    figures: { 'requests.received.total': null, 'requests.replied.total': null },
    report: {
      year,
      preamble: [`本报告的数据统计期限自${year}年1月1日起至${year}年12月31日止，由七个部分组成：`, ...body],
    },
  });

/** Processor time of one run in milliseconds: other programs on the machine do not count. */
const timeOf = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Below it, a time says nothing of its growth. */
const NOISE = 4;
const MOST_ROUNDS = 12;

/** The shortest time of several rounds is the truest; once it is short enough, no more are needed. */
const atMostEightTimes = (small: () => unknown, large: () => unknown): void => {
  let one = Number.POSITIVE_INFINITY;
  let four = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && !(four <= 8 * Math.max(one, NOISE)); round += 1) {
    one = Math.min(one, timeOf(small));
    four = Math.min(four, timeOf(large));
  }
  const times = `${one.toFixed(2)} ms, for four times the text ${four.toFixed(2)} ms`;
  expect(four, times).toBeLessThanOrEqual(8 * Math.max(one, NOISE));
};

describe.each(Object.entries(shapes))('four times the text %s takes at most eight times the time', (_, bodyOf) => {
  const prepare = (size: number): CheckContext =>
    contextOf(reportOf(bodyOf(size), 2018), { previous: reportOf(bodyOf(size), 2017) });
  const small = prepare(1);
  const large = prepare(4);

  it('to be read', () => {
    atMostEightTimes(
      () => prepare(1),
      () => prepare(4),
    );
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))('for %s', (_code, rule) => {
    atMostEightTimes(
      () => rule.check(small),
      () => rule.check(large),
    );
  });
});
