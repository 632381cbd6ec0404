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

/** What is made of a collection. */
export interface PaperPlan {
  readonly form: Form;
  readonly slips: SlipOptions;
  readonly previous: Report | undefined;
  readonly faces: LayoutOptions['faces'];
  readonly fonts: FontSet | undefined;
}

/** Files by their path in the folder, and what could not be made. */
export interface Papers {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly remarks: readonly string[];
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

/** All papers of a collection, as the folder holds them. */
export const papersOf = async (collection: Collection, plan: PaperPlan): Promise<Papers> => {
  const { form, faces, fonts, previous } = plan;
  const forms = [form];
  const layout = faces === undefined ? {} : { faces };
  const slips = slipsOf(collection, { ...plan.slips, forms });
  const names = namesOf(slips, collection);
  const files = new Map<string, Uint8Array | string>();
  const remarks: string[] = [];
  files.set('汇总底稿.xlsx', await renderWorkingPaper(collection, { forms, layout }));
  files.set('送审说明.docx', await renderSigningNote(collection, { forms, previous, faces, fonts }));
  for (const slip of slips) {
    const name = names.get(slip) ?? '';
    files.set(`${name}.docx`, await renderSlip(slip, 'docx', { layout }));
    try {
      files.set(`${name}.pdf`, await renderSlip(slip, 'pdf', { layout, fonts }));
    } catch (error) {
      if (!(error instanceof MissingGlyphError)) throw error;
      remarks.push(`${name}.pdf: 字体里没有其中的字，没有生成；可用同名的 Word 文件`);
    }
  }
  const lines = slips.flatMap(({ lines }) => [...lines, '']);
  if (lines.length > 0) files.set('通知.txt', `${lines.join('\n')}`);
  files.set('报告.json', `${JSON.stringify(collection.report, null, 2)}\n`);
  files.set('汇总.json', `${JSON.stringify(collection)}\n`);
  return { files, remarks };
};
