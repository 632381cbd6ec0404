// pdfmake brings no types for the module that is used here.
declare module 'pdfmake/js/PDFDocument.js' {
  const module: import('./pdfmake.js').DocumentClass | { readonly default: import('./pdfmake.js').DocumentClass };
  export default module;
}
