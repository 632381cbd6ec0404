/**
 * Reads the figures of a workbook that a department filled in, and prints the report that they make.
 *
 *   npx tsx examples/read-workbook.ts WORKBOOK.xlsx > report.json
 */
import { readFile } from 'node:fs/promises';
import { ReadError, readXlsx } from 'nianbao/read';

const [input = 'report.xlsx'] = process.argv.slice(2);

try {
  const { report, findings } = await readXlsx(await readFile(input));
  for (const { severity, place, message } of findings) {
    const where = place?.in === 'sheet' ? [place.sheet, place.cell].filter(Boolean).join('!') : '';
    console.error(`${severity}: ${where} ${message}`);
  }
  if (!report || findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  else console.log(JSON.stringify(report, undefined, 2));
} catch (error) {
  if (!(error instanceof ReadError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
