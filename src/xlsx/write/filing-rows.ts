import { FILING_LINE_NAME, filingName } from '../../form/cell-names.js';
import type { FilingField } from '../../form/form.js';
import { emWidthOf } from '../../lines/em-width.js';
import { fieldRows } from '../../lines/field-rows.js';
import type { Cell, CellStyle } from '../book.js';
import { cellLook } from './cell-look.js';
import { CELL_MARGIN, type DraftRow, type Frame, line, wholePixels } from './frame.js';

const FILING_HEIGHT = 1.9;
const FILING_GAP = '\u3000\u3000';

/** The line as printed: only what is given, each field whole on one of its lines. */
export const filledFiling = (frame: Frame): readonly DraftRow[] => {
  const { layout } = frame.context;
  const { filing } = frame.sheet;
  if (!filing) return [];
  const { size } = layout.styles.filing;
  const fields = filing.fields.map(({ label, value }) => `${label.text}${value.text}`);
  const rows = fieldRows(fields, emWidthOf, frame.width / size - CELL_MARGIN, emWidthOf(FILING_GAP));
  const text = rows.map((row) => row.join(FILING_GAP)).join('\n');
  const style: CellStyle = { ...cellLook(layout.styles.filing, layout), fit: 'wrap' };
  const height = size * FILING_HEIGHT * rows.length;
  return [{ ...line(frame, text, style, height, FILING_LINE_NAME), keepWithNext: false }];
};

const filingFormat = (key: FilingField['key']): string => (key === 'date' ? 'yyyy"年"m"月"d"日"' : '@');

/** All fields, each with room to write: two on a row where the first column is cut, else one. */
export const blankFiling = (frame: Frame): readonly DraftRow[] => {
  const { columns, lastColumn, context, sheet } = frame;
  const { styles } = context.layout;
  const base = cellLook(styles.filing, context.layout);
  const slots = columns.cut
    ? [
        { label: 1, room: 2, columns: 1 },
        { label: 3, room: 4, columns: lastColumn - 3 },
      ]
    : [{ label: 1, room: 2, columns: Math.max(1, lastColumn - 1) }];
  const rows: DraftRow[] = [];
  for (let index = 0; index < sheet.fields.length; index += slots.length) {
    const placed = sheet.fields.slice(index, index + slots.length).flatMap((field, place) => {
      const slot = slots[place];
      return slot ? [{ field, slot }] : [];
    });
    rows.push({
      height: wholePixels(styles.filing.size * FILING_HEIGHT),
      keepWithNext: index + slots.length < sheet.fields.length,
      cells: placed.flatMap(({ field, slot }): Cell[] => [
        { column: slot.label, value: `${field.label}：`, style: { ...base, horizontal: 'right', vertical: 'bottom' } },
        {
          column: slot.room,
          columns: slot.columns,
          value: null,
          style: {
            ...base,
            horizontal: 'left',
            vertical: 'bottom',
            border: 'bottom',
            format: filingFormat(field.key),
            unlocked: true,
          },
        },
      ]),
      names: placed.map(({ field, slot }) => ({ name: filingName(field.key), column: slot.room })),
    });
  }
  return rows;
};
