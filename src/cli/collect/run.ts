import { dirname, extname, join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Collection } from '../../collect/collection.js';
import { collect, parseDecisions, parseRegister } from '../../collect/index.js';
import type { FileFault, Submission } from '../../collect/submission.js';
import type { Unit } from '../../collect/unit.js';
import type { Form } from '../../form/form.js';
import type { FacePreset } from '../../layout/faces.js';
import { chooseFonts } from '../chosen-fonts.js';
import { readForms, vocabulariesOf } from '../custom-forms.js';
import { CommandFault, EXIT_FINDINGS, faultOf } from '../fault.js';
import { faultsOf } from '../faults-of.js';
import { formOfYear } from '../form-of-year.js';
import { type OutputFlags, remark, tell } from '../output.js';
import { readReportFile } from '../read-file.js';
import { writeWhole } from '../write-file.js';
import { parseList } from './list-file.js';
import { type Lock, locksOf, withLocks } from './locks.js';
import { openFolder, readOwnJson } from './out-folder.js';
import { papersOf } from './papers.js';
import { forgetOthers, keptReading, type ReadFile, type ReadingPlace, readerName, readReceived } from './readings.js';
import { isInShard, type ReceivedFile, receivedFiles, type Shard } from './received-files.js';
import { screenLines } from './screen.js';
import { readingSharer } from './sharing.js';
import { keepHeapSmall } from './small-heap.js';
import { readShards, SHARD_FILE, type ShardInput, type TaskFlags } from './task.js';

export interface CollectFlags extends TaskFlags, OutputFlags {
  readonly out?: string | undefined;
  readonly shard?: Shard | undefined;
  readonly merge?: readonly string[] | undefined;
  readonly contact?: string | undefined;
  readonly office?: string | undefined;
  readonly notice?: string | undefined;
  readonly replyBy?: string | undefined;
  readonly reminder?: 1 | 2 | undefined;
  readonly faces?: FacePreset | undefined;
  readonly fonts?: string | undefined;
}

/** A file that came in, and what was read of it. */
interface Received extends ReceivedFile {
  readonly read: ReadFile;
}

/** A file that came in, without what was read of it: that is let go as soon as it is collected. */
interface Listed extends ReceivedFile {
  readonly sha256: string;
  readonly fault?: FileFault;
  /** The name under which its reading is kept. */
  readonly kept: string;
  /** It was read in an earlier run. */
  readonly known: boolean;
}

const listed = ({ read: { file, kept, known }, ...received }: Received): Listed => ({
  ...received,
  sha256: file.sha256,
  ...(file.fault && { fault: file.fault }),
  kept,
  known,
});

const needed = <T>(value: T | undefined, what: string): T => {
  if (value !== undefined) return value;
  throw faultOf(undefined, 'misuse', `缺少 ${what}，用法见 nianbao help collect`);
};

const taskOf = (flags: CollectFlags): TaskFlags => {
  const { register, year, agency, form, forms, due, previous, decisions, draft, preview, blankAsZero, asOf } = flags;
  return { register, year, agency, form, forms, due, previous, decisions, draft, preview, blankAsZero, asOf };
};

/** What is given goes before what a shard was given. */
const over = (given: TaskFlags, kept: TaskFlags): TaskFlags => ({
  ...kept,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
});

/** So many files are read at once: more would only wait for one another, and hold their bytes. */
const AT_ONCE = 4;

const inLanes = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  const waiting = items.entries();
  const lane = async (): Promise<void> => {
    for (const [at, item] of waiting) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return results;
};

const placeOf = (folder: string, others: readonly string[], forms: readonly Form[]): ReadingPlace => ({
  folder,
  others,
  forms,
  reader: readerName(manifest.version, forms),
  share: readingSharer(),
});

const readFolder = async (
  root: string,
  place: ReadingPlace,
  shard: Shard | undefined,
): Promise<readonly Received[]> => {
  const files = (await receivedFiles(root)).filter(({ name }) => shard === undefined || isInShard(name, shard));
  return inLanes(files, async (file) => ({ ...file, read: await readReceived(root, file.name, place) }));
};

const readMerged = async (inputs: readonly ShardInput[], place: ReadingPlace): Promise<readonly Received[]> =>
  inLanes(
    inputs.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    async ({ sha256, ...file }) => {
      const read = await keptReading(file.name, sha256, place);
      if (read) return { ...file, read };
      throw faultOf(file.name, 'reading-missing', '分片里没有这个文件的读数，请重新运行这一片');
    },
  );

/** The unit of a file's own folder, where that bears a unit's name. */
const unitOf = ({ name, unit }: ReceivedFile, units: readonly Unit[]): string | undefined => {
  if (unit !== undefined) return unit;
  const folder = dirname(name).split('/')[0] ?? '';
  return units.some((each) => [each.name, each.code, ...each.aliases].includes(folder)) ? folder : undefined;
};

const submissionsOf = (received: readonly Received[], units: readonly Unit[]): readonly Submission[] =>
  received.map((file) => {
    const unit = unitOf(file, units);
    const came = file.received;
    return { ...(unit && { unit }), ...(came && { received: came }), files: [file.read.file] };
  });

