import type { Collection } from '../../collect/collection.js';
import type { FontSet } from '../../fonts/font-set.js';
import type { Form } from '../../form/form.js';
import type { LayoutOptions } from '../../layout/layout.js';
import {
  MissingGlyphError,
  renderSigningNote,
  renderSlip,
  renderWorkingPaper,
  type Slip,
  type SlipOptions,
  slipNames,
  slipsOf,
} from '../../papers/index.js';
import type { Report } from '../../report/report.js';
import { safeName } from '../file-names.js';
import { jsonPieces } from './json-pieces.js';
import type { Output } from './out-folder.js';

/** What is made of a collection. */
export interface PaperPlan {
  readonly form: Form;
  readonly slips: SlipOptions;
  readonly previous: Report | undefined;
  readonly faces: LayoutOptions['faces'];
  readonly fonts: FontSet | undefined;
}

/** Two units whose names make one file name are told apart by their row in the register. */
const namesOf = (slips: readonly Slip[], { units }: Collection): ReadonlyMap<Slip, string> => {
  const names = slips.map((slip) => `${slipNames[slip.kind]}/${safeName(slip.unit)}`);
  const count = (name: string): number => names.filter((other) => other.toLowerCase() === name.toLowerCase()).length;
  const rowOf = (slip: Slip): number => units.find(({ unit }) => unit.name === slip.unit)?.unit.row ?? 0;
  return new Map(
    slips.map((slip, at) => {
      const name = names[at] ?? '';
      return [slip, count(name) > 1 ? `${name}（${rowOf(slip)}）` : name];
    }),
  );
};

/**
 * All papers of a collection, as the folder holds them, each made when it is written; `remark` is told what could not be
 * made.
 */
export const papersOf = (
  collection: Collection,
  plan: PaperPlan,
  remark: (words: string) => void,
): readonly Output[] => {
  const { form, faces, fonts, previous } = plan;
  const forms = [form];
  const layout = faces === undefined ? {} : { faces };
  const slips = slipsOf(collection, { ...plan.slips, forms });
  const names = namesOf(slips, collection);
  const asPdf = async (slip: Slip, name: string): Promise<Uint8Array | undefined> => {
    try {
      return await renderSlip(slip, 'pdf', { layout, fonts });
    } catch (error) {
      if (!(error instanceof MissingGlyphError)) throw error;
      remark(`${name}: 字体里没有其中的字，没有生成；可用同名的 Word 文件`);
      return undefined;
    }
  };
  const lines = slips.flatMap(({ lines }) => [...lines, '']);
  return [
    { name: '汇总底稿.xlsx', make: () => renderWorkingPaper(collection, { forms, layout }) },
    { name: '送审说明.docx', make: () => renderSigningNote(collection, { forms, previous, faces, fonts }) },
    ...slips.flatMap((slip): readonly Output[] => {
      const name = names.get(slip) ?? '';
      return [
        { name: `${name}.docx`, make: () => renderSlip(slip, 'docx', { layout }) },
        { name: `${name}.pdf`, make: () => asPdf(slip, `${name}.pdf`) },
      ];
    }),
    ...(lines.length > 0 ? [{ name: '通知.txt', make: () => lines.join('\n') }] : []),
    { name: '报告.json', make: () => `${JSON.stringify(collection.report, null, 2)}\n` },
    { name: '汇总.json', make: () => jsonPieces(collection) },
  ];
};
