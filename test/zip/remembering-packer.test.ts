import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rememberingPacker } from '../../src/zip/remembering-packer.js';
import { packParts, zipOf } from '../../src/zip/repeatable-zip.js';

describe('a packer that remembers', () => {
  const plain = (path: string, text: string) => packParts({ [path]: new TextEncoder().encode(text) });

  test('gives what any other gives, whatever it packed before', () => {
    const pack = rememberingPacker();
    for (const text of ['甲', '乙', '甲', '甲', '']) {
      for (const path of ['a.xml', 'b.xml']) expect(pack(path, text)).toEqual(plain(path, text));
    }
  });

  test('compresses a part once while its text stays as it is', () => {
    const pack = rememberingPacker();
    const first = pack('a.xml', '甲');
    expect(pack('a.xml', '甲')).toBe(first);
    expect(pack('a.xml', '乙')).not.toBe(first);
  });

  test('what it gives makes an archive', () => {
    const pack = rememberingPacker();
    const zip = zipOf([...pack('a.xml', '甲'), ...pack('b.xml', '乙')]);
    expect(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['a.xml', '甲'],
      ['b.xml', '乙'],
    ]);
  });
});
