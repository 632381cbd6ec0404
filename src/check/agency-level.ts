import type { AgencyLevel } from '../form/form.js';
import type { Agency } from '../report/report.js';

const byName: readonly (readonly [RegExp, AgencyLevel])[] = [
  [/(?:镇|乡|街道)(?:人民政府|政府)?(?:办事处)?$/, 'township'],
  [/(?:县|区|旗)(?:人民政府|政府)$/, 'county'],
  [/(?:市|州|盟)(?:人民政府|政府)$/, 'municipality'],
  [/(?:省|自治区)(?:人民政府|政府)$/, 'province'],
  [/(?:局|委员会|厅|办公室|中心)$/, 'department'],
];

/** The level that a report gives its agency, else what its name says; `undefined` where it says nothing. */
export const levelOf = ({ name, level }: Agency): AgencyLevel | undefined =>
  level ?? byName.find(([pattern]) => pattern.test(name))?.[1];
