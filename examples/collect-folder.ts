/**
 * Collects a folder of Word files and workbooks from a program: every unit's figures into one, with the way back.
 *
 *   npx tsx examples/collect-folder.ts register.json folder 2025 清河县人民政府 2026-01-22 out
 *
 * register.json: [{ "单位名称": "清河县教育局", "单位类别": "部门" }, …]
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collect, contributionsOf, parseRegister, RegisterError, type SubmittedFile } from 'nianbao/collect';
import { renderSlip, renderWorkingPaper, slipsOf } from 'nianbao/papers';
import { ReadError, readDocx, readXlsx } from 'nianbao/read';

const [registerFile = '', folder = '', year = '', agency = '', asOf = '', out = ''] = process.argv.slice(2);

const readFileOf = async (name: string): Promise<SubmittedFile> => {
  const bytes = await readFile(join(folder, name));
  const file = { name, sha256: createHash('sha256').update(bytes).digest('hex') };
  try {
    return { ...file, reading: name.endsWith('.xlsx') ? await readXlsx(bytes) : await readDocx(bytes) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    // Named and left out, never counted as zeros.
    return { ...file, fault: { code: error.code, message: error.message } };
  }
};

try {
  const register = parseRegister(JSON.parse(await readFile(registerFile, 'utf8')));
  const names = (await readdir(folder)).filter((name) => /\.(?:docx|xlsx)$/.test(name));
  const files = await Promise.all(names.map(readFileOf));
  const collection = collect({
    register,
    submissions: files.map((file) => ({ files: [file] })),
    form: 'national-2021',
    year: Number(year),
    agency,
    asOf,
    preview: true,
  });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'paper.xlsx'), await renderWorkingPaper(collection));
  for (const slip of slipsOf(collection))
    await writeFile(join(out, `${slip.unit}.docx`), await renderSlip(slip, 'docx'));
  console.log(collection.coverage.internal);
  const received = 'requests.received.total';
  console.log(`${received} ${collection.trail[received]?.value}`);
  for (const { unit, value, file } of contributionsOf(collection, received)) console.log(`  ${unit} ${value} ${file}`);
} catch (error) {
  if (!(error instanceof RegisterError)) throw error;
  for (const { message } of error.faults) console.error(message);
  process.exitCode = 1;
}
