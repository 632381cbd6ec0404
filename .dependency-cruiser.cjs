// The rooms of the house and what each may import. A room not listed under `may` imports nothing of ours.
const may = {
  form: [],
  text: [],
  layout: [],
  report: ['form', 'text'],
  vocabulary: ['form', 'text'],
  check: ['vocabulary', 'document', 'report', 'form', 'text'],
  document: ['report', 'form', 'text'],
  // font-files.ts stands beside the rooms: only there do its addresses hold, in src/ as in dist/.
  fonts: ['layout', 'text', 'font-files'],
  lines: ['text'],
  typeset: ['document', 'layout', 'lines', 'text'],
  docx: ['document', 'layout', 'lines', 'text', 'zip'],
  pdf: ['document', 'layout', 'text', 'typeset', 'fonts'],
  xlsx: ['document', 'layout', 'lines', 'text', 'form', 'zip'],
  zip: [],
};
// Only a writer's (or reader's) index.ts speaks of reports; below it there is document and layout.
const writers = ['docx', 'pdf', 'xlsx'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(may).map(([room, rooms]) => ({
      name: `room-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/`, ...(writers.includes(room) ? { pathNot: `^src/${room}/index\\.ts$` } : {}) },
      to: { path: '^src/', pathNot: `^src/(${[room, ...rooms].join('|')})[/.]` },
    })),
    ...writers.map((room) => ({
      name: `writer-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/index\\.ts$` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may[room], 'report', 'form'].join('|')})/` },
    })),
    {
      name: 'face-is-light',
      comment: 'The public face loads no renderer and no node: module.',
      severity: 'error',
      from: { path: '^src/(index\\.ts|form|text|report|vocabulary|check|document|layout)' },
      to: { path: '(^src/(docx|pdf|xlsx|fonts|typeset|cli|zip)/)|^(docx|pdfmake|exceljs|fontkit|fflate|node:)' },
    },
    {
      name: 'nobody-imports-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
