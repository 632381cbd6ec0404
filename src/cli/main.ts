#!/usr/bin/env node
import { run } from './program.js';
import { removeUnfinishedOnInterrupt } from './write-file.js';

removeUnfinishedOnInterrupt();
// `nianbao … | head` closes the pipe: what is still printed goes nowhere, the files are written all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await run(process.argv.slice(2));
