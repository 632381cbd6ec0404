import type { Plugin } from 'esbuild';

/**
 * What docx, exceljs and pdfmake can do and this package never asks for: CSV, reading and packing of workbooks, passwords,
 * web fonts, pictures, breaking of lines. The digests of @noble are of use to OFD alone. These modules are empty in the bundle, so that whatever they load is left out,
 * too.
 */
const packages = /^(jszip|linebreak|png-js|@noble\/.*|brotli\/decompress\.js)$/;
const files =
  /[\\/](exceljs[\\/]lib[\\/](csv[\\/]csv|utils[\\/](zip-stream|stream-buf|parse-sax|encryptor))|svg-to-pdfkit)\.js$/;
/** Of exceljs alone: streams to read from, and files. */
const fromExceljs = /^(readable-stream|fs|crypto|events)$/;

const empty = { contents: 'module.exports = {};' };

export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: packages }, ({ path, importer }) =>
      /[\\/]src[\\/]ofd[\\/]/.test(importer) || /[\\/]@noble[\\/]/.test(importer)
        ? undefined
        : { path, namespace: 'left-out' },
    );
    build.onResolve({ filter: fromExceljs }, ({ path, importer }) =>
      /[\\/]exceljs[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => empty);
    build.onLoad({ filter: files }, () => empty);
  },
};
