import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package whose code, or part of it, stands in dist/. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** The licence with its line of copyright, as the package has it. */
  readonly text: string;
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

/** What a bundled package had already taken in from others. */
const taken: { readonly [name: string]: readonly string[] } = { docx: ['fflate', 'nanoid'] };

/** dfa and fontkit name their licence and bring no text of it. */
const mit = (author: string): string => `The MIT License (MIT)

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const textOf = (folder: string, { license, author }: Manifest): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  const name = typeof author === 'object' ? author.name : author;
  if (license === 'MIT' && name !== undefined) return mit(name);
  throw new Error(`${folder} brings no licence`);
};

const describe = (root: string, place: string): BundledPackage => {
  const folder = join(root, place);
  const manifest: Manifest & { readonly name: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  return { name, version, license, text: textOf(folder, manifest).replaceAll('\r\n', '\n').trim() };
};

/** The folder of a package that a file belongs to: `node_modules/exceljs/node_modules/x`. */
const folderOf = (file: string): readonly string[] => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];

/** The packages that bundles are made of, by name; modules that were left empty or shaken off do not count. */
export const bundledPackages = (root: string, metafiles: readonly Metafile[]): readonly BundledPackage[] => {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = new Set(inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? folderOf(file) : [])));
  const packages = [...folders].map((folder) => describe(root, folder));
  const within = packages
    .flatMap(({ name }) => taken[name] ?? [])
    .map((name) => describe(root, `node_modules/${name}`));
  const known = new Map([...packages, ...within].map((each) => [`${each.name}@${each.version}`, each]));
  return [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Packages that npm installs beside this one. */
export const installedPackages = (root: string, names: readonly string[]): readonly BundledPackage[] =>
  names.map((name) => describe(root, `node_modules/${name}`));
