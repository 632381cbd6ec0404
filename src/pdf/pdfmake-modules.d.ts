// pdfmake brings no types for the two modules that are used here.
declare module 'pdfmake/js/PDFDocument.js' {
  const module: import('./pdfmake.js').DocumentClass | { readonly default: import('./pdfmake.js').DocumentClass };
  export default module;
}
declare module 'pdfmake/js/Renderer.js' {
  const module: import('./pdfmake.js').RendererClass | { readonly default: import('./pdfmake.js').RendererClass };
  export default module;
}
