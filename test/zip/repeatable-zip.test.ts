import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { editZip, zipOf, zipParts } from '../../src/zip/repeatable-zip.js';

const text = (value: string) => strToU8(value);
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Names in the order of the central directory, read from the raw bytes. */
const namesOf = (zip: Uint8Array): readonly string[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const names: string[] = [];
  for (let at = 0; at + 46 <= zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50)
      names.push(strFromU8(zip.slice(at + 46, at + 46 + view.getUint16(at + 28, true))));
  }
  return names;
};

describe('a repeatable archive', () => {
  const parts = {
    'docProps/core.xml': text('core'),
    'word/styles.xml': text('styles'),
    'word/document.xml': text('年报'),
    '_rels/.rels': text('rels'),
    'word/_rels/document.xml.rels': text('more rels'),
    '[Content_Types].xml': text('types'),
  };

  test('lists content types, relationships and main part first, properties last', () => {
    expect(namesOf(zipParts(parts))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'docProps/core.xml',
    ]);
  });

  test('has the same bytes whatever the order of its parts', () => {
    const reversed = Object.fromEntries(Object.entries(parts).reverse());
    expect(zipParts(reversed)).toEqual(zipParts(parts));
  });

  test.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])('has the same bytes in %s', (tz) => {
    const expected = zipParts(parts);
    process.env.TZ = tz;
    expect(zipParts(parts)).toEqual(expected);
  });

  test('keeps every part', () => {
    expect(unzipSync(zipParts(parts))).toEqual(parts);
  });
});

describe('an archive packed again', () => {
  const repackZip = (zip: Uint8Array, edits: Parameters<typeof editZip>[1] = {}) => zipOf(editZip(zip, edits));
  const packed = (mtime: string) =>
    zipSync({ 'a/': new Uint8Array(0), 'a/b.xml': text('<b/>'), 'c.xml': text('<c/>') }, { mtime });

  test('forgets when it was first packed, and its directory entries', () => {
    const again = repackZip(packed('2024-02-29T12:00:00'));
    expect(again).toEqual(repackZip(packed('2018-01-01T00:00:00')));
    expect(namesOf(again)).toEqual(['a/b.xml', 'c.xml']);
  });

  test('has its text parts edited or left out', () => {
    const again = repackZip(packed('2024-02-29T12:00:00'), {
      'a/b.xml': (xml) => xml.replace('b', '乙'),
      'c.xml': null,
    });
    expect(Object.entries(unzipSync(again)).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['a/b.xml', '<乙/>'],
    ]);
  });

  test('refuses to edit a part that is not there', () => {
    expect(() => repackZip(packed('2024-02-29T12:00:00'), { 'd.xml': (xml) => xml })).toThrow('d.xml');
  });
});
