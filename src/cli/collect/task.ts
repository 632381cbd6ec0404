import { join } from 'node:path';
import { faultOf } from '../fault.js';
import { readOwnJson } from './out-folder.js';
import type { Shard } from './received-files.js';

/** What a collection is asked to do, as typed; a shard keeps it for the run that merges. */
export interface TaskFlags {
  readonly register?: string | undefined;
  readonly year?: number | undefined;
  readonly agency?: string | undefined;
  readonly form?: string | undefined;
  readonly forms?: readonly string[] | undefined;
  readonly due?: string | undefined;
  readonly previous?: string | undefined;
  readonly decisions?: string | undefined;
  readonly draft?: string | undefined;
  readonly preview?: true | undefined;
  readonly blankAsZero?: true | undefined;
  readonly asOf?: string | undefined;
}

export interface ShardInput {
  readonly name: string;
  readonly sha256: string;
  readonly unit?: string;
  readonly received?: string;
}

/** What a shard has read. */
export interface ShardFile {
  readonly shard: Shard;
  readonly task: TaskFlags;
  readonly inputs: readonly ShardInput[];
}

export const SHARD_FILE = '分片.json';

const missingOf = (shards: readonly ShardFile[]): readonly number[] => {
  const of = shards[0]?.shard.of ?? 0;
  const there = new Set(shards.map(({ shard }) => shard.index));
  return Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
};

/**
 * What several shards have read, as one: refused unless every shard of one split is there, each once, with one task.
 */
export const readShards = async (folders: readonly string[]): Promise<readonly ShardFile[]> => {
  const shards = await Promise.all(
    folders.map(async (folder) => {
      const shard = await readOwnJson<ShardFile>(join(folder, SHARD_FILE));
      if (shard?.shard === undefined) {
        throw faultOf(folder, 'shard-missing', `没有读完的分片（缺少${SHARD_FILE}），请先运行这一片的 --shard`);
      }
      return shard;
    }),
  );
  const [first] = shards;
  for (const [at, { shard, task }] of shards.entries()) {
    const folder = folders[at] ?? '';
    if (shard.of !== first?.shard.of) throw faultOf(folder, 'shard-differs', '各片的总数不同，不是同一次分片');
    if (JSON.stringify(task) !== JSON.stringify(first.task)) {
      throw faultOf(folder, 'shard-differs', '这一片的选项与其他片不同，请用同样的选项重新运行');
    }
    if (shards.findIndex((other) => other.shard.index === shard.index) !== at) {
      throw faultOf(folder, 'shard-repeated', `第${shard.index}片给了两次`);
    }
  }
  const missing = missingOf(shards);
  if (missing.length > 0) {
    throw faultOf(undefined, 'shard-missing', `缺少第${missing.join('、')}片（共${first?.shard.of}片）`);
  }
  return shards;
};
