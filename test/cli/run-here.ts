import { vi } from 'vitest';
import { run } from '../../src/cli/program.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process; what it prints comes back with its exit status. */
export const runHere = async (...argv: readonly string[]): Promise<Ran> => {
  let out = '';
  let err = '';
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => {
      out += `${line}\n`;
    }),
    vi.spyOn(console, 'error').mockImplementation((line) => {
      err += `${line}\n`;
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((bytes, done?: unknown) => {
      out += typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
      if (typeof done === 'function') done();
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += String(text);
      return true;
    }),
  ];
  try {
    const status = await run(argv);
    return { status, out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
