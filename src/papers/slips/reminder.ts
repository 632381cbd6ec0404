import type { Collection, UnitStatus } from '../../collect/collection.js';
import { documentOf, paragraph, printDay, printFullDay, signature, text } from '../print.js';
import type { Slip, SlipOptions } from './slip.js';

/** 未报, chased, and its date has passed: nobody is reminded before. */
const isDue = ({ state, unit, watched, late }: UnitStatus, due: string | undefined): boolean =>
  state === 'missing' && unit.chased && !watched && (late || (unit.due ?? due) === undefined);

const NAMING = '此次催报后仍未报送的，将予以通报。';

/** 催报单: the unit has not filed; `undefined` if it has, if it is not chased, or if its date has not passed. */
export const reminderSlip = (collection: Collection, status: UnitStatus, options: SlipOptions): Slip | undefined => {
  if (!isDue(status, collection.due)) return undefined;
  const { year, asOf, agency } = collection;
  const office = options.office ?? agency.name;
  const { name } = status.unit;
  const due = status.unit.due ?? collection.due;
  const asked = options.notice === undefined ? '' : `按照${options.notice}要求，`;
  const by = due === undefined ? '' : `于${printDay(due)}前`;
  const second = options.reminder === 2;
  const missing = `${asked}你单位应${by}报送${year}年政府信息公开工作年度报告。截至${printFullDay(asOf)}，尚未收到。`;
  const law =
    '《中华人民共和国政府信息公开条例》第四十九条规定，上一年度的工作年度报告应当在每年1月31日前提交并向社会公布。';
  const ask = '请尽快报送Word文件和统计表工作簿。确有困难的，请说明原因和预计报送时间。';
  const contact = options.contact === undefined ? '' : `联系人：${options.contact}`;
  const document = documentOf(
    [`${year}年政府信息公开工作年度报告催报单`, ...(second ? ['（第二次）'] : [])],
    { author: office, dated: asOf },
    [
      { type: 'line', role: 'addressee', text: text(`${name}：`) },
      paragraph(missing),
      paragraph(law),
      paragraph(`${ask}${second ? NAMING : ''}`),
      paragraph(`联系人及电话：${options.contact ?? ''}`),
      signature(office, asOf),
    ],
  );
  const lines = [`【催报】${name}：${missing}`, `${law}${ask}${second ? NAMING : ''}${contact}`];
  return { kind: 'reminder', unit: name, lines, document };
};
