#!/usr/bin/env node
import { run } from './program.js';
import { removeUnfinishedOnInterrupt } from './write-file.js';

removeUnfinishedOnInterrupt();
process.exitCode = await run(process.argv.slice(2));
