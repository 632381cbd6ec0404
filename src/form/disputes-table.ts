import type { FigureColumn, Relation, TableDef } from './form.js';

/** 表四, 政府信息公开行政复议、行政诉讼情况: the same since 2019. */

/** Cases are counted by 件; the form does not print it. */
const unit = '件';

const outcomes = (of: string): readonly FigureColumn[] => [
  { id: `${of}.upheld`, label: '结果维持', unit },
  { id: `${of}.corrected`, label: '结果纠正', unit },
  { id: `${of}.other`, label: '其他结果', unit },
  { id: `${of}.pending`, label: '尚未审结', unit },
  { id: `${of}.total`, label: '总计', unit },
];

export const disputesTable: TableDef = {
  id: 'disputes',
  name: '表四',
  grid: [649, 649, 649, 649, 649, 649, 649, 650, 650, 650, 650, 650, 650, 650, 650],
  blocks: [
    {
      stub: [],
      columns: [
        { label: '行政复议', columns: outcomes('reconsideration') },
        {
          label: '行政诉讼',
          columns: [
            { label: '未经复议直接起诉', columns: outcomes('litigation.direct') },
            { label: '复议后起诉', columns: outcomes('litigation.afterReconsideration') },
          ],
        },
      ],
      rows: [{ id: 'disputes', label: '' }],
    },
  ],
};

export const disputesRelations: readonly Relation[] = [
  {
    code: 'A4',
    left: ['disputes.*.total'],
    op: '=',
    right: ['disputes.*.upheld', 'disputes.*.corrected', 'disputes.*.other', 'disputes.*.pending'],
    severity: 'error',
    why: '总计为四种结果之和',
  },
];
