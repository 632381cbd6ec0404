import { strToU8 } from 'fflate';
import { rememberingPacker } from '../zip/remembering-packer.js';
import { packParts, zipOf } from '../zip/repeatable-zip.js';

/** Parts of the file by path, as text. */
export type TextParts = { readonly [path: string]: string };

/** Parts in which the reports of a form hardly differ, each of them small and slow to compress. */
const COMMON = /^(\[Content_Types\]\.xml|.*\.rels|docProps\/app\.xml|xl\/(workbook|styles|theme\/theme1)\.xml)$/;

const packCommon = rememberingPacker();

/** The parts of a workbook as an .xlsx file. */
export const packBook = (parts: TextParts): Uint8Array<ArrayBuffer> => {
  const all = Object.entries(parts);
  const common = all.filter(([path]) => COMMON.test(path));
  const own = all.filter(([path]) => !COMMON.test(path));
  return zipOf([
    ...common.flatMap(([path, xml]) => packCommon(path, xml)),
    ...packParts(Object.fromEntries(own.map(([path, xml]) => [path, strToU8(xml)]))),
  ]);
};
