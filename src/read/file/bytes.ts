import { ReadError } from '../read-error.js';

/** A `Blob` or `File`, by what is asked of it: programs without the types of browsers know no such name. */
export interface BlobOfBytes {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file as programs hold it: read from disk, received, or chosen in a browser. */
export type FileBytes = Uint8Array | ArrayBuffer | BlobOfBytes;

/**
 * The bytes of a file.
 *
 * @throws ReadError `not-this-format` if it is none of these, such as a path
 */
export const bytesOf = async (file: FileBytes): Promise<Uint8Array> => {
  if (file instanceof Uint8Array) return file;
  if (file instanceof ArrayBuffer) return new Uint8Array(file);
  if (typeof Blob !== 'undefined' && file instanceof Blob) return new Uint8Array(await file.arrayBuffer());
  const given: unknown = file;
  // Bytes of another realm: a frame, a worker, a test's sandbox.
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (Object.prototype.toString.call(given) === '[object ArrayBuffer]') return new Uint8Array(given as ArrayBuffer);
  throw new ReadError(
    'not-this-format',
    '要读取的应是文件的内容（Uint8Array、ArrayBuffer 或 Blob），不是路径或其他值。请先把文件读入内存',
  );
};
