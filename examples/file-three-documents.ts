/**
 * Files a report: checks it and writes the Word, PDF and Excel files, or nothing.
 *
 *   npx tsx examples/file-three-documents.ts REPORT.json FOLDER
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReport, parseReport, ReportError } from 'nianbao';
import { renderDocx } from 'nianbao/docx';
import { MissingGlyphError, renderPdf } from 'nianbao/pdf';
import { renderXlsx } from 'nianbao/xlsx';

const [input = 'report.json', folder = 'out'] = process.argv.slice(2);

try {
  const report = parseReport(JSON.parse(await readFile(input, 'utf8')));
  for (const { severity, message } of checkReport(report)) console.log(`${severity}: ${message}`);

  // All three are rendered before the first is written.
  const files = {
    docx: await renderDocx(report),
    pdf: await renderPdf(report),
    xlsx: await renderXlsx(report),
  };
  await mkdir(folder, { recursive: true });
  for (const [ending, bytes] of Object.entries(files)) {
    await writeFile(join(folder, `${report.year}.${ending}`), bytes);
    console.log(`${report.year}.${ending}: ${bytes.length} bytes`);
  }
} catch (error) {
  if (error instanceof ReportError) for (const { path, message } of error.issues) console.error(`${path}: ${message}`);
  else if (error instanceof MissingGlyphError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
