/** Writes the golden files of all fixtures anew: `npm run golden`. Read the diff before you commit it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fixtureNames, goldenFiles, goldenFolder } from './golden-files.js';

for (const name of fixtureNames()) {
  const folder = goldenFolder(name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of await goldenFiles(name)) {
    const file = new URL(path.replaceAll('[', '%5B').replaceAll(']', '%5D'), folder);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(name);
}
