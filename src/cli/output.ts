import { type CommandFault, type Fault, faultLine } from './fault.js';
import { say, warn } from './terminal.js';

/** How a command tells what it did. */
export interface OutputFlags {
  /** One JSON object a line, for programs. */
  readonly json?: true;
  /** Only faults. */
  readonly quiet?: true;
}

/** Tells what was done: an object for a program, lines for a person, nothing if told to be quiet. */
export const tell = (flags: OutputFlags, result: object, lines: readonly string[]): void => {
  if (flags.json) say(JSON.stringify(result));
  else if (!flags.quiet) say(...lines);
};

/** Tells something beside the result, which programs and the quiet do without. */
export const remark = (flags: OutputFlags, ...lines: readonly string[]): void => {
  if (!flags.json && !flags.quiet) warn(...lines);
};

/** Faults without those told already: the same font is missing from every report. */
const once = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

/** Tells what went wrong: lines on standard error, or one object on standard output. */
export const tellFaults = ({ faults }: CommandFault, json: boolean): void => {
  if (faults.length === 0) return;
  if (json) say(JSON.stringify({ faults: once(faults) }));
  else warn(...once(faults).map(faultLine));
};
