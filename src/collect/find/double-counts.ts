import type { FigureId } from '../../form/form.js';
import { sumFigures } from '../../text/decimals.js';
import { canonicalJson, groupBy } from '../canonical.js';
import type { Unit } from '../unit.js';
import type { FindContext } from './find-context.js';
import type { Finder, Found } from './found.js';

/** Figures that two units count again when they count the same matter, and from what sum on likeness is no chance. */
interface Matter {
  readonly name: string;
  readonly figures: RegExp;
  /** Between any two units; a request stands in some six cells, a case in two. */
  readonly least: number;
  /** Between a unit and one that often counts for others. */
  readonly leastWithHost: number;
  readonly host: RegExp;
  readonly advice: string;
}

const matters: readonly Matter[] = [
  {
    name: '政府信息公开申请的各项数',
    figures: /^requests\./,
    least: 120,
    leastWithHost: 40,
    host: /政府办公室$/,
    advice: '一件申请只由以其名义答复的机关计数，代拟答复的部门不计',
  },
  {
    name: '行政复议、行政诉讼的各项数',
    figures: /^(?:disputes|reconsideration|litigation)\./,
    least: 24,
    leastWithHost: 10,
    host: /政府办公室$|司法局$/,
    advice: '几个机关为共同被告的，只由排在第一的计数，司法局不计其审理的案件',
  },
  {
    name: '规范性文件的各项数',
    figures: /^proactive\.normativeDocuments/,
    least: 60,
    leastWithHost: 12,
    host: /政府办公室$/,
    advice: '以政府名义制发的文件由本机关计数，起草部门不计；联合制发的由牵头机关计数',
  },
];

const officeOrHost = ({ kind, name }: Unit, { host }: Matter): boolean => kind === 'office' || host.test(name);

const vectorOf = (unit: Unit, ids: readonly FigureId[], context: FindContext): readonly number[] =>
  ids.map((id) => context.figuresOfUnit(unit).get(id) ?? 0);

/** Two units with one set of figures on one matter. */
const sameMatter = (matter: Matter, context: FindContext): readonly Found[] => {
  const ids = [...context.figures.keys()].filter((id) => matter.figures.test(id));
  const filled = context.works
    .filter(({ report, unit }) => report !== undefined && unit.kind !== 'subtotal')
    .map(({ unit }) => ({ unit, values: vectorOf(unit, ids, context) }))
    .filter(({ values }) => sumFigures(values) >= matter.leastWithHost);
  return [...groupBy(filled, ({ values }) => canonicalJson(values)).values()].flatMap((same): readonly Found[] => {
    const hosts = same.filter(({ unit }) => officeOrHost(unit, matter));
    const values = same[0]?.values ?? [];
    if (same.length < 2 || (hosts.length === 0 && sumFigures(values) < matter.least)) return [];
    const units = same.map(({ unit }) => unit);
    const others = units.filter((unit) => unit.kind !== 'office');
    const figures = ids.filter((_, index) => values[index] !== 0);
    return [
      {
        code: 'double-count',
        severity: 'warning',
        units,
        // The office counts what goes out in its name: the others are to look.
        asks: others,
        figures,
        message: `${units.map(({ name }) => `“${name}”`).join('、')}${matter.name}完全相同，疑重复统计：${matter.advice}，请核对。`,
      },
    ];
  });
};

/** Units that tend to file what all others have done, and of what. */
const collectors: readonly { readonly unit: RegExp; readonly figures: readonly FigureId[]; readonly advice: string }[] =
  [
    {
      unit: /财政局/,
      figures: ['proactive.administrativeFees.collected'],
      advice: '各单位收取的由各单位填报，财政局只填本局收取的；并请核对单位是否为万元',
    },
    {
      unit: /财政局|政府采购中心|公共资源交易中心/,
      figures: ['proactive.procurement.items', 'proactive.procurement.amount'],
      advice: '各单位的采购由各单位填报，不填全县（市、区）的数',
    },
    {
      unit: /司法局/,
      figures: ['disputes.reconsideration.total', 'reconsideration.total'],
      advice: '只填本局为被申请人、被告的案件，不填本局审理的案件',
    },
    {
      unit: /政府办公室|大数据|政务服务/,
      figures: ['proactive.channels.website'],
      advice: '门户网站上由部门发布的信息由部门计数',
    },
  ];

const MIN_OTHERS = 3;
const MIN_VALUE = 5;

const collecting = (context: FindContext): readonly Found[] =>
  collectors.flatMap(({ unit: name, figures, advice }) =>
    figures
      .filter((id) => context.figures.has(id))
      .flatMap((id) => {
        const values = context.works
          .filter(({ unit, report }) => report !== undefined && unit.kind !== 'subtotal')
          .map(({ unit }) => ({ unit, value: context.figuresOfUnit(unit).get(id) ?? 0 }));
        return values
          .filter(({ unit, value }) => name.test(unit.name) && value >= MIN_VALUE)
          .flatMap(({ unit, value }): readonly Found[] => {
            const others = values.filter((other) => other.unit !== unit && other.value > 0);
            const sum = sumFigures(others.map((other) => other.value));
            if (others.length < MIN_OTHERS || value < sum) return [];
            return [
              {
                code: 'double-count',
                severity: 'warning',
                units: [unit],
                figures: [id],
                message: `“${context.naming.label(id)}”填${context.naming.amount(id, value)}，不少于其他${others.length}个单位之和（${context.naming.amount(id, sum)}），疑含其他单位的数：${advice}。`,
                actual: value,
              },
            ];
          });
      }),
  );

/** Likely double counts, as units are known to make them. */
export const doubleCounts: Finder = (context) => [
  ...matters.flatMap((matter) => sameMatter(matter, context)),
  ...collecting(context),
];
