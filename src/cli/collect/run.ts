import { dirname, extname, join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Collection } from '../../collect/collection.js';
import { collect, parseDecisions, parseRegister } from '../../collect/index.js';
import type { Submission } from '../../collect/submission.js';
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
  readonly own: readonly Form[];
  readonly units: readonly Unit[];
}

const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const collectAll = async (received: readonly Received[], { task, own, units }: Prepared, locks: readonly Lock[]) => {
  const year = needed(task.year, '--year');
  const form = formOfYear(year, task.form, own);
  const { draft } = task;
  const previous = await readPrevious(task.previous);
  const decisions = task.decisions === undefined ? [] : await parseList(task.decisions, parseDecisions);
  const collection = collect({
    register: units,
    submissions: submissionsOf(received, units),
    form,
    year,
    agency: needed(task.agency, '--agency'),
    asOf: task.asOf ?? today(),
    forms: own,
    vocabulary: vocabulariesOf(own),
    decisions: withLocks(decisions, locks),
    draft: draft === undefined ? undefined : (await readReportFile(draft, { forms: own })).report,
    previous,
    due: task.due,
    preview: task.preview,
    blankAsZero: task.blankAsZero,
  });
  return { collection, form, previous: previous?.report, locks: locksOf(decisions, collection) };
};

const shardRun = async (received: readonly Received[], flags: CollectFlags, out: string, shard: Shard) => {
  const inputs = received.map(({ read, ...file }): ShardInput => ({ ...file, sha256: read.file.sha256 }));
  await forgetOthers(out, new Set(received.map(({ read }) => read.kept)));
  await writeWhole(join(out, SHARD_FILE), `${JSON.stringify({ shard, task: taskOf(flags), inputs }, null, 1)}\n`);
  tell(flags, { shard, files: inputs.length }, [`第${shard.index}片（共${shard.of}片）：读完${inputs.length}个文件`]);
};

const unreadWords = (received: readonly Received[]): readonly string[] =>
  received.flatMap(({ name, read }) => (read.file.fault ? [`${name}（${read.file.fault.message}）`] : []));

const manifestOf = (
  received: readonly Received[],
  { year, agency, form, asOf, due, preview, blankAsZero }: Collection,
) => ({
  program: `nianbao ${manifest.version}`,
  collection: { year, agency: agency.name, form, asOf, due, preview, blankAsZero },
  inputs: received.map(({ read, unit, received: came, name }) => ({
    name,
    sha256: read.file.sha256,
    ...(unit && { unit }),
    ...(came && { received: came }),
    ...(read.file.fault && { fault: read.file.fault.code }),
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
  const own = await readForms(task.forms);
  const outFolder = await openFolder(out);
  const place = placeOf(out, flags.merge ?? [], own);
  const units = await parseList(needed(task.register, '名册'), parseRegister);
  const received =
    flags.merge === undefined
      ? await readFolder(needed(folder, '报送文件夹'), place, flags.shard)
      : await readMerged(
          shards.flatMap(({ inputs }) => inputs),
          place,
        );
  if (flags.shard) return shardRun(received, flags, out, flags.shard);
  const before = await outFolder.locks();
  const { collection, form, previous, locks } = await collectAll(received, { task, own, units }, before).catch(
    (error: unknown) => {
      throw error instanceof CommandFault ? error : new CommandFault(faultsOf('nianbao', error));
    },
  );
  const { fonts, remarks } = await chooseFonts(flags.fonts, flags.faces);
  if (flags.fonts !== undefined) remark(flags, ...remarks);
  const { contact, office, notice, replyBy, reminder } = flags;
  const slips = { contact, office, notice, replyBy, reminder };
  const papers = await papersOf(collection, { form, slips, previous, faces: flags.faces, fonts });
  remark(flags, ...papers.remarks);
  await outFolder.replace(papers.files, { ...manifestOf(received, collection), locks });
  await forgetOthers(out, new Set(received.map(({ read }) => read.kept)));
  const fresh = received.filter(({ read }) => !read.known).length;
  remark(flags, `新读${fresh}个文件，沿用${received.length - fresh}个；写到 ${out}`);
  const unread = unreadWords(received);
  const { final, coverage, obstacles } = collection;
  tell(flags, { out, final, coverage, obstacles, unread }, screenLines(collection, form, previous, unread));
  if (!final) throw new CommandFault([], EXIT_FINDINGS);
};
