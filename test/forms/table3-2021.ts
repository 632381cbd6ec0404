import type { Form } from '../../src/form/form.js';
import { otherAsGroup, requestsRelations, requestsTable } from '../../src/form/requests-table.js';

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
      tables: [requestsTable(otherAsGroup)],
    },
  ],
  relations: requestsRelations(otherAsGroup),
};
