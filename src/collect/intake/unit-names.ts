import type { Agency } from '../../report/report.js';
import type { Unit } from '../unit.js';

/** Whom a name means. */
export interface NamedUnit {
  readonly unit: Unit;
  /** The name is that of a unit whose duties this one took over. */
  readonly former?: string;
}

/** Finds units by what lists, folders and files call them. */
export interface UnitNames {
  /** By name, alias or code, by the end of a name that only one unit has, or by the name of a predecessor. */
  readonly find: (name: string) => NamedUnit | undefined;
  /** By the longest name or alias that stands in a file's name. */
  readonly findIn: (fileName: string) => NamedUnit | undefined;
  /** The units that took over from this one, which is itself in no register any more. */
  readonly successorsOf: (name: string) => readonly Unit[];
}

/** Without blanks and remarks in brackets: 固安县人民政府（含办公室）. */
export const plainName = (name: string): string => name.replaceAll(/\s|[（(][^（()）]*[)）]/g, '');

/** The end of a name that is too short to tell a unit. */
const LEAST = 3;

/** Names of a unit; the office bears the collecting agency's as well. */
const namesOf = (unit: Unit, agency: Agency): readonly string[] =>
  [unit.name, ...unit.aliases, ...(unit.kind === 'office' ? [agency.name] : [])].map(plainName);

const add = (map: Map<string, Set<Unit>>, key: string, unit: Unit): void => {
  const units = map.get(key);
  if (units === undefined) map.set(key, new Set([unit]));
  else units.add(unit);
};

const only = (units: ReadonlySet<Unit> | undefined): Unit | undefined =>
  units?.size === 1 ? [...units][0] : undefined;

const longestIn = (
  text: string,
  names: ReadonlyMap<string, unknown>,
  lengths: readonly number[],
): string | undefined => {
  for (const length of lengths) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const name = text.slice(at, at + length);
      if (names.has(name)) return name;
    }
  }
  return undefined;
};

const lengthsOf = (names: ReadonlyMap<string, unknown>): readonly number[] =>
  [...new Set([...names.keys()].map(({ length }) => length))].filter((length) => length >= LEAST).sort((a, b) => b - a);

/** The names of a register, as they are looked up. */
export const unitNames = (units: readonly Unit[], agency: Agency): UnitNames => {
  const exact = new Map<string, Set<Unit>>();
  const ends = new Map<string, Set<Unit>>();
  const codes = new Map(units.flatMap((unit) => (unit.code === '' ? [] : [[unit.code, unit] as const])));
  const former = new Map<string, Set<Unit>>();
  for (const unit of units) {
    for (const name of namesOf(unit, agency)) {
      add(exact, name, unit);
      for (let at = 1; at + LEAST <= name.length; at += 1) add(ends, name.slice(at), unit);
    }
  }
  for (const unit of units) {
    for (const name of unit.succeeds)
      if (!exact.has(plainName(name)) && !codes.has(name)) add(former, plainName(name), unit);
  }
  const named = (name: string): NamedUnit | undefined => {
    const unit = only(exact.get(name));
    if (unit !== undefined) return { unit };
    const successor = only(former.get(name));
    return successor === undefined ? undefined : { unit: successor, former: name };
  };
  /** 安徽省固镇县教育局 of 固镇县教育局: with the places above before it. */
  const withMoreBefore = (name: string): NamedUnit | undefined => {
    for (let at = 1; at + LEAST <= name.length; at += 1) {
      const found = named(name.slice(at));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const inNames = new Map<string, unknown>([...exact, ...former]);
  const lengths = lengthsOf(inNames);
  const find = (given: string): NamedUnit | undefined => {
    const name = plainName(given);
    const coded = codes.get(given.trim());
    if (coded !== undefined) return { unit: coded };
    const end = only(ends.get(name));
    return named(name) ?? (end === undefined ? undefined : { unit: end }) ?? withMoreBefore(name);
  };
  return {
    find,
    findIn: (fileName) => {
      const name = longestIn(plainName(fileName), inNames, lengths);
      return name === undefined ? undefined : named(name);
    },
    successorsOf: (name) => [...(former.get(plainName(name)) ?? [])],
  };
};
