import type { Unit } from '../../src/collect/unit.js';
import { nestById } from '../../src/figures/figures.js';
import type { Report } from '../../src/report/report.js';
import { figuresOfUnit, type UnitFigures } from './figures.js';
import { partsOf } from './text.js';
import { placeOf, unitsOfPlace } from './units.js';

/** A made-up district: its register, and what each unit reports of two years. */
export interface District {
  readonly seed: string;
  readonly agency: { readonly name: string; readonly shortName: string; readonly level: 'county' | 'municipality' };
  readonly year: number;
  readonly units: readonly Unit[];
  /** This year's and last year's report of a unit. */
  readonly reportOf: (unit: Unit) => Report;
  readonly lastReportOf: (unit: Unit) => Report;
}

const reportOf = (unit: Unit, figures: UnitFigures, year: number, seed: string, isLast: boolean): Report => ({
  form: 'national-2021',
  year,
  agency: { name: unit.name, ...(unit.level === undefined ? {} : { level: unit.level }) },
  parts: partsOf(unit, figures, year, seed, isLast),
  statistics: nestById(figures),
});

/** Units that file in one district; more than these, and several districts file with their city. */
const MOST_IN_DISTRICT = 100;
const UNITS_A_DISTRICT = 64;

const unitsOf = (count: number, seed: string): readonly Unit[] => {
  if (count <= MOST_IN_DISTRICT) return unitsOfPlace(placeOf(0), count, seed, 2, true);
  const city: Unit = {
    ...(unitsOfPlace({ name: '江州市', short: '江州市' }, 3, seed, 2, true)[0] as Unit), // the office comes first
    level: 'municipality',
  };
  const units: Unit[] = [city];
  for (let index = 0; units.filter(({ summed }) => summed).length < count; index += 1) {
    const left = count - units.filter(({ summed }) => summed).length;
    units.push(...unitsOfPlace(placeOf(index), Math.min(UNITS_A_DISTRICT, left), seed, units.length + 2, false));
  }
  return units;
};

/**
 * A district with `count` units that are summed, the same for the same seed: reports without a finding, whose figures
 * follow from last year's.
 */
export const district = ({
  seed,
  count = 64,
  year = 2025,
}: {
  seed: string;
  count?: number;
  year?: number;
}): District => {
  const units = unitsOf(count, seed);
  const isCity = count > MOST_IN_DISTRICT;
  return {
    seed,
    year,
    agency: {
      name: units[0]?.name ?? '',
      shortName: isCity ? '江州市' : placeOf(0).short,
      level: isCity ? 'municipality' : 'county',
    },
    units,
    reportOf: (unit) => reportOf(unit, figuresOfUnit(unit, seed).now, year, seed, false),
    lastReportOf: (unit) => reportOf(unit, figuresOfUnit(unit, seed).last, year - 1, seed, true),
  };
};
