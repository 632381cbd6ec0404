// The rooms of the house and what each may import. Every room may import `faults`, which imports nothing.
const may = {
  faults: [],
  form: [],
  text: [],
  layout: [],
  figures: ['form', 'text'],
  report: ['figures', 'form', 'text'],
  vocabulary: ['form', 'text'],
  check: ['vocabulary', 'document', 'report', 'figures', 'form', 'text'],
  // Texts made of parameters: only the types of those who carry them.
  en: ['check', 'read', 'report', 'form'],
  document: ['report', 'figures', 'form', 'text'],
  // font-files.ts stands beside the rooms: only there do its addresses hold, in src/ as in dist/.
  fonts: ['layout', 'text', 'font-files'],
  lines: ['text'],
  typeset: ['document', 'layout', 'lines', 'text'],
  docx: ['document', 'layout', 'lines', 'text', 'typeset', 'zip'],
  // What files of pages share: PDF and OFD.
  pages: ['document', 'layout', 'text', 'typeset', 'fonts'],
  pdf: ['document', 'layout', 'text', 'typeset', 'fonts', 'pages', 'zip'],
  ofd: ['document', 'layout', 'text', 'typeset', 'fonts', 'pages', 'zip'],
  xlsx: ['document', 'layout', 'lines', 'text', 'figures', 'form', 'zip'],
  read: ['document', 'report', 'figures', 'form', 'text', 'zip'],
  // Of the readers only the type of their result, and the joining of two.
  collect: ['read', 'vocabulary', 'check', 'document', 'report', 'figures', 'form', 'text'],
  // The picture of the year's figures is drawn from figures alone.
  html: ['document', 'layout', 'lines', 'text', 'figures', 'form', 'zip', 'report/options'],
  // What an office hands out, made of a collection and written by the writers.
  papers: [
    'collect',
    'read',
    'docx',
    'pdf',
    'xlsx',
    'typeset',
    'fonts',
    'document',
    'layout',
    'lines',
    'report',
    'figures',
    'form',
    'text',
  ],
  zip: [],
  pool: [
    'docx',
    'pdf',
    'ofd',
    'pages',
    'xlsx',
    'html',
    'read',
    'fonts',
    'document',
    'layout',
    'report',
    'form',
    'text',
  ],
};
// Only a writer's (or reader's) index.ts speaks of reports; below it there is document and layout.
const writers = ['docx', 'pdf', 'ofd', 'xlsx', 'html'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(may).map(([room, rooms]) => ({
      name: `room-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/`, ...(writers.includes(room) ? { pathNot: `^src/${room}/index\\.ts$` } : {}) },
      to: { path: '^src/', pathNot: `^src/(${[room, 'faults', ...rooms].join('|')})[/.]` },
    })),
    ...writers.map((room) => ({
      name: `writer-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/index\\.ts$` },
      to: { path: '^src/', pathNot: `^src/(${[room, 'faults', ...may[room], 'report', 'form', 'read'].join('|')})/` },
    })),
    {
      name: 'face-is-light',
      comment: 'The public face loads no renderer and no node: module.',
      severity: 'error',
      from: { path: '^src/(index\\.ts|faults|figures|form|text|report|vocabulary|check|document|layout)' },
      to: {
        path: '(^src/(docx|pdf|ofd|xlsx|html|fonts|typeset|pages|pool|cli|zip)/)|^(docx|pdfmake|exceljs|fontkit|fflate|node:)',
      },
    },
    {
      name: 'readers-run-in-browsers',
      severity: 'error',
      from: { path: '^src/(read|zip|collect)/' },
      to: { path: '^(node:|docx|pdfmake|exceljs|fontkit)' },
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
