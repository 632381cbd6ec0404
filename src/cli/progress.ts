import { say } from './terminal.js';

/** Tells how far a long run has come. */
export interface Progress {
  /** One report is done and these files were written. */
  readonly done: (files: readonly string[]) => void;
  readonly end: () => void;
}

const plainLines: Progress = {
  done: (files) => {
    for (const file of files) say(file);
  },
  end: () => undefined,
};

/** A bar on a terminal if there is more than one report; elsewhere a line for each file written. */
export const startProgress = async (reports: number): Promise<Progress> => {
  if (reports < 2 || !process.stdout.isTTY || !process.stderr.isTTY) return plainLines;
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({ format: '生成 {bar} {value}/{total} 份', hideCursor: true });
  bar.start(reports, 0);
  return { done: () => bar.increment(), end: () => bar.stop() };
};
