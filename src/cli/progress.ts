import { type OutputFlags, tell } from './output.js';

/** Tells how far a long run has come. */
export interface Progress {
  /** One report is done and these files were written. */
  readonly done: (report: string, written: readonly string[]) => void;
  readonly end: () => void;
}

const lines = (flags: OutputFlags): Progress => ({
  done: (file, written) => tell(flags, { file, written }, written),
  end: () => undefined,
});

/** A bar on a terminal if there is more than one report; elsewhere what was written for each. */
export const startProgress = async (flags: OutputFlags, reports: number): Promise<Progress> => {
  const isWatched = process.stdout.isTTY && process.stderr.isTTY;
  if (reports < 2 || !isWatched || flags.json || flags.quiet) return lines(flags);
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({ format: '生成 {bar} {value}/{total} 份', hideCursor: true });
  bar.start(reports, 0);
  return { done: () => bar.increment(), end: () => bar.stop() };
};