const readPrevious = async (folder: string | undefined): Promise<Collection | undefined> => {
  if (folder === undefined) return undefined;
  const file = extname(folder) === '.json' ? folder : join(folder, '汇总.json');
  const previous = await readOwnJson<Collection>(file);
  if (previous?.version === 1) return previous;
  throw faultOf(file, 'not-a-collection', '应为上年汇总的文件夹，其中有 nianbao collect 写的 汇总.json');
};

interface Prepared {
  readonly task: TaskFlags;
  readonly forms: readonly Form[];
  readonly units: readonly Unit[];
}

const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Readings are held here alone: they are gone before papers are made of the collection. */
const collectAll = async (
  read: () => Promise<readonly Received[]>,
  { task, forms, units }: Prepared,
  locks: readonly Lock[],
) => {
  const year = needed(task.year, '--year');
  const form = formOfYear(year, task.form, forms);
  const { draft } = task;
  const previous = await readPrevious(task.previous);
  const decisions = task.decisions === undefined ? [] : await parseList(task.decisions, parseDecisions);
  const received = await read();
  const files = received.map(listed);
  keepHeapSmall();
  const collection = collect({
    register: units,
    submissions: submissionsOf(received, units),
    form,
    year,
    agency: needed(task.agency, '--agency'),
    asOf: task.asOf ?? today(),
    forms,
    vocabulary: vocabulariesOf(forms),
    decisions: withLocks(decisions, locks),
    draft: draft === undefined ? undefined : (await readReportFile(draft, { forms })).report,
    previous,
    due: task.due,
    preview: task.preview,
    blankAsZero: task.blankAsZero,
  });
  return { files, collection, form, previous: previous?.report, locks: locksOf(decisions, collection) };
};

const shardRun = async (files: readonly Listed[], flags: CollectFlags, out: string, shard: Shard) => {
  const inputs = files.map(({ kept: _, known: __, fault: ___, ...file }): ShardInput => file);
  await forgetOthers(out, new Set(files.map(({ kept }) => kept)));
  await writeWhole(join(out, SHARD_FILE), `${JSON.stringify({ shard, task: taskOf(flags), inputs }, null, 1)}\n`);
  tell(flags, { shard, files: inputs.length }, [`第${shard.index}片（共${shard.of}片）：读完${inputs.length}个文件`]);
};

const unreadWords = (files: readonly Listed[]): readonly string[] =>
  files.flatMap(({ name, fault }) => (fault ? [`${name}（${fault.message}）`] : []));

const manifestOf = (files: readonly Listed[], { year, agency, form, asOf, due, preview, blankAsZero }: Collection) => ({
  program: `nianbao ${manifest.version}`,
  collection: { year, agency: agency.name, form, asOf, due, preview, blankAsZero },
  inputs: files.map(({ sha256, fault, unit, received: came, name }) => ({
    name,
    sha256,
    ...(unit && { unit }),
    ...(came && { received: came }),
    ...(fault && { fault: fault.code }),
  })),
});

/** `nianbao collect`: reads what came in, collects it, and writes what the office needs of it. */
export const runCollect = async (folder: string | undefined, flags: CollectFlags): Promise<void> => {
  const out = needed(flags.out, '--out');
  const shards = flags.merge === undefined ? [] : await readShards(flags.merge);
  const task = over(taskOf(flags), shards[0]?.task ?? {});
  if (!flags.shard) {
    needed(task.year, '--year');
    needed(task.agency, '--agency');
  }
  const forms = await readForms(task.forms);
  const outFolder = await openFolder(out);
  const place = placeOf(out, flags.merge ?? [], forms);
  const units = await parseList(needed(task.register, '名册'), parseRegister);
  const read = async (): Promise<readonly Received[]> =>
    flags.merge === undefined
      ? readFolder(needed(folder, '报送文件夹'), place, flags.shard)
      : readMerged(
          shards.flatMap(({ inputs }) => inputs),
          place,
        );
  if (flags.shard) return shardRun((await read()).map(listed), flags, out, flags.shard);
  const before = await outFolder.locks();
  const collected = await collectAll(read, { task, forms, units }, before).catch((error: unknown) => {
    throw error instanceof CommandFault ? error : new CommandFault(faultsOf('nianbao', error));
  });
  const { files, collection, form, previous, locks } = collected;
  const { fonts, remarks } = await chooseFonts(flags.fonts, flags.faces);
  if (flags.fonts !== undefined) remark(flags, ...remarks);
  const { contact, office, notice, replyBy, reminder } = flags;
  const slips = { contact, office, notice, replyBy, reminder };
  const papers = papersOf(collection, { form, slips, previous, faces: flags.faces, fonts }, (words) =>
    remark(flags, words),
  );
  await outFolder.replace(papers, { ...manifestOf(files, collection), locks });
  await forgetOthers(out, new Set(files.map(({ kept }) => kept)));
  const fresh = files.filter(({ known }) => !known).length;
  remark(flags, `新读${fresh}个文件，沿用${files.length - fresh}个；写到 ${out}`);
  const unread = unreadWords(files);
  const { final, coverage, obstacles } = collection;
  tell(flags, { out, final, coverage, obstacles, unread }, screenLines(collection, form, previous, unread));
  if (!final) throw new CommandFault([], EXIT_FINDINGS);
};
