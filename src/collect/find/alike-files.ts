import type { FigureId } from '../../form/form.js';
import { byText, canonicalJson, groupBy } from '../canonical.js';
import { digest } from '../digest.js';
import type { Unit } from '../unit.js';
import type { UnitWork } from '../unit-work.js';
import type { FindContext } from './find-context.js';
import type { Finder, Found } from './found.js';

const namesOf = (units: readonly Unit[]): string => units.map(({ name }) => `“${name}”`).join('、');

/** Who of several alike is asked: those whose file calls itself another's, else those that came last, else all. */
export const copiers = (works: readonly UnitWork[]): readonly Unit[] => {
  const claiming = works.filter(({ files }) => files.some(({ claims }) => claims !== undefined));
  if (claiming.length > 0 && claiming.length < works.length) return claiming.map(({ unit }) => unit);
  const received = works.map(({ files }) => files.flatMap((file) => file.received ?? []).sort()[0]);
  const first = [...received].sort()[0];
  const later = received.every((date) => date !== undefined)
    ? works.filter((_, index) => received[index] !== first)
    : [];
  return (later.length > 0 ? later : works).map(({ unit }) => unit);
};

/** One and the same file from two units. */
export const alikeFiles: Finder = ({ works }) => {
  const all = works.flatMap((work) => work.files.map((file) => ({ work, file })));
  return [...groupBy(all, ({ file }) => file.sha256).values()]
    .filter((same) => same.length > 1)
    .map((same): Found => {
      const units = same.map(({ work }) => work.unit);
      return {
        code: 'files-alike',
        severity: 'error',
        units,
        asks: copiers(same.map(({ work }) => work)),
        paths: ['$'],
        message: `${namesOf(units)}报送的是同一个文件，请核对是否错报。`,
        places: same.map(({ work, file }) => ({ unit: work.unit.name, file: file.name, sha256: file.sha256 })),
        about: same[0]?.file.sha256,
      };
    });
};

/** A table with less in it may well be the same in two units. */
const MIN_SUM = 20;
const MIN_FIGURES = 6;

/** A unit's figures that say something, as one text. */
const filledOf = (unit: Unit, context: FindContext): readonly (readonly [FigureId, number])[] =>
  [...context.figuresOfUnit(unit)].flatMap(([id, value]) =>
    value === null || value === 0 ? [] : ([[id, value]] as const),
  );

/** Two units with all figures the same; a sum that equals the office's own report (② equal to ①) among them. */
export const alikeFigures: Finder = (context) => {
  const filled = context.works.flatMap((work) => {
    const figures = filledOf(work.unit, context);
    const sum = figures.reduce((total, [, value]) => total + Math.abs(value), 0);
    return sum >= MIN_SUM && figures.length >= MIN_FIGURES ? [{ work, figures }] : [];
  });
  return [...groupBy(filled, ({ figures }) => canonicalJson(figures)).values()]
    .filter((same) => same.length > 1)
    .flatMap((same): readonly Found[] => {
      const works = same.map(({ work }) => work);
      const units = works.map(({ unit }) => unit);
      // The same file: told as that.
      const hashes = works.map(({ files }) => files.map(({ sha256 }) => sha256));
      if (hashes[0]?.some((hash) => hashes.every((others) => others.includes(hash)))) return [];
      const sums = works.filter(({ unit }) => unit.kind === 'subtotal');
      const isSum = sums.length > 0 && sums.length < works.length;
      const message = isSum
        ? `${namesOf(sums.map(({ unit }) => unit))}的汇总数与${namesOf(works.filter(({ unit }) => unit.kind !== 'subtotal').map(({ unit }) => unit))}本机关的数完全相同，疑未汇总，请核对。`
        : `${namesOf(units)}的统计表完全相同，请核对是否错报或沿用他人表格。`;
      return [
        {
          code: isSum ? 'sum-equals-office' : 'figures-alike',
          severity: 'error',
          units,
          asks: isSum ? sums.map(({ unit }) => unit) : copiers(works),
          figures: [],
          paths: ['statistics'],
          message,
          about: digest(canonicalJson(same[0]?.figures)),
        },
      ];
    })
    .sort(byText(({ message }) => message));
};
