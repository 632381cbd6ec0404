import type { Agency } from '../../report/report.js';

/** What an agency is called in its own report. */
export interface AgencyNames {
  /** What it calls itself in 全…, 我… and 本…: 区 for a district's government, 局 for a bureau; empty if nothing is known. */
  readonly noun: string;
  /** Names of the whole: 教育局 and 市教育局 of 江州市教育局, 三里街道 of 江州市三里街道办事处, 市科委. */
  readonly whole: string;
  /** Names that may mean one office of it: 区政府 in the report of a district, which is that of all its units. */
  readonly narrow?: string;
  /** What names its business: 税务 of 冀邯市税务局. */
  readonly business?: string;
}

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const regions = /[省市州盟县区旗镇乡]|街道/g;
const government = /(?:人民政府|政府|管委会|管理委员会|公署|[省市州盟县区旗])$/;
const township = /([\u4e00-\u9fff]{2,8}?)(镇|乡|街道)(?:人民政府|政府)?(?:办事处)?(?:办公室)?$/;
const bureau = /(委员会|办公室|局|委|厅|办|中心|馆|院|校|队|社|署)$/;
const ofBureau: { readonly [kind: string]: string } = { 委员会: '委', 办公室: '办' };

/** 税务 of 冀邯市税务局. */
const coreOf = (name: string): string =>
  name.replace(bureau, '').replace(/^.*?[省市州盟县区旗](?=..)(?:.*[县区旗](?=..))?/, '');

/** 市场监管局 of 市场监督管理局: some of its characters in their order, at least two with the name of its kind. */
const shortened = (name: string, kind: string): string => {
  const core = coreOf(name);
  const letters = [...core].map((letter) => `${escaped(letter)}?`).join('');
  const first = `[${[...new Set(core)].map(escaped).join('')}]`;
  const end = kind === '委员会' ? '委(?:员会)?' : kind === '办公室' ? '办(?:公室)?' : kind;
  return core === '' ? end : `[省市州盟县区旗]?(?=${first})${letters}${end}`;
};

export const agencyNames = ({ name, shortName }: Agency): AgencyNames => {
  const given = [name, shortName ?? name].map(escaped).join('|');
  const [, local = '', kind = ''] = township.exec(name) ?? [];
  if (kind !== '') {
    const place = escaped(local.replace(/^.*[省市州盟县区旗]/, ''));
    const office = kind === '街道' ? '|[我本]?办事处|[我本]办|[我本]处' : '';
    const body = '(?:人民政府|政府)?(?:办事处)?(?:党工委、?)?(?:办公室)?';
    return { noun: kind === '街道' ? '街道?' : kind, whole: `${given}|(?:${place})?${kind}${body}${office}` };
  }
  if (government.test(name)) {
    const noun = [...name.matchAll(regions)].at(-1)?.[0] ?? '';
    return { noun, whole: given, narrow: `${noun}(?:人民)?政府(?![办各部系])` };
  }
  const [, unit = ''] = bureau.exec(name) ?? [];
  if (unit === '') return { noun: '', whole: given };
  const core = coreOf(name);
  return {
    noun: ofBureau[unit] ?? unit,
    whole: `${given}|${shortened(name, unit)}`,
    ...(core !== '' && { business: `[${[...new Set(core)].map(escaped).join('')}]{1,8}` }),
  };
};
