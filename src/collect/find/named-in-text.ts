import type { Passage } from '../../document/outline.js';
import { groupBy } from '../canonical.js';
import { plainName } from '../intake/unit-names.js';
import type { Unit } from '../unit.js';
import type { UnitWork } from '../unit-work.js';
import type { FindContext } from './find-context.js';
import type { Finder, Found } from './found.js';

/** What follows a name that a sentence is about. */
const predicate =
  /^(?:人民政府|政府|办事处)?(?:全年|本年度?|共|累计|20\d\d年|，)*(?:主动公开|新收|收到|受理|办理|未收到|没有收到|政府信息公开|信息公开|认真|严格|高度重视|深入|坚持|积极|按照|根据|紧紧围绕|围绕|始终|持续|不断|切实)/;
/** Where a sentence opens. */
const openings = /(?<=^|[。；]|年，|年度，|：)(?=[\u4e00-\u9fff])/g;

interface Names {
  readonly units: ReadonlyMap<string, Unit>;
  readonly lengths: readonly number[];
}

/** 青溪镇 of 东湖区青溪镇人民政府: as a text calls it. */
const shortNames = ({ name, kind }: Unit): readonly string[] => {
  if (kind !== 'township' && kind !== 'street') return [];
  const place = /([^省市县区旗]{2,6}(?:镇|乡|街道))(?:人民政府|办事处)?$/.exec(plainName(name))?.[1];
  return place === undefined ? [] : [place];
};

const namesOf = (units: readonly Unit[]): Names => {
  const named = units
    .filter(({ kind }) => kind !== 'office')
    .flatMap((unit) =>
      [unit.name, ...unit.aliases, ...shortNames(unit)].map((name) => [plainName(name), unit] as const),
    )
    .filter(([name]) => name.length >= 3);
  const bearers = groupBy(named, ([name]) => name);
  // Two townships of one name, in two counties: a short name tells nothing.
  const map = new Map(named.filter(([name]) => new Set(bearers.get(name)?.map(([, unit]) => unit)).size === 1));
  return { units: map, lengths: [...new Set([...map.keys()].map(({ length }) => length))].sort((a, b) => b - a) };
};

/** The unit of whose doings a sentence tells. */
const subjectAt = (
  text: string,
  at: number,
  names: Names,
): { readonly unit: Unit; readonly name: string } | undefined => {
  for (const length of names.lengths) {
    const name = text.slice(at, at + length);
    const unit = names.units.get(name);
    if (unit !== undefined && predicate.test(text.slice(at + length))) return { unit, name };
  }
  return undefined;
};

const otherIn = (passage: Passage, work: UnitWork, names: Names, context: FindContext): Found | undefined => {
  for (const { index } of passage.text.matchAll(openings)) {
    const subject = subjectAt(passage.text, index, names);
    if (subject === undefined || subject.unit === work.unit) continue;
    // What goes into a unit's sub-total is its own affair.
    if (context.tree.childrenOf(work.unit).includes(subject.unit)) continue;
    return {
      code: 'other-unit-named',
      severity: 'warning',
      units: [work.unit],
      paths: [passage.path],
      message: `${passage.place}写的是“${subject.name}”的情况，本报告是${work.unit.name}的报告，疑为沿用他人文稿，请核对。`,
      actual: subject.name,
      about: [passage.path, subject.name],
    };
  }
  return undefined;
};

/** A text that tells of what another unit of the register does. */
export const otherUnitsNamed: Finder = (context) => {
  const names = namesOf(context.units);
  return context.works.flatMap((work) => {
    if (!work.hasText || work.unit.kind === 'office' || work.unit.kind === 'subtotal') return [];
    for (const passage of work.passages) {
      const found = otherIn(passage, work, names, context);
      if (found !== undefined) return [found];
    }
    return [];
  });
};

const levels: { readonly [word: string]: number } = { 省: 1, 市: 2, 州: 2, 盟: 2, 县: 3, 区: 3, 旗: 3 };
const ourPlace = /(?:我|全)([县区旗市州盟])(?!级|长|直|域|别|内外)/g;
const namedPlace = /(?<=^|[。；]|年，|年度，)([\u4e00-\u9fff]{2,3}([县区市旗]))(?=[\u4e00-\u9fff])/g;
const noName =
  /[全我本各该某]|贫困|示范|先进|试点|兄弟|周边|(?:社|园|景|城|辖|小|片|地|校|库|矿|新|专|开发|功能|先行|保护)区$|[城都超门集上]市$/;

const placeIn = (passage: Passage, { unit }: UnitWork, agency: string): Found | undefined => {
  const region = /([县区旗市州盟])(?:人民政府|政府)?$/.exec(agency)?.[1];
  if (region === undefined) return undefined;
  const level = levels[region];
  const found = (word: string): Found => ({
    code: 'other-place',
    severity: 'warning',
    units: [unit],
    paths: [passage.path],
    message: `${passage.place}写到“${word}”，本报告是${unit.name}的报告，疑为沿用他处文稿，请核对。`,
    actual: word,
    about: [passage.path, word],
  });
  for (const [word, other = ''] of passage.text.matchAll(ourPlace)) {
    if (other !== region && levels[other] === level) return found(word);
  }
  for (const { 1: name = '', 2: other = '', index } of passage.text.matchAll(namedPlace)) {
    const isOurs = agency.includes(name) || unit.name.includes(name) || noName.test(name);
    if (!isOurs && levels[other] === level && predicate.test(passage.text.slice(index + name.length)))
      return found(name);
  }
  return undefined;
};

/** A text that tells of another place: 我县 in a district, or a place's name that is not in the agency's. */
export const otherPlaces: Finder = (context) =>
  context.works.flatMap((work) => {
    if (!work.hasText || work.unit.kind === 'subtotal') return [];
    for (const passage of work.passages) {
      const found = placeIn(passage, work, context.agency.name);
      if (found !== undefined) return [found];
    }
    return [];
  });
