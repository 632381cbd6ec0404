import { decisionKindNames } from '../collect/decision.js';
import { type DecisionsColumn, decisionsColumns } from '../collect/decisions/decisions-columns.js';
import { type RegisterColumn, registerColumns } from '../collect/register/register-columns.js';
import { unitKindNames } from '../collect/unit.js';
import type { Layout } from '../layout/layout.js';
import type { Book } from '../xlsx/book.js';
import { type ListColumn, listSheet } from './working-paper/list-sheet.js';

interface ColumnGuide {
  /** In characters. */
  readonly width: number;
  readonly says: string;
}

const registerGuide: { readonly [column in RegisterColumn]: ColumnGuide } = {
  name: { width: 16, says: '全称，必填，各行不同；报告里写的机关名称要与它或其他名称一致' },
  code: { width: 8, says: '可空；填写时各行不同，退回单编号用它' },
  kind: { width: 9, says: `必填：${Object.values(unitKindNames).join('、')}；本机关至多一个` },
  aliases: { width: 12, says: '规范简称、旧称等，用顿号隔开' },
  succeeds: { width: 12, says: '机构改革后承接其职责的原单位，用顿号隔开' },
  summed: { width: 6, says: '是、否；数据是否计入汇总' },
  chased: { width: 6, says: '是、否；未报时是否催报' },
  into: { width: 10, says: '先汇入哪个单位；直接汇入总数的空着' },
  level: { width: 6, says: '部门、乡镇、县级、市级、省级；可空' },
  due: { width: 8, says: '与统一期限不同时填写，如 2026-01-15' },
};

const decisionsGuide: { readonly [column in DecisionsColumn]: ColumnGuide } = {
  unit: { width: 14, says: '名册里的名称；说明问题、填定汇总数时可空' },
  kind: { width: 6, says: `必填：${Object.values(decisionKindNames).join('、')}` },
  finding: { width: 14, says: '说明时填写：从“问题清单”抄录编号' },
  sha256: { width: 10, says: '采用时填写，通过、退回时可填：从“报送情况”抄录文件校验值，至少前8位' },
  figure: { width: 12, says: '填定时填写：指标名称，按统计表' },
  value: { width: 6, says: '填定时填写' },
  url: { width: 12, says: '发布时填写' },
  due: { width: 8, says: '退回时可填：重新报送的期限' },
  who: { width: 6, says: '必填' },
  why: { width: 14, says: '退回、采用、说明、填定时必填' },
  date: { width: 8, says: '必填，如 2026-01-20' },
};

/** Rows of the blank list: framed, so that a clerk sees where to write. */
const BLANK_ROWS = 40;

const bookOf = <Key extends string>(
  title: string,
  columns: { readonly [key in Key]: readonly string[] },
  guide: { readonly [key in Key]: ColumnGuide },
  layout: Layout,
): Book => {
  const keys = Object.keys(columns) as Key[];
  const heads = keys.map((key): ListColumn => ({ head: columns[key][0] ?? key, width: guide[key].width }));
  return {
    title,
    author: 'nianbao',
    subject: '政府信息公开工作年度报告汇总',
    // A blank list belongs to no year: its bytes are always the same.
    dated: '2000-01-01',
    names: [],
    sheets: [
      listSheet({
        name: title,
        head: { title, says: ['填写方法见“填写说明”；表头不要改动，列的次序可以变。'], layout },
        columns: heads,
        rows: Array.from({ length: BLANK_ROWS }, () => ({ cells: keys.map(() => null) })),
      }),
      listSheet({
        name: '填写说明',
        head: { title: `${title}填写说明`, says: [], layout },
        columns: [
          { head: '列', width: 12 },
          { head: '怎样填', width: 60 },
        ],
        rows: keys.map((key) => ({ cells: [columns[key][0] ?? key, guide[key].says] })),
      }),
    ],
  };
};

export const blankRegister = (layout: Layout): Book => bookOf('名册', registerColumns, registerGuide, layout);

export const blankDecisions = (layout: Layout): Book => bookOf('裁定', decisionsColumns, decisionsGuide, layout);
