import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bytesOf, type FileBytes } from '../../../src/read/file/bytes.js';

describe('the bytes of a file', () => {
  const bytes = Uint8Array.from([1, 2, 3]);

  it.each<[what: string, file: FileBytes]>([
    ['an array of bytes', bytes],
    ['a part of a longer one', Uint8Array.from([0, 1, 2, 3, 4]).subarray(1, 4)],
    ['a buffer', bytes.slice().buffer],
    ['a Blob', new Blob([bytes])],
    ['another view', new DataView(Uint8Array.from([0, 1, 2, 3]).buffer, 1) as never],
    ['bytes of another realm', runInNewContext('Uint8Array.from([0, 1, 2, 3]).subarray(1)')],
    ['a buffer of another realm', runInNewContext('Uint8Array.from([1, 2, 3]).buffer')],
  ])('are taken from %s', async (_, file) => {
    expect([...(await bytesOf(file))]).toEqual([1, 2, 3]);
  });

  it.each([undefined, null, '统计表.xlsx', [1, 2, 3], {}, 5])('are not those of %j', async (file) => {
    await expect(bytesOf(file as never)).rejects.toMatchObject({
      code: 'not-this-format',
      message: '要读取的应是文件的内容（Uint8Array、ArrayBuffer 或 Blob），不是路径或其他值。请先把文件读入内存',
    });
  });
});
