/** Prints the digests of a rendered fixture: of its bytes, and of its content without zlib's. Run in other processes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseReport } from '../../src/index.js';
import { renderPdf } from '../../src/pdf/index.js';
import { inflated } from './inflated.js';

const sha = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

const report = parseReport(JSON.parse(readFileSync('fixtures/edge/report.json', 'utf8')));
const bytes = await renderPdf(report);
console.log(sha(bytes), sha(inflated(bytes)));
