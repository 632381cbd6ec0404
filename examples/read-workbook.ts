/**
 * Reads the figures of a workbook that a department filled in, and prints the report that they make.
 *
 *   npx tsx examples/read-workbook.ts WORKBOOK.xlsx > report.json
 */
import { readFile } from 'node:fs/promises';
import { forms, parseReport } from 'nianbao';
import { readXlsx, WorkbookError } from 'nianbao/xlsx';

const [input = 'report.xlsx'] = process.argv.slice(2);

try {
  const { form, agency, year, statistics, filing, findings } = await readXlsx(await readFile(input));
  for (const { severity, sheet, cell, message } of findings) {
    console.error(`${severity}: ${[sheet, cell].filter(Boolean).join('!')} ${message}`);
  }
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  else {
    const parts = Object.fromEntries((forms[form]?.parts ?? []).map(({ key }) => [key, []]));
    const filled = Object.keys(filing).length > 0 ? { filing } : {};
    const report = { form, year, agency: { name: agency }, parts, statistics, ...filled };
    parseReport(report);
    console.log(JSON.stringify(report, undefined, 2));
  }
} catch (error) {
  if (!(error instanceof WorkbookError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
