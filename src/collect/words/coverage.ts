import type { Coverage, UnitState, UnitStatus } from '../collection.js';
import { unitStateNames } from '../collection.js';
import type { CollectContext } from '../context.js';
import type { UnitKind } from '../unit.js';

const MAX_NAMED = 20;

const nameAll = (names: readonly string[]): string =>
  names.length > MAX_NAMED ? `${names.slice(0, MAX_NAMED).join('、')}等` : names.join('、');

/** Internal: 应报64个单位，已报62个（审核通过55个、待审3个、退回待重报4个），未报2个（…）。 */
const internalWords = (
  counts: { readonly [state in UnitState]: number },
  missing: readonly string[],
  { options }: CollectContext,
  isFinal: boolean,
): string => {
  const expected = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = (['published', 'accepted', 'pending', 'returned'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${unitStateNames[state]}${counts[state]}个`);
  const filed = `已报${expected - counts.missing}个${states.length === 0 ? '' : `（${states.join('、')}）`}`;
  const open = counts.missing === 0 ? '' : `，未报${counts.missing}个（${nameAll(missing)}）`;
  const summed = options.preview
    ? '本表为预览，含未经审核的数据，未定稿，不得对外使用。'
    : `本表仅含审核通过单位数据${isFinal ? '' : '，未定稿，不得对外使用'}。`;
  const blanks = options.blankAsZero ? '按统一要求，空白格视为0。' : '';
  return `应报${expected}个单位，${filed}${open}。${summed}${blanks}`;
};

/** 县 of 固镇县人民政府; the last letter that says what kind of place it is. */
const placeWord = (agency: string): string =>
  /(省|自治区|市|州|盟|县|区|旗|镇|乡)(?:人民政府|政府)?$/.exec(agency)?.[1] ?? '本级';

/** How the public report calls units of a kind; departments bear the place's name. */
const publicKinds: readonly (readonly [readonly UnitKind[], (place: string) => string])[] = [
  [['department', 'branch', 'party'], (place) => `${place}政府部门`],
  [['zone'], () => '派出机关'],
  [['authorized'], () => '法律法规授权组织'],
  [['township'], () => '乡镇'],
  [['street'], () => '街道'],
  [['subtotal'], () => '下级政府'],
];

/** For the public: what is in the report, by kind. It never says who has filed: every unit must publish by law. */
const publicWords = (counted: readonly UnitStatus[], { agency, units }: CollectContext): string => {
  const place = placeWord(agency.name);
  const office = counted.some(({ unit }) => unit.kind === 'office') ? [`${place}政府（含${place}政府办公室）`] : [];
  const others = publicKinds.flatMap(([kinds, name]) => {
    const count = counted.filter(({ unit }) => kinds.includes(unit.kind)).length;
    return count === 0 ? [] : [`${count}个${name(place)}`];
  });
  const vertical = units.some(({ kind }) => kind === 'vertical') ? '；实行垂直领导的单位向本系统报告，未计入' : '';
  return `本报告汇总${[...office, ...others].join('、')}的数据${vertical}。`;
};

/** What is in the sum and what is not, counted and in words. */
export const coverageOf = (statuses: readonly UnitStatus[], context: CollectContext, isFinal: boolean): Coverage => {
  const due = statuses.filter(({ watched }) => !watched);
  const count = (state: UnitState): number => due.filter((status) => status.state === state).length;
  const counts = {
    missing: count('missing'),
    pending: count('pending'),
    returned: count('returned'),
    accepted: count('accepted'),
    published: count('published'),
  };
  const missing = due.filter(({ state }) => state === 'missing').map(({ unit }) => unit.name);
  const { missing: _, ...filedStates } = counts;
  return {
    expected: due.length,
    filed: due.length - counts.missing,
    late: due.filter(({ late, state }) => late && state !== 'missing').length,
    ...filedStates,
    missing,
    toDecide: statuses.filter(({ toDecide }) => toDecide.length > 0).length,
    internal: internalWords(counts, missing, context, isFinal),
    public: publicWords(
      statuses.filter(({ counted }) => counted),
      context,
    ),
  };
};
