import { basename, extname } from 'node:path';
import type { Report } from '../report/report.js';
import { type Fault, faultOf } from './fault.js';
import type { Input } from './read-reports.js';

const MAX_BYTES = 200;

// What Windows, macOS or Linux refuse in a file name, or take for a path.
const forbidden = /[\\/:*?"<>|\0-\x1f\x7f]/g;
// Windows keeps these for devices, whatever ending follows.
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

const cutToBytes = (text: string, max: number): string => {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > max) break;
    kept += character;
  }
  return kept;
};

/** A file name that every system takes, and that never leads out of its folder. */
export const safeName = (name: string): string => {
  const clean = cutToBytes(name.normalize('NFC').replace(forbidden, '_'), MAX_BYTES).replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return '_';
  return clean.replace(reserved, '$1_');
};

const values = (file: string, report: Report): { readonly [name: string]: string } => ({
  file: basename(file, extname(file)),
  form: report.form,
  year: String(report.year),
  agency: report.agency.name,
  shortName: report.agency.shortName ?? report.agency.name,
});

/** `{shortName}{year}` filled in from a report. */
const fillName = (pattern: string, file: string, report: Report): string => {
  const known = values(file, report);
  return pattern.replace(/\{([^{}]*)\}/g, (source, name: string) => {
    const value = Object.hasOwn(known, name) ? known[name] : undefined;
    if (value !== undefined) return value;
    const names = Object.keys(known).map((key) => `{${key}}`);
    throw faultOf(undefined, 'misuse', `--name: 没有“${source}”，可用 ${names.join('、')}`);
  });
};

/** Name of a report's files without their endings: the input's own, or as the pattern says. */
export const outputName = (file: string, report: Report, pattern: string | undefined): string =>
  safeName(fillName(pattern ?? '{file}', file, report));

type Named = Pick<Input, 'file' | 'report'> & { readonly name: string };

/** As one name: names that differ in case only are one on some systems. */
const sameAs = (name: string): string => name.toLowerCase();

const areDistinct = (names: readonly string[]): boolean => new Set(names.map(sameAs)).size === names.length;

const patterns = ['{file}', '{shortName}{year}', '{agency}{year}', '{agency}{year}-{form}'];

/** A way to give each of these reports a name of its own. */
const wayOut = (named: readonly Named[]): string => {
  const pattern = patterns.find((each) => areDistinct(named.map(({ file, report }) => outputName(file, report, each))));
  return pattern === undefined ? '请把输入文件改成各不相同的名字' : `请用 --name '${pattern}' 区分`;
};

/** Inputs whose files would overwrite each other's. */
export const findSameNames = (named: readonly Named[]): readonly Fault[] => {
  const first = new Map<string, string>();
  return named.flatMap(({ file, name }) => {
    const other = first.get(sameAs(name));
    if (other === undefined) {
      first.set(sameAs(name), file);
      return [];
    }
    const message = `与 ${other} 的输出文件同名（${name}），${wayOut(named)}`;
    return [{ file, code: 'same-name', message }];
  });
};
