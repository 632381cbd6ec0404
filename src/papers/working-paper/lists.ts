import { type CollectFinding, type Collection, type UnitFile, unitStateNames } from '../../collect/collection.js';
import { unitKindNames } from '../../collect/unit.js';
import { figureNames } from '../../figures/names.js';
import type { Form, Severity } from '../../form/form.js';
import { placeText } from '../../read/place-text.js';
import { printFigure } from '../../text/decimals.js';
import type { CellValue, Sheet } from '../../xlsx/book.js';
import { cellOf, type FigureCells } from './figure-sheets.js';
import { listSheet, type SheetHead, TO_LOOK_AT } from './list-sheet.js';

const roleNames: { readonly [role in UnitFile['role']]: string } = {
  used: '采用',
  same: '内容相同',
  open: '待裁定',
  returned: '已退回',
  'passed-over': '未采用',
  unread: '不能读取',
  'not-ours': '年度或格式不符',
};

const fileWords = ({ name, role, fault, sha256 }: UnitFile): string =>
  `${name}（${roleNames[role]}${fault ? `：${fault.message}` : ''}，校验值${sha256.slice(0, 8)}）`;

/** 报送情况: where every unit of the register stands, those only watched too. */
export const statusSheet = ({ units }: Collection, head: SheetHead): Sheet =>
  listSheet({
    name: '报送情况',
    head,
    columns: [
      { head: '序号', width: 3.5, align: 'center' },
      { head: '单位', width: 15 },
      { head: '类别', width: 8, align: 'center' },
      { head: '状态', width: 6, align: 'center' },
      { head: '计入汇总', width: 5, align: 'center' },
      { head: '报送次数', width: 5, align: 'center' },
      { head: '收到', width: 7, align: 'center' },
      { head: '迟报', width: 4, align: 'center' },
      { head: '文件', width: 26 },
    ],
    rows: units.map(({ unit, state, watched, counted, times, received, late, files }, index) => ({
      cells: [
        index + 1,
        unit.name,
        unitKindNames[unit.kind],
        unitStateNames[state],
        watched ? '不汇总' : counted ? '是' : '否',
        times,
        received ?? null,
        late ? '迟报' : null,
        files.map(fileWords).join('\n') || null,
      ],
      ...(!watched && !counted && { fills: { 3: TO_LOOK_AT, 4: TO_LOOK_AT } }),
    })),
    frozen: 2,
  });

const severityNames: { readonly [severity in Severity]: string } = { error: '错误', warning: '疑问', info: '提示' };

/** A link to a cell of this workbook; the words are no one else's. */
const link = (address: string): CellValue => {
  const cell = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  return { formula: `HYPERLINK("#${address.replaceAll('$', '')}","${cell}")`, result: cell };
};

const linkOf = ({ units, figures }: CollectFinding, cells: FigureCells): CellValue => {
  const [unit, id] = [units[0], figures[0]];
  const address = unit === undefined || id === undefined ? undefined : cellOf(unit, id, cells);
  return address === undefined ? null : link(address);
};

const filesOf = ({ places }: CollectFinding): string =>
  [...new Set(places.map(({ file, place }) => `${file} ${placeText(place)}`.trim()))].join('\n');

const clearedWords = ({ cleared }: CollectFinding): string =>
  cleared === undefined ? '未说明' : `已说明：${cleared.why}（${cleared.who}，${cleared.date}）`;

