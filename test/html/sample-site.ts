import type { Site } from '../../src/html/index.js';

/** A portal whose words would be markup if nobody took care. */
export const site: Site = {
  name: '云川市“门户”网站 <测试> & 其他',
  domain: 'www.yunchuan.example',
  idCode: '9900000001',
  column: { name: '年报', keywords: ['政府信息公开', '年度报告'], description: '历年"政府信息公开工作年度报告"' },
};
