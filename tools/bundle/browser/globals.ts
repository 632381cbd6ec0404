/** Globals of Node.js that bundled modules take for granted; each module gets its own, and no page gets any. */
export { Buffer } from 'buffer/';

export const process = {
  env: {},
  version: '',
  versions: {},
  browser: true,
  emitWarning: (): void => {},
  nextTick: <A extends readonly unknown[]>(task: (...given: A) => void, ...given: A): void =>
    queueMicrotask(() => task(...given)),
};
