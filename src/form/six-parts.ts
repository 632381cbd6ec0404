import type { Deadlines, PartDef, TableDef } from './form.js';

/** What the forms of 国办公开办函〔2019〕60号 and 〔2021〕30号 have in common. */

/** Their parts, where the last also tells of fees (收取信息处理费情况在此处报告); part one is not to be longer than `overviewMost` characters, where the form says so. */
export const sixParts = (
  tables: { readonly proactive: TableDef; readonly requests: TableDef; readonly disputes: TableDef },
  overviewMost?: number,
): readonly PartDef[] => [
  {
    key: 'overview',
    heading: '总体情况',
    text: 'required',
    topics: ['overview'],
    ...(overviewMost === undefined ? {} : { mostCharacters: overviewMost }),
  },
  {
    key: 'proactiveDisclosure',
    heading: '主动公开政府信息情况',
    text: 'optional',
    topics: ['proactive'],
    tables: [tables.proactive],
  },
  {
    key: 'requests',
    heading: '收到和处理政府信息公开申请情况',
    text: 'optional',
    topics: ['requests'],
    tables: [tables.requests],
  },
  {
    key: 'disputes',
    heading: '政府信息公开行政复议、行政诉讼情况',
    text: 'optional',
    topics: ['disputes'],
    tables: [tables.disputes],
  },
  { key: 'problemsAndImprovements', heading: '存在的主要问题及改进情况', text: 'required', topics: ['problems'] },
  { key: 'otherMatters', heading: '其他需要报告的事项', text: 'required', topics: ['fees', 'other'] },
];

/** When a report is to be published, in the year after its own: 《条例》第四十九条 and part two of both notices. */
export const deadlines: Deadlines = {
  latest: '03-31',
  byLevel: {
    department: '01-31',
    township: '01-31',
    county: '02-20',
    municipality: '03-10',
    province: '03-31',
  },
};
