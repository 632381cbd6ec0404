import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, readBytes } from '../read-file.js';
import { type Content, writeWhole } from '../write-file.js';
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

/** A file of a run. It is made when its turn has come, so that no two need to be in memory. */
export interface Output {
  /** Its path within the folder. */
  readonly name: string;
  /** `undefined`: it could not be made, and is left out. */
  readonly make: () => Content | undefined | Promise<Content | undefined>;
}

/** The folder in which a collection is kept. */
export interface OutFolder {
  /** The files that decisions were about in earlier runs. */
  readonly locks: () => Promise<readonly Lock[]>;
  /** Writes all files of a run and the manifest last; what an earlier run wrote and this one does not is removed. */
  readonly replace: (outputs: readonly Output[], manifest: object) => Promise<void>;
}

const hashOfPieces = async (pieces: Iterable<string> | AsyncIterable<Uint8Array>): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
};

/** Whether a file holds what it is to hold. */
const holds = async (path: string, content: Content): Promise<boolean> => {
  if (typeof content === 'string') return holds(path, new TextEncoder().encode(content));
  if (content instanceof Uint8Array) return Buffer.compare(await readBytes(path), content) === 0;
  return (await hashOfPieces(createReadStream(path))) === (await hashOfPieces(content));
};

/** A file that holds this already stays as it is: its time tells when it last changed. */
const writeChanged = async (path: string, content: Content): Promise<void> => {
  if ((await exists(path)) && (await holds(path, content))) return;
  await writeWhole(path, content);
};

/** Opens the folder of a collection: what a killed run left unfinished is gone, what it finished is kept. */
export const openFolder = async (folder: string): Promise<OutFolder> => {
  await removeUnfinished(folder);
  const path = (name: string): string => join(folder, name);
  return {
    locks: async () => (await readOwnJson<Listed>(path(WRITING)))?.locks ?? [],
    replace: async (outputs, manifest) => {
      const earlier = await readOwnJson<Listed>(path(WRITING));
      const before = earlier?.outputs ?? [];
      // Until all is written the list names the files of both runs: whichever is killed, the next knows what is ours.
      const both = [...new Set([...before, ...outputs.map(({ name }) => name)])];
      if (both.length > before.length || before.length === 0) {
        await writeWhole(path(WRITING), `${JSON.stringify({ ...earlier, outputs: both })}\n`);
      }
      const written: string[] = [];
      for (const { name, make } of outputs) {
        const content = await make();
        if (content === undefined) continue;
        await writeChanged(path(name), content);
        written.push(name);
      }
      const kept = new Set(written);
      for (const name of both) if (!kept.has(name)) await rm(path(name), { force: true });
      await writeChanged(path(WRITING), `${JSON.stringify({ ...manifest, outputs: written }, null, 1)}\n`);
    },
  };
};
