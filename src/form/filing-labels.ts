import type { FilingField } from './form.js';

/** What the fields of a filing line are called. */
export const filingLabels: { readonly [key in FilingField['key']]: string } = {
  head: '单位负责人',
  reviewer: '审核人',
  preparer: '填报人',
  phone: '联系电话',
  date: '填报日期',
};

/** A field under its usual name. */
export const filingField = (key: FilingField['key']): FilingField => ({ key, label: filingLabels[key] });
