/**
 * The entries of the package. `exports` of package.json has one line for each, which test/package/exports.test.ts holds
 * against this list.
 */
const everywhere = ['collect', 'docx', 'en', 'html', 'ofd', 'papers', 'pdf', 'read', 'xlsx'] as const;
/** Entries that read fonts from disks or start threads. */
const nodeOnly = ['fonts', 'pool'] as const;

const sources = (rooms: readonly string[]): { [entry: string]: string } => ({
  index: 'src/index.ts',
  ...Object.fromEntries(rooms.map((room) => [room, `src/${room}/index.ts`])),
});

export const browserEntries = sources(everywhere);
export const nodeEntries = sources([...everywhere, ...nodeOnly]);

/** Programs that are run, not imported. */
export const programs = { cli: 'src/cli/main.ts', 'pool-thread': 'src/pool/thread.ts' };
