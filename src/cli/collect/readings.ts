import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFault, SubmittedFile } from '../../collect/submission.js';
import type { Form } from '../../form/form.js';
import { type Reading, readDocx, readXlsx } from '../../read/index.js';
import { CommandFault } from '../fault.js';
import { faultsOf } from '../faults-of.js';
import { readBytes } from '../read-file.js';
import { isWordFile, isWorkbookFile } from '../read-word.js';
import { hashOf } from './hash.js';
import { readOwnJson } from './out-folder.js';

/** Folder of the readings: one file each, named by the hash of what was read. */
export const READINGS = '读取';

/** What a file gave, read once. */
export interface FileReading {
  /** By what it was read: another version of the reader, or other forms, read anew. */
  readonly reader: string;
  readonly reading?: Reading;
  readonly fault?: FileFault;
}

/** How files are read, and where readings are kept. */
export interface ReadingPlace {
  readonly folder: string;
  /** Folders of shards, whose readings are taken over. */
  readonly others: readonly string[];
  readonly forms: readonly Form[];
  readonly reader: string;
  /** Makes a reading share with earlier ones what is equal in them. */
  readonly share: (reading: Reading) => Reading;
}

/** The name of the reader: its version and the forms of the caller's own. */
export const readerName = (version: string, forms: readonly Form[]): string =>
  forms.length === 0 ? version : `${version} ${hashOf(JSON.stringify(forms)).slice(0, 16)}`;

/** A collection needs no names and telephone numbers of people: the filing line is not kept, but for its date. */
const withoutPeople = (reading: Reading): Reading => {
  const { report, places, ...rest } = reading as Reading & { readonly filing?: unknown };
  const { filing: _, ...kept } = rest;
  const date = report?.filing?.date;
  const { filing, ...others } = report ?? ({} as NonNullable<Reading['report']>);
  return {
    ...kept,
    ...(report && { report: { ...others, ...(date === undefined ? {} : { filing: { date } }) } }),
    findings: reading.findings.map(({ found, ...finding }) =>
      finding.path?.startsWith('filing') || found === undefined ? finding : { ...finding, found },
    ),
    places: Object.fromEntries(Object.entries(places).filter(([path]) => !path.startsWith('filing.'))),
  };
};

const readNew = async (name: string, bytes: Uint8Array, { forms, reader }: ReadingPlace): Promise<FileReading> => {
  try {
    if (!isWordFile(name) && !isWorkbookFile(name)) {
      return { reader, fault: { code: 'not-this-format', message: '不是 Word 文件或工作簿，没有读取' } };
    }
    const reading = isWorkbookFile(name) ? await readXlsx(bytes, { forms }) : await readDocx(bytes, { forms });
    return { reader, reading: withoutPeople(reading) };
  } catch (error) {
    const [fault] = faultsOf(name, error);
    return { reader, fault: { code: fault?.code ?? 'internal', message: fault?.message ?? '不能读取' } };
  }
};

const fileNameOf = (name: string, sha256: string): string =>
  // One content can be read as Word and as a workbook: what its name says decides.
  `${sha256}${isWorkbookFile(name) ? '.xlsx' : isWordFile(name) ? '.docx' : ''}.json`;

const keep = async (folder: string, name: string, text: string): Promise<void> => {
  // A reading that is lost with the machine is read again: it need not be on the disk before the run goes on.
  const unfinished = join(folder, `${name}.${randomUUID()}.tmp`);
  await writeFile(unfinished, text);
  await rename(unfinished, join(folder, name));
};

/** A file that was read, with the name under which its reading is kept. */
export interface ReadFile {
  readonly kept: string;
  readonly file: SubmittedFile;
  /** It was not read in this run, but in an earlier one. */
  readonly known: boolean;
}

const submitted = (
  name: string,
  sha256: string,
  { reading, fault }: FileReading,
  { share }: ReadingPlace,
): SubmittedFile => ({
  name,
  sha256,
  ...(reading && { reading: share(reading) }),
  ...(fault && { fault }),
});

/** A reading that is kept, by the file's name and hash; `undefined` if there is none by this reader. */
export const keptReading = async (name: string, sha256: string, place: ReadingPlace): Promise<ReadFile | undefined> => {
  const kept = fileNameOf(name, sha256);
  for (const folder of [place.folder, ...place.others]) {
    const found = await readOwnJson<FileReading>(join(folder, READINGS, kept));
    if (found?.reader !== place.reader) continue;
    if (folder !== place.folder) {
      await mkdir(join(place.folder, READINGS), { recursive: true });
      await keep(join(place.folder, READINGS), kept, JSON.stringify(found));
    }
    return { kept, file: submitted(name, sha256, found, place), known: true };
  }
  return undefined;
};

/** Reads a file that came in, or takes what an earlier run has read of the same bytes. */
export const readReceived = async (root: string, name: string, place: ReadingPlace): Promise<ReadFile> => {
  const bytes = await readBytes(join(root, name)).catch((error: unknown) => {
    if (error instanceof CommandFault) return error;
    throw error;
  });
  if (bytes instanceof CommandFault) {
    const [fault] = bytes.faults;
    const message = fault?.message ?? '不能读取';
    return {
      kept: '',
      file: submitted(name, hashOf(''), { reader: place.reader, fault: { code: 'unreadable', message } }, place),
      known: false,
    };
  }
  const sha256 = hashOf(bytes);
  const known = await keptReading(name, sha256, place);
  if (known) return known;
  const read = await readNew(name, bytes, place);
  const kept = fileNameOf(name, sha256);
  await mkdir(join(place.folder, READINGS), { recursive: true });
  const text = JSON.stringify(read);
  await keep(join(place.folder, READINGS), kept, text);
  // What is kept goes on, so that a run that was killed and one that was not have the same before them.
  return { kept, file: submitted(name, sha256, JSON.parse(text), place), known: false };
};

/** Removes readings of files that are no longer there. */
export const forgetOthers = async (folder: string, kept: ReadonlySet<string>): Promise<void> => {
  const names = await readdir(join(folder, READINGS)).catch(() => []);
  await Promise.all(
    names.filter((name) => !kept.has(name)).map((name) => rm(join(folder, READINGS, name), { force: true })),
  );
};
