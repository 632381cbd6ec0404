import type { FigureId, Form } from '../../form/form.js';
import { flatFigures } from '../../read/flat-figures.js';
import { joinReadings } from '../../read/join-readings.js';
import type { ReadFinding, Reading, SourcePlace } from '../../read/reading.js';
import { byText, groupBy } from '../canonical.js';
import type { FiledFile } from './take-in.js';

/** One version of a unit's report: its Word file, its workbook, or both. */
export interface Version {
  readonly files: readonly FiledFile[];
  readonly text?: FiledFile;
  readonly tables?: FiledFile;
}

/** Where something of a version stands. */
export interface VersionPlace {
  readonly file: string;
  readonly sha256: string;
  readonly place?: SourcePlace;
}

const contents = (files: readonly FiledFile[]): readonly FiledFile[] =>
  [...groupBy(files, ({ content }) => content).values()].flatMap(
    (same) => [...same].sort(byText(({ name, sha256 }) => `${name}\u0000${sha256}`))[0] ?? [],
  );

/** The one version that files make; `undefined` if there is none, or more than one. */
export const onlyVersion = (files: readonly FiledFile[]): Version | undefined => {
  const readable = files.filter(({ reading, foreign }) => reading !== undefined && foreign === undefined);
  const [text, ...texts] = contents(readable.filter((file) => file.brings === 'text'));
  const [tables, ...others] = contents(readable.filter((file) => file.brings === 'tables'));
  if (texts.length > 0 || others.length > 0 || (text === undefined && tables === undefined)) return undefined;
  const used = [text, tables].flatMap((file) => file ?? []);
  return { files: used, ...(text === undefined ? {} : { text }), ...(tables === undefined ? {} : { tables }) };
};

/** Files that say different things of what both should say: more than one text, or more than one set of tables. */
export const differing = (files: readonly FiledFile[]): readonly FiledFile[] => {
  const readable = files.filter(({ reading, foreign }) => reading !== undefined && foreign === undefined);
  return (['text', 'tables'] as const).flatMap((brings) => {
    const alike = readable.filter((file) => file.brings === brings);
    return contents(alike).length > 1 ? alike : [];
  });
};

/** A version read as one. */
export interface VersionReading {
  readonly reading: Reading;
  readonly figures: ReadonlyMap<FigureId, number | null>;
  readonly unread: ReadonlySet<FigureId>;
  /** Where a path of the report stands, and in which file. */
  readonly placeOf: (path: string) => VersionPlace | undefined;
}

const joined = ({ text, tables }: Version, form: Form): Reading | undefined => {
  if (text?.reading === undefined) return tables?.reading;
  return tables?.reading === undefined ? text.reading : joinReadings(text.reading, tables.reading, { forms: [form] });
};

const isFigure = (path: string): boolean => path.startsWith('statistics.');

/** Whether a file is the one from which a path was read. */
const gives = ({ reading }: FiledFile, path: string): boolean =>
  reading?.places[path] !== undefined && !(isFigure(path) && reading.unread.includes(path.slice('statistics.'.length)));

/** Reads a version's files as one. */
export const readVersion = (version: Version, form: Form): VersionReading | undefined => {
  const reading = joined(version, form);
  if (reading === undefined) return undefined;
  const [first] = version.files;
  return {
    reading,
    figures: flatFigures(reading.statistics),
    unread: new Set(reading.unread),
    placeOf: (path) => {
      const file = version.files.find((one) => gives(one, path)) ?? first;
      if (file === undefined) return undefined;
      const place = file.reading?.places[path];
      return { file: file.name, sha256: file.sha256, ...(place === undefined ? {} : { place }) };
    },
  };
};

/** Findings of a version's reading that say what was not read as it stood. */
export const readFaults = ({ reading }: VersionReading): readonly ReadFinding[] =>
  reading.findings.filter(({ severity }) => severity !== 'info');
