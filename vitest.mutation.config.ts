import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { type MutationRoom, mutationRooms } from './tools/mutation-rooms.js';

// The tests of the room that is mutated: tools/mutation.ts.
const room = (process.env['MUTATION_ROOM'] ?? 'check') as MutationRoom;

/** Small files first, which are the quick ones: a mutant is noticed by the first test that fails. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => statSync(a.moduleId).size - statSync(b.moduleId).size);
  }
}

export default defineConfig({
  test: {
    include: [...mutationRooms[room].tests],
    // What is made of a form is made once (oncePerForm): reports are read anew in each file, so that each notices.
    isolate: room === 'report',
    sequence: { sequencer: SmallFirst },
    testTimeout: 60_000,
  },
});
