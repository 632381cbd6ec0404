import type { Unit, UnitKind } from '../../src/collect/unit.js';
import type { AgencyLevel } from '../../src/form/form.js';
import { randomOf } from './random.js';

/** A made-up place with its departments, townships and streets. */
export interface Place {
  /** 江州市东湖区 */
  readonly name: string;
  /** 东湖区 */
  readonly short: string;
}

const departments = [
  '发展和改革局', '教育局', '科学技术局', '工业和信息化局', '民政局', '司法局', '财政局', '人力资源和社会保障局',
  '住房和城乡建设局', '交通运输局', '水利局', '农业农村局', '商务局', '文化和旅游局', '卫生健康委员会', '退役军人事务局',
  '应急管理局', '审计局', '市场监督管理局', '统计局', '医疗保障局', '行政审批服务局', '城市管理局', '乡村振兴局', '林业局',
  '信访局', '数据资源管理局', '招商服务中心', '机关事务管理中心', '残疾人联合会', '地方志办公室', '供销合作社联合社',
] as const; // biome-ignore format: a list of names

const firsts = '青白石龙云柳桃清平金玉凤竹松梅新永长太双';
const seconds = '溪桥山河塘岭泉湾冲坪埠沟店集庙阳川林峰湖';
const districts = '东湖西岭南浦北塘丰乐和顺兴安宁远临江望海秀水怀德崇文广济';

/** Made-up places, each with a name of its own. */
export const placeOf = (index: number): Place => {
  const letters = [...districts];
  const at = (index * 2) % letters.length;
  const turn = Math.floor((index * 2) / letters.length);
  const word = `${letters[at]}${letters[(at + 1 + turn * 2) % letters.length]}`;
  const short = `${word}区`;
  return { name: `江州市${short}`, short };
};

const unit = (
  row: number,
  name: string,
  kind: UnitKind,
  level: AgencyLevel | undefined,
  rest: Partial<Unit> = {},
): Unit => ({
  row,
  name,
  code: `U${String(row).padStart(5, '0')}`,
  kind,
  ...(level === undefined ? {} : { level }),
  aliases: [],
  succeeds: [],
  summed: true,
  chased: true,
  ...rest,
});

const townNames = (seed: string, count: number): readonly string[] => {
  const all = [...firsts].flatMap((first) => [...seconds].map((second) => `${first}${second}`));
  return randomOf(`${seed} towns`).shuffle(all).slice(0, count);
};

/** How many units of each sort a place of `count` units has. */
const shares = (count: number) => {
  const offices = Math.min(departments.length, Math.max(1, Math.round(count * 0.5)));
  const streets = Math.round((count - 2 - offices) * 0.3);
  return { offices, streets, towns: count - 1 - offices - streets };
};

/** The register of a made-up place: its office, departments, townships, streets; a tax bureau that is only watched. */
export const unitsOfPlace = (
  place: Place,
  count: number,
  seed: string,
  from: number,
  office: boolean,
): readonly Unit[] => {
  const { offices, streets, towns } = shares(office ? count : count + 1);
  const names = townNames(`${seed} ${place.name}`, towns + streets);
  let row = from;
  const next = (): number => {
    row += 1;
    return row - 1;
  };
  return [
    ...(office
      ? [unit(next(), `${place.name}人民政府`, 'office', 'county', { aliases: [`${place.short}政府办公室`] })]
      : []),
    ...departments.slice(0, offices).map((name) => unit(next(), `${place.short}${name}`, 'department', 'department')),
    ...names.slice(0, towns).map((name) => unit(next(), `${place.short}${name}镇人民政府`, 'township', 'township')),
    ...names.slice(towns).map((name) => unit(next(), `${place.short}${name}街道办事处`, 'street', 'township')),
    unit(next(), `国家税务总局${place.name}税务局`, 'vertical', undefined, { summed: false, chased: false }),
  ];
};
