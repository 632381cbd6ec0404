/** After tsup: writes THIRD-PARTY-NOTICES.txt and sbom.cdx.json from what tsup lists as bundled, and takes its lists away. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { billOfMaterials } from './bundle/bill-of-materials.js';
import { bundledPackages, installedPackages } from './bundle/bundled-packages.js';
import { thirdPartyNotices } from './bundle/notices.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const lists = ['dist/metafile-esm.json', 'dist/metafile-cjs.json', 'dist/browser/metafile-esm.json'].map((file) =>
  join(root, file),
);

const bundled = bundledPackages(
  root,
  lists.map((file): Metafile => JSON.parse(readFileSync(file, 'utf8'))),
);
const installed = installedPackages(root, Object.keys(manifest.dependencies));
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(bundled));
writeFileSync(join(root, 'sbom.cdx.json'), billOfMaterials(manifest, bundled, installed));
for (const file of lists) rmSync(file);
