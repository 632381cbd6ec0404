/**
 * The rooms whose code Stryker changes, each with the tests that are to notice, and how many of a hundred changes they
 * notice at least: `npm run mutation`.
 */
export const mutationRooms = {
  check: { least: 85, mutate: ['src/check/**/*.ts'], tests: ['test/check/**/*.test.ts'] },
  report: {
    least: 80,
    mutate: ['src/report/*.ts'],
    tests: ['test/report/!(years|types-of).test.ts'],
  },
  typeset: {
    least: 80,
    mutate: ['src/typeset/**/*.ts'],
    tests: ['test/typeset/**/*.test.ts', 'test/lines/**/*.test.ts'],
  },
  'xlsx-reader': {
    least: 80,
    mutate: [
      'src/read/*.ts',
      '!src/read/{read-docx,merge-edits,join-readings,draft-report}.ts',
      'src/read/{file,tables,xlsx}/**/*.ts',
    ],
    tests: [
      'test/read/{around,place-text,read-rows}.test.ts',
      'test/read/{file,tables}/*.test.ts',
      'test/read/xlsx/!(hostile).test.ts',
      'test/read/docx/tables.test.ts',
    ],
  },
} as const;

export type MutationRoom = keyof typeof mutationRooms;