/** 问题清单: what was found, with a link to the cell that it is about. */
export const findingsSheet = ({ findings }: Collection, form: Form, cells: FigureCells, head: SheetHead): Sheet => {
  const names = figureNames(form);
  return listSheet({
    name: '问题清单',
    head,
    columns: [
      { head: '序号', width: 3.5, align: 'center' },
      { head: '级别', width: 4, align: 'center' },
      { head: '单位', width: 12 },
      { head: '指标', width: 12 },
      { head: '链接', width: 4.5, align: 'center' },
      { head: '问题', width: 24 },
      { head: '文件中的位置', width: 13 },
      { head: '情况说明', width: 10 },
      { head: '问题编号', width: 12 },
    ],
    rows: findings.map((finding, index) => ({
      cells: [
        index + 1,
        severityNames[finding.severity],
        finding.units.join('\n') || '汇总',
        finding.figures.map((id) => names.place(id)).join('\n') || null,
        linkOf(finding, cells),
        finding.message,
        filesOf(finding) || null,
        finding.severity === 'info' && finding.cleared === undefined ? null : clearedWords(finding),
        finding.key,
      ],
      ...(finding.severity === 'error' && finding.cleared === undefined && { fills: { 1: TO_LOOK_AT } }),
    })),
    frozen: 3,
  });
};

/** 需裁定: what people have to decide, and what they have to give. */
export const decisionsSheet = ({ units, trail, obstacles }: Collection, form: Form, head: SheetHead): Sheet => {
  const names = figureNames(form);
  const ofUnits = units.flatMap(({ unit, toDecide }) =>
    toDecide.map(({ message, sha256 }) => [
      unit.name,
      '采用哪一份',
      message,
      sha256.map((hash) => hash.slice(0, 8)).join('、'),
    ]),
  );
  const ofFigures = Object.entries(trail).flatMap(([id, { adds, value, least, most }]) =>
    adds === 'bounds' && value === null
      ? [
          [
            '汇总',
            '填定',
            `${names.place(id)}：各单位统计的可能是同一事项，不能相加；应在${printFigure(least ?? 0)}至${printFigure(most ?? 0)}之间`,
            '',
          ],
        ]
      : [],
  );
  const others = obstacles.map((message) => ['汇总', '定稿前', message, '']);
  return listSheet({
    name: '需裁定',
    head,
    columns: [
      { head: '序号', width: 3.5, align: 'center' },
      { head: '单位', width: 15 },
      { head: '裁定', width: 8, align: 'center' },
      { head: '事项', width: 46 },
      { head: '文件校验值（前8位）', width: 14 },
    ],
    rows: [...ofUnits, ...ofFigures, ...others].map((cells, index) => ({ cells: [index + 1, ...cells] })),
  });
};

/** 说明: how the sums were made. */
export const notesSheet = (collection: Collection, form: Form, head: SheetHead): Sheet => {
  const { preview, blankAsZero, asOf, due, coverage, decisions } = collection;
  const ignored = decisions.filter(({ effect }) => effect === 'nothing');
  const lines = [
    ['汇总范围', coverage.internal],
    ['公开表述', coverage.public],
    ['统计口径', preview ? '预览：已读取的数据全部相加，包括未审核的' : '只汇总审核通过的单位'],
    ['空白格', blankAsZero ? '按0计（本次汇总的统一约定）' : '不是0：合计中有空白的标黄，并在问题清单中列出单位'],
    ['截至日期', asOf],
    ['报送期限', due ?? '未指定'],
    ['格式', `${form.name}（${form.source}）`],
    ['合计', `各张汇总表的数用公式从“分单位全部数据”相加；小计、合计不手工填写`],
    ['标黄', '合计不完整（有单位未报、未审核，或有空白），或需要查看'],
    ['不相加的数', '规章等只取本机关；项目数量等各单位统计同一目录的，由人工填定，填定前空着'],
    ['垂直管理', '实行垂直领导的单位向本系统报告，不计入'],
    ...ignored.map(({ row, kind, unit = '' }): [string, string] => [
      '没有用上的裁定',
      `${row === undefined ? '' : `第${row}行 `}${unit} ${kind}：没有对应的单位、文件、指标或问题`,
    ]),
  ];
  return listSheet({
    name: '说明',
    head,
    columns: [
      { head: '项目', width: 12 },
      { head: '内容', width: 74 },
    ],
    rows: lines.map((cells) => ({ cells })),
  });
};
