/** Whether the scripted edits come back as they were made: `npx tsx test/foreign/edits/measure.ts`. */
import { isDeepStrictEqual } from 'node:util';
import { renderDocx } from '../../../src/docx/index.js';
import type { Report } from '../../../src/index.js';
import { afterEdits, baseReport, conflict, edits, type ScriptedEdit } from './edits.js';
import { editDocx } from './word-file.js';

interface Change {
  readonly kind: string;
  readonly path: string;
  readonly to?: string;
}

interface Merging {
  readonly readDocx?: (bytes: Uint8Array) => Promise<object>;
  readonly mergeEdits?: (
    report: Report,
    edited: object,
  ) => {
    readonly report: Report;
    readonly changes: readonly Change[];
    readonly conflicts: readonly { readonly path: string }[];
  };
}

// As an object: it may have none of these yet.
const merging: object = await import('../../../src/read/index.js');
const { readDocx, mergeEdits } = merging as Merging;
if (readDocx === undefined || mergeEdits === undefined) throw new Error('nianbao/read has no mergeEdits yet');

const before = await renderDocx(baseReport());

const faultsOf = async (some: readonly ScriptedEdit[]): Promise<readonly string[]> => {
  const bytes = some.reduce<Uint8Array>((edited, { inWord }) => editDocx(edited, inWord), before);
  const merged = mergeEdits(baseReport(), await readDocx(bytes));
  const wanted = some.filter(({ kind }) => kind !== 'conflict');
  const conflicts = some.length - wanted.length;
  const paths = (one: ScriptedEdit): boolean =>
    merged.changes.some(
      ({ kind, path, to }) => kind === one.kind && path.startsWith(one.path) && (to ?? '').startsWith(one.to ?? ''),
    );
  return [
    ...(merged.changes.length === wanted.length
      ? []
      : [`${merged.changes.length} changes in place of ${wanted.length}`]),
    ...(merged.conflicts.length === conflicts ? [] : [`${merged.conflicts.length} conflicts in place of ${conflicts}`]),
    // One by one, paths are those of the report as it was; of many edits they depend on each other.
    ...(some.length > 1
      ? []
      : wanted.filter((one) => !paths(one)).map(({ kind, path }) => `no change ${kind} ${path}`)),
    ...(isDeepStrictEqual(merged.report, afterEdits(some)) ? [] : ['another report than expected']),
    ...(some.length > 1 ? [] : merged.changes.map(({ kind, path, to = '' }) => `  found: ${kind} ${path} ${to}`)),
  ];
};

const runs = [
  { name: 'nothing', some: [] },
  ...[...edits, conflict].map((edit) => ({ name: edit.name, some: [edit] })),
  { name: 'all twelve', some: edits },
  { name: 'all twelve and the conflict', some: [...edits, conflict] },
];
let right = 0;
for (const { name, some } of runs) {
  const faults = await faultsOf(some).catch((error: unknown) => [`${error}`]);
  const wrong = faults.filter((fault) => !fault.startsWith('  '));
  if (wrong.length === 0) right += 1;
  console.log(`${wrong.length === 0 ? 'right' : 'WRONG'}  ${name}`);
  if (wrong.length > 0) for (const fault of faults) console.log(`       ${fault}`);
}
console.log(`${right} of ${runs.length} right`);
