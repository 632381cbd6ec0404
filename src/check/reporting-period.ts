import type { CheckContext } from './context.js';
import type { Passage } from './passages.js';

/** A period that a text says its figures cover. */
export interface StatedPeriod {
  readonly passage: Passage;
  readonly words: string;
  /** `YYYY-M-D` */
  readonly from: string;
  readonly to: string;
}

const span =
  /(\d{4})年(\d{1,2})月(\d{1,2})日起?(?:，)?(?:至|到|起至|—+|-+|－|~|～)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日止?/g;
/** Words by which a sentence shows that its dates are the report's period. */
const ofReport = /统计|期限|数据|起止|本?(?:年度)?报告|时限/;

const periodsIn = (passage: Passage): readonly StatedPeriod[] =>
  [...passage.text.matchAll(span)].flatMap((match) => {
    const [words, year, month, day, toYear, toMonth, toDay] = match;
    return [{ passage, words, from: `${year}-${month}-${day}`, to: `${toYear ?? year}-${toMonth}-${toDay}` }];
  });

/** Where a report may state its period: before part one, or in paragraphs on the report and its figures. */
export const periodPassages = ({ text }: CheckContext): readonly Passage[] =>
  text.all.filter((passage) => passage.part === undefined || ofReport.test(passage.text));

/** The periods stated there. */
export const statedPeriods = (context: CheckContext): readonly StatedPeriod[] =>
  periodPassages(context).flatMap(periodsIn);
