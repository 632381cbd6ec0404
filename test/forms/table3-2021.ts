import type { Form, Line } from '../../src/form/form.js';

const rows: readonly Line[] = [
  { id: 'requests.received', label: '一、本年新收政府信息公开申请数量' },
  { id: 'requests.carriedIn', label: '二、上年结转政府信息公开申请数量' },
  {
    label: '三、本年度办理结果',
    rows: [
      { id: 'results.granted', label: '（一）予以公开' },
      { id: 'results.partlyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
      {
        label: '（三）不予公开',
        rows: [
          { id: 'results.refused.stateSecrets', number: '1.', label: '属于国家秘密' },
          { id: 'results.refused.otherLaw', number: '2.', label: '其他法律行政法规禁止公开' },
          { id: 'results.refused.securityAndStability', number: '3.', label: '危及“三安全一稳定”' },
          { id: 'results.refused.thirdParties', number: '4.', label: '保护第三方合法权益' },
          { id: 'results.refused.internalAffairs', number: '5.', label: '属于三类内部事务信息' },
          { id: 'results.refused.process', number: '6.', label: '属于四类过程性信息' },
          { id: 'results.refused.enforcementFiles', number: '7.', label: '属于行政执法案卷' },
          { id: 'results.refused.queries', number: '8.', label: '属于行政查询事项' },
        ],
      },
      {
        label: '（四）无法提供',
        rows: [
          { id: 'results.unavailable.notHeld', number: '1.', label: '本机关不掌握相关政府信息' },
          { id: 'results.unavailable.notReady', number: '2.', label: '没有现成信息需要另行制作' },
          { id: 'results.unavailable.unclear', number: '3.', label: '补正后申请内容仍不明确' },
        ],
      },
      {
        label: '（五）不予处理',
        rows: [
          { id: 'results.unprocessed.complaints', number: '1.', label: '信访举报投诉类申请' },
          { id: 'results.unprocessed.repeated', number: '2.', label: '重复申请' },
          { id: 'results.unprocessed.publications', number: '3.', label: '要求提供公开出版物' },
          { id: 'results.unprocessed.massive', number: '4.', label: '无正当理由大量反复申请' },
          { id: 'results.unprocessed.reissue', number: '5.', label: '要求行政机关确认或重新出具已获取信息' },
        ],
      },
      {
        label: '（六）其他处理',
        rows: [
          {
            id: 'results.otherwise.notAmended',
            number: '1.',
            label: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
          },
          {
            id: 'results.otherwise.notPaid',
            number: '2.',
            label: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
          },
          { id: 'results.otherwise.other', number: '3.', label: '其他' },
        ],
      },
      { id: 'results.total', label: '（七）总计' },
    ],
  },
  { id: 'requests.carriedOut', label: '四、结转下年度继续办理' },
];

/** A form with the table of requests of 国办公开办函〔2021〕30号 alone: 175 figures under three header rows. */
export const table3Form: Form = {
  id: 'table-3-of-2021',
  name: '收到和处理政府信息公开申请情况',
  source: '国办公开办函〔2021〕30号',
  years: [2021],
  parts: [
    {
      key: 'requests',
      heading: '收到和处理政府信息公开申请情况',
      text: 'optional',
      tables: [
        {
          id: 'requests',
          name: '申请情况',
          grid: [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685],
          blocks: [
            {
              stub: [
                {
                  head: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
                  note: true,
                  show: 'label',
                  columns: 3,
                },
              ],
              columns: [
                {
                  label: '申请人情况',
                  columns: [
                    { id: 'natural', label: '自然人' },
                    {
                      label: '法人或其他组织',
                      columns: [
                        { id: 'business', label: '商业企业' },
                        { id: 'research', label: '科研机构' },
                        { id: 'ngo', label: '社会公益组织' },
                        { id: 'legal', label: '法律服务机构' },
                        { id: 'other', label: '其他' },
                      ],
                    },
                    { id: 'total', label: '总计' },
                  ],
                },
              ],
              rows,
            },
          ],
        },
      ],
    },
  ],
  relations: [
    {
      code: 'A1',
      left: ['requests.received.*', 'requests.carriedIn.*'],
      op: '=',
      right: ['results.total.*', 'requests.carriedOut.*'],
      severity: 'error',
      why: '第一项加第二项之和，等于第三项加第四项之和',
    },
  ],
};
