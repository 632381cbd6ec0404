/** Writes what is generated from the forms. `npm run generate`; a test holds the files against it. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.js';

for (const [path, text] of generatedFiles()) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(path);
}
