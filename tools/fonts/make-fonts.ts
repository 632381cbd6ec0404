/**
 * Makes the faces under fonts/ from the packages that tools/fonts/package.json names, with their licences and a list of
 * checksums. The same packages give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { faces } from './faces.js';
import { makeFace } from './make-face.js';

const packages = new URL('./node_modules/', import.meta.url);
const target = new URL('../../fonts/', import.meta.url);

await mkdir(target, { recursive: true });
const checksums: string[] = [];
const notices: string[] = [];
for (const face of faces) {
  const { font, copyright } = await makeFace(face, await readFile(new URL(face.source, packages)));
  const file = `${face.role}.ttf`;
  await writeFile(new URL(file, target), font);
  await writeFile(new URL(face.licenceFile, target), await readFile(new URL(face.licence, packages)));
  checksums.push(`${createHash('sha256').update(font).digest('hex')}  ${file}\n`);
  notices.push(`${file} (${face.family}), from ${basename(face.source)}\n${copyright}\nLicence: ${face.licenceFile}\n`);
  console.log(`${file}  ${(font.length / 1e6).toFixed(2)} MB`);
}
await writeFile(new URL('COPYRIGHT.txt', target), notices.join('\n'));
await writeFile(new URL('SHA256SUMS', target), checksums.join(''));
