import type { UnitFee } from '../collection.js';
import type { CollectContext } from '../context.js';
import type { UnitWork } from '../unit-work.js';

const none =
  /(?:未|没有|无)(?:收取|产生|发生|涉及|发出)?(?:过|任何)?(?:政府信息公开)?(?:信息处理|收取|处理)?费|(?:未|没有)(?:向[^，。；]{1,12})?收取[^。；]{0,24}(?:费用|信息处理费)|信息处理费[^。；，]{0,12}(?:无|未收取|没有收取)/;
const collected =
  /(?:实际)?收取(?:的)?(?:政府信息公开)?(?:信息处理费|总金额|金额)?[^，。；\d]{0,10}?(\d+(?:\.\d+)?)(万元|元)/;
const afterName = /信息处理费[^，。；\d]{0,10}?(\d+(?:\.\d+)?)(万元|元)/;
const notices = /(?:收费)?通知(?:书)?[^，。；\d]{0,6}?(\d+)[件份]/;

/** What a sentence says of 信息处理费: yuan, and notices sent. */
export const feeIn = (sentence: string): { readonly yuan: number; readonly notices?: number } | undefined => {
  const text = sentence.replaceAll(/\s/g, '');
  if (!/信息处理费|收费通知/.test(text)) return undefined;
  const sent = notices.exec(text)?.[1];
  const count = sent === undefined ? {} : { notices: Number(sent) };
  const match = collected.exec(text) ?? afterName.exec(text);
  if (match) {
    const [, digits = '', unit] = match;
    return { yuan: Math.round(Number(digits) * (unit === '万元' ? 10_000 : 1) * 100) / 100, ...count };
  }
  return none.test(text) ? { yuan: 0, ...count } : undefined;
};

const feeOf = ({ read, unit, passages }: UnitWork): UnitFee => {
  for (const { text, path } of passages.toReversed()) {
    const fee = feeIn(text);
    if (fee !== undefined) return { unit: unit.name, ...fee, path, ...read?.placeOf(path) };
  }
  return { unit: unit.name, yuan: null };
};

/** Whether a form asks for 信息处理费 in words: it has a part on fees, and no figure of them. */
const asksInWords = ({ form, figures }: CollectContext): boolean =>
  form.parts.some(({ topics }) => topics?.includes('fees')) &&
  ![...figures.keys()].some((id) => id.startsWith('fees.'));

/** What the units in the sum say of 信息处理费; a unit that filed tables alone says nothing. */
export const unitFees = (works: readonly UnitWork[], context: CollectContext): readonly UnitFee[] =>
  asksInWords(context) ? works.filter(({ counted }) => counted).map(feeOf) : [];
