import type { Heads } from '../sheet/rows.js';

export type DecisionsColumn =
  | 'unit'
  | 'kind'
  | 'finding'
  | 'sha256'
  | 'figure'
  | 'value'
  | 'url'
  | 'due'
  | 'who'
  | 'why'
  | 'date';

/** Columns of a decisions file, in their order; the first name of each is the head of a blank one. */
export const decisionsColumns: Heads<DecisionsColumn> = {
  unit: ['单位名称', '单位', '名称'],
  kind: ['裁定', '裁定事项', '处理'],
  finding: ['问题编号', '问题'],
  sha256: ['文件校验值', '校验值', 'SHA-256', 'SHA256', 'sha256'],
  figure: ['指标', '指标名称'],
  value: ['数值', '填定数值'],
  url: ['发布网址', '网址', '链接'],
  due: ['重报期限'],
  who: ['裁定人', '经办人'],
  why: ['理由', '说明', '情况说明'],
  date: ['日期', '裁定日期'],
};
