import type { Agency } from '../report/report.js';

/** Levels of regions, from the province down. */
const levels: { readonly [region: string]: number } = {
  省: 1,
  市: 2,
  州: 2,
  县: 3,
  区: 3,
  旗: 3,
  镇: 4,
  乡: 4,
  街道: 4,
};

const regions = Object.keys(levels).join('|');
const government = new RegExp(`(${regions})(?:人民政府|政府|管委会|管理委员会)?$`);
const bureau =
  /^(?:[\u4e00-\u9fff]{1,6}?[省市州盟])?(?:[\u4e00-\u9fff]{1,6}?[县区旗](?=..))?(?=[\u4e00-\u9fff]{1,12}(?:局|委员会|办公室|厅)$)/;

/** Words that end like a place and are none: 社区, 各县, 城市. */
const noName =
  /[全我本各该某]|^[并经对向在按将及与和的由以为据]|贫困|示范|先进|试点|兄弟|周边|(?:社|园|景|城|辖|小|片|地|校|库|矿|新|专|开发|功能|先行|保护)区$|[城都超门集上]市$/;

/** The place that an agency's name tells. */
export interface OwnPlace {
  /** What it calls itself: 区 of a district's government, 市 of 江州市财政局. */
  readonly region: string;
  /** Whether it is the place's government, whose figures are those of the whole place. */
  readonly governs: boolean;
}

/** The place of an agency; `undefined` where its name tells none. */
export const placeOf = ({ name }: Agency): OwnPlace | undefined => {
  const governed = government.exec(name)?.[1];
  if (governed !== undefined) return { region: governed, governs: true };
  const region = bureau.exec(name)?.[0].at(-1);
  return region === undefined ? undefined : { region, governs: false };
};

/** -1 where the first region is of a higher level, 1 where it is of a lower one, 0 for the same. */
export const compareLevels = (one: string, other: string): number =>
  Math.sign((levels[one] ?? 0) - (levels[other] ?? 0));

/** 海曙区 of 宁波市海曙区: a place without those that it lies in. */
const withoutPlacesAround = (place: string): string =>
  place.replace(/^.+?(?:自治区|[省州盟]|市(?=.+[县区旗市镇乡]$))(?=.{2,}$)/, '');

/** Whether a text names a place of the agency's level that is not the agency's own. */
export const isOtherPlace = (place: string, { name, shortName }: Agency, region: string): boolean => {
  const bare = withoutPlacesAround(place);
  return (
    compareLevels(bare.slice(-1), region) === 0 &&
    ![name, shortName ?? name].some((given) => given.includes(bare)) &&
    !noName.test(bare)
  );
};
