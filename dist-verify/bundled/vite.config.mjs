export default { ssr: { noExternal: true }, build: { emptyOutDir: true } };
