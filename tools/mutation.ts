/**
 * Mutation testing of one room: `npm run mutation -- ROOM [PART/PARTS]`, such as `npm run mutation -- typeset 2/5`.
 *
 * Without a part every statement of the room is changed, which may take hours. The statements on the top level of the
 * files fall into the parts by a digest of what they say: the same ones each time, and none in two parts, so that a part
 * that nobody has worked on measures the whole room.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { type MutationRoom, mutationRooms } from './mutation-rooms.js';

const [name = 'check', part = '1/1'] = process.argv.slice(2);
const [wanted, parts] = part.split('/').map(Number);
if (!(name in mutationRooms && wanted && parts && wanted <= parts)) {
  throw new Error(`npm run mutation -- ${Object.keys(mutationRooms).join('|')} [PART/PARTS]`);
}

const partOf = (statement: string): number =>
  (createHash('sha256').update(statement).digest().readUInt32BE() % Number(parts)) + 1;

/** The statements of a file that belong to the part, as ranges that Stryker takes. */
const rangesOf = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const place = (position: number): string => {
    const { line, character } = source.getLineAndCharacterOfPosition(position);
    return `${line + 1}:${character}`;
  };
  return source.statements
    .filter((statement) => partOf(`${file}\n${statement.getText(source)}`) === wanted)
    .map((statement) => `${file}:${place(statement.getStart(source))}-${place(statement.getEnd())}`);
};

process.env['MUTATION_ROOM'] = name;
const { mutate, least } = mutationRooms[name as MutationRoom];
const files = globSync([...mutate]).sort();
await new Stryker({
  mutate: files.flatMap(rangesOf),
  thresholds: { high: 95, low: 85, break: least },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
}).runMutationTest();
