import { defineConfig } from 'vitest/config';
import { type MutationRoom, mutationRooms } from './tools/mutation-rooms.js';

// The tests of the room that is mutated: tools/mutation.ts.
const room = (process.env['MUTATION_ROOM'] ?? 'check') as MutationRoom;

export default defineConfig({ test: { include: [...mutationRooms[room].tests], isolate: false, testTimeout: 60_000 } });
