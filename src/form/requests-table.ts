import type { Relation, Row, TableDef, TableLine } from './form.js';

/** 表三, 收到和处理政府信息公开申请情况: the same columns and rows since 2019 but for （六）其他处理. */

const outcomes = (id: string, labels: readonly (readonly [id: string, label: string])[]): readonly Row[] =>
  labels.map(([segment, label], index) => ({ id: `requests.${id}.${segment}`, number: `${index + 1}.`, label }));

const refused = outcomes('refused', [
  ['stateSecrets', '属于国家秘密'],
  ['otherStatutory', '其他法律行政法规禁止公开'],
  ['securityAndStability', '危及“三安全一稳定”'],
  ['thirdPartyRights', '保护第三方合法权益'],
  ['internalAffairs', '属于三类内部事务信息'],
  ['deliberative', '属于四类过程性信息'],
  ['enforcementFiles', '属于行政执法案卷'],
  ['administrativeInquiry', '属于行政查询事项'],
]);

const unavailable = outcomes('unavailable', [
  ['notHeld', '本机关不掌握相关政府信息'],
  ['needsCreation', '没有现成信息需要另行制作'],
  ['unclear', '补正后申请内容仍不明确'],
]);

const notProcessed = outcomes('notProcessed', [
  ['petitions', '信访举报投诉类申请'],
  ['repeated', '重复申请'],
  ['publications', '要求提供公开出版物'],
  ['excessive', '无正当理由大量反复申请'],
  ['reconfirmation', '要求行政机关确认或重新出具已获取信息'],
]);

/** （六）其他处理 as the trial form of 2019 has it: one row. */
export const otherAsRow: readonly TableLine[] = [{ id: 'requests.other', number: '（六）', label: '其他处理' }];

/** （六）其他处理 since 2021: a group of three. */
export const otherAsGroup: readonly TableLine[] = [
  {
    label: '（六）其他处理',
    rows: outcomes('other', [
      ['notAmended', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
      ['feesUnpaid', '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
      ['other', '其他'],
    ]),
  },
];

/** Requests are counted by 件; the form does not print it. */
const unit = '件';

const applicants = ['natural', 'business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations'] as const;

/** The table, with （六）其他处理 as the form has it. */
export const requestsTable = (other: readonly TableLine[]): TableDef => ({
  id: 'requests',
  name: '表三',
  // 三、 over one character a line; （三）; thirteen characters in one line; three in each column of figures.
  grid: [225, 342, 1440, 345, 345, 345, 345, 345, 345, 345],
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
            { id: 'natural', label: '自然人', unit },
            {
              label: '法人或其他组织',
              columns: [
                { id: 'business', label: '商业企业', unit },
                { id: 'research', label: '科研机构', unit },
                { id: 'publicWelfare', label: '社会公益组织', unit },
                { id: 'legalServices', label: '法律服务机构', unit },
                { id: 'otherOrganizations', label: '其他', unit },
              ],
            },
            { id: 'total', label: '总计', unit },
          ],
        },
      ],
      rows: [
        { id: 'requests.received', number: '一、', label: '本年新收政府信息公开申请数量' },
        { id: 'requests.carriedIn', number: '二、', label: '上年结转政府信息公开申请数量' },
        {
          label: '三、本年度办理结果',
          rows: [
            { id: 'requests.granted', number: '（一）', label: '予以公开' },
            {
              id: 'requests.partlyGranted',
              number: '（二）',
              label: '部分公开',
              note: '（区分处理的，只计这一情形，不计其他情形）',
              noteInline: true,
            },
            { label: '（三）不予公开', rows: refused },
            { label: '（四）无法提供', rows: unavailable },
            { label: '（五）不予处理', rows: notProcessed },
            ...other,
            { id: 'requests.concluded', number: '（七）', label: '总计' },
          ],
        },
        { id: 'requests.carriedOut', number: '四、', label: '结转下年度继续办理' },
      ],
    },
  ],
});

const rowIds = (lines: readonly TableLine[]): readonly string[] =>
  lines.flatMap((line) => ('rows' in line ? rowIds(line.rows) : (line.id ?? [])));

/** The relations of the table: the first is printed in its corner, the others follow from 总计 and 结转. */
export const requestsRelations = (other: readonly TableLine[]): readonly Relation[] => [
  {
    code: 'A1',
    left: ['requests.received.*', 'requests.carriedIn.*'],
    op: '=',
    right: ['requests.concluded.*', 'requests.carriedOut.*'],
    severity: 'error',
    why: '表内注明：第一项加第二项之和，等于第三项加第四项之和',
  },
  {
    code: 'A2',
    left: ['requests.concluded.*'],
    op: '=',
    right: [
      'requests.granted.*',
      'requests.partlyGranted.*',
      ...rowIds([...refused, ...unavailable, ...notProcessed, ...other]).map((id) => `${id}.*`),
    ],
    severity: 'error',
    why: '办理结果的总计为各种结果之和',
  },
  {
    code: 'A3',
    left: ['requests.*.total'],
    op: '=',
    right: applicants.map((applicant) => `requests.*.${applicant}`),
    severity: 'error',
    why: '总计为自然人与五类法人或其他组织之和',
  },
  {
    code: 'A5',
    left: ['requests.carriedIn.*'],
    op: '=',
    right: ['last:requests.carriedOut.*'],
    severity: 'error',
    why: '上年结转数应与上年报告的结转下年度数一致',
  },
];
