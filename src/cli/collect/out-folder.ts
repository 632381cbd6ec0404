import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, readBytes } from '../read-file.js';
import { writeWhole } from '../write-file.js';
import type { Lock } from './locks.js';

/** What a killed run leaves behind: files that it had not finished. */
const UNFINISHED = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

const removeUnfinished = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return removeUnfinished(path);
      return UNFINISHED.test(entry.name) ? rm(path, { force: true }) : undefined;
    }),
  );
};

/** JSON of ours, or `undefined` where there is none or a killed machine has left half of it. */
export const readOwnJson = async <T>(path: string): Promise<T | undefined> => {
  if (!(await exists(path))) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(await readBytes(path))) as T;
  } catch {
    return undefined;
  }
};

/** Which files are ours in the folder, so that a later run can take away what it no longer writes. */
const WRITING = '清单.json';

interface Listed {
  readonly outputs?: readonly string[];
  readonly locks?: readonly Lock[];
}

/** The folder in which a collection is kept. */
export interface OutFolder {
  /** The files that decisions were about in earlier runs. */
  readonly locks: () => Promise<readonly Lock[]>;
  /** Writes all files of a run and the manifest last; what an earlier run wrote and this one does not is removed. */
  readonly replace: (files: ReadonlyMap<string, Uint8Array | string>, manifest: object) => Promise<void>;
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** A file that holds these bytes already stays as it is: its time tells when it last changed. */
const writeChanged = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const wanted = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  if ((await exists(path)) && same(await readBytes(path), wanted)) return;
  await writeWhole(path, wanted);
};

/** Opens the folder of a collection: what a killed run left unfinished is gone, what it finished is kept. */
export const openFolder = async (folder: string): Promise<OutFolder> => {
  await removeUnfinished(folder);
  const path = (name: string): string => join(folder, name);
  return {
    locks: async () => (await readOwnJson<Listed>(path(WRITING)))?.locks ?? [],
    replace: async (files, manifest) => {
      const earlier = await readOwnJson<Listed>(path(WRITING));
      const before = earlier?.outputs ?? [];
      const outputs = [...files.keys()];
      // Until all is written the list names the files of both runs: whichever is killed, the next knows what is ours.
      const both = [...new Set([...before, ...outputs])];
      if (both.length > before.length || before.length === 0) {
        await writeWhole(path(WRITING), `${JSON.stringify({ ...earlier, outputs: both })}\n`);
      }
      for (const [name, bytes] of files) await writeChanged(path(name), bytes);
      for (const name of before) if (!files.has(name)) await rm(path(name), { force: true });
      await writeChanged(path(WRITING), `${JSON.stringify({ ...manifest, outputs }, null, 1)}\n`);
    },
  };
};
