import type { Collection, UnitStatus } from '../../collect/collection.js';
import type { Decision } from '../../collect/decision.js';
import type { Block } from '../../document/printed.js';
import type { Form } from '../../form/form.js';
import { documentOf, head, paragraph, printDay, signature, tableOf, text } from '../print.js';
import type { Slip, SlipOptions } from './slip.js';
import { asksOf, type SlipItem, slipItem } from './slip-items.js';

/** The returns of a unit, in the order of the decisions file. */
const returnsOf = ({ decisions }: Collection, { unit }: UnitStatus): readonly Decision[] =>
  decisions.filter(
    (decision) =>
      decision.kind === 'return' &&
      decision.effect === 'applied' &&
      decision.unit !== undefined &&
      [unit.name, unit.code, ...unit.aliases].includes(decision.unit),
  );

/** What is returned, and how often it was by now. */
interface Return {
  readonly items: readonly SlipItem[];
  readonly number: number;
  readonly replyBy?: string;
}

const byReviewer = ({ why }: Decision): SlipItem => ({
  place: ['审核意见'],
  found: '',
  problem: why,
  remedy: '请按审核意见修改',
});

const returnOf = (collection: Collection, status: UnitStatus, form: Form, options: SlipOptions): Return | undefined => {
  const before = returnsOf(collection, status);
  const last = status.state === 'returned' ? before.at(-1) : undefined;
  const items = [
    ...(last && last.why !== '' ? [byReviewer(last)] : []),
    ...asksOf(collection.findings, status.unit.name).map((finding) => slipItem(finding, status, form)),
  ];
  if (items.length === 0) return undefined;
  const replyBy = last?.due ?? options.replyBy;
  const number = before.length + (last ? 0 : 1);
  return { items, number, ...(replyBy === undefined ? {} : { replyBy }) };
};

const filesOf = ({ files, received }: UnitStatus): string => {
  const told = files.filter(({ role }) => role !== 'same' && role !== 'passed-over').map(({ name }) => name);
  const names = [...new Set(told)].join('、');
  const came = received === undefined ? '' : `${printDay(received)}收到`;
  return [names, came].filter((part) => part !== '').join('，');
};

const itemsTable = (items: readonly SlipItem[]): Block =>
  tableOf('需要核改的问题', [5, 30, 10, 32, 23], 1, [
    head('序号', '位置', '现填', '问题', '修改要求'),
    ...items.map(
      ({ place, found, problem, remedy }, index) =>
        [
          { role: 'code', lines: [String(index + 1)] },
          { role: 'label', lines: place },
          { role: 'unit', lines: [found] },
          { role: 'label', lines: [problem] },
          { role: 'label', lines: [remedy] },
        ] as const,
    ),
  ]);

/** Lines left free to write in. */
const ROOM = ['　', '　', '　', '　'];

const explanationTable = (): Block =>
  tableOf('情况说明', [16, 34, 16, 34], 0, [
    [
      { role: 'unit', lines: ['情况说明'] },
      { role: 'empty', lines: ROOM, colSpan: 3 },
    ],
    [
      { role: 'unit', lines: ['填报人'] },
      { role: 'empty', lines: [] },
      { role: 'unit', lines: ['审核人'] },
      { role: 'empty', lines: [] },
    ],
  ]);

const again = (replyBy: string | undefined): string =>
  `请${replyBy === undefined ? '尽快' : `于${printDay(replyBy)}前`}重新报送Word文件和统计表工作簿。数据改动的，正文中相应的数字一并改动。`;

const number = ({ year }: Collection, { unit }: UnitStatus, times: number): string =>
  `${year}-${unit.code === '' ? String(unit.row).padStart(3, '0') : unit.code}-${times}`;

const linesOf = (year: number, status: UnitStatus, { items, number: times, replyBy }: Return, contact?: string) => [
  `【退回】${status.unit.name}：${year}年年度报告第${times}次退回，请核改${items.length}处：`,
  ...items.map(({ place, found, problem, remedy }, index) => {
    const now = found === '' ? '' : `现填${found}。`;
    return `${index + 1}．${place.join('；').replaceAll('；（', '（')}：${now}${problem}（${remedy}）`;
  }),
  again(replyBy),
  `情况属实无须修改的，请书面说明情况，写明填报人、审核人。${contact === undefined ? '' : `联系人：${contact}`}`,
];

/** 退回单: what a unit has to mend or to explain; `undefined` if there is nothing. */
export const returnSlip = (
  collection: Collection,
  status: UnitStatus,
  form: Form,
  options: SlipOptions,
): Slip | undefined => {
  const returned = returnOf(collection, status, form, options);
  if (returned === undefined) return undefined;
  const { year, asOf, agency } = collection;
  const office = options.office ?? agency.name;
  const { name } = status.unit;
  const files = filesOf(status);
  const document = documentOf(
    [`${year}年政府信息公开工作年度报告退回单`, `（第${returned.number}次退回）`],
    { author: office, dated: asOf },
    [
      { type: 'line', role: 'addressee', text: text(`${name}：`) },
      paragraph(
        `你单位报送的${year}年政府信息公开工作年度报告${files === '' ? '' : `（${files}）`}，经审核有${returned.items.length}处需要核改，现予退回。`,
      ),
      { type: 'line', role: 'unit', text: text(`编号：${number(collection, status, returned.number)}`) },
      itemsTable(returned.items),
      paragraph(`${again(returned.replyBy)}情况属实、无须修改的，请在下面写明情况，签字后报回。`),
      explanationTable(),
      paragraph(`联系人及电话：${options.contact ?? ''}`),
      signature(office, asOf),
    ],
  );
  return { kind: 'return', unit: name, lines: linesOf(year, status, returned, options.contact), document };
};
