import { NianbaoError } from '../faults/nianbao-error.js';

/** Exit status where a report can be read but is found wrong. */
export const EXIT_FINDINGS = 1;

/** Exit status where an input is faulty or the command is misused. */
export const EXIT_FAULT = 2;

/** One thing that is wrong, and where; printed as a line for a person or as JSON for a program. */
export interface Fault {
  /** The file that it is wrong in; absent if it is the command itself. */
  readonly file?: string;
  /** In the file's text, from 1. */
  readonly line?: number;
  readonly column?: number;
  /** In the report: `parts.overview[0]`. */
  readonly path?: string;
  readonly code: string;
  /** What to do about it, in Chinese. */
  readonly message: string;
}

/** What keeps the command from its work. Without faults it only sets the exit status. */
export class CommandFault extends NianbaoError<'command'> {
  override readonly name = 'CommandFault';
  constructor(
    readonly faults: readonly Fault[],
    readonly status: typeof EXIT_FINDINGS | typeof EXIT_FAULT = EXIT_FAULT,
  ) {
    super('command', faults.map(({ message }) => message).join('\n'));
  }
}

/** A single fault that ends the command, or the work on one file. */
export const faultOf = (file: string | undefined, code: string, message: string): CommandFault =>
  new CommandFault([file === undefined ? { code, message } : { file, code, message }]);

/** A fault as a line of the terminal: `file: 第3行第5列: path: sentence [code]`. */
export const faultLine = ({ file, line, column, path, code, message }: Fault): string => {
  const place = line === undefined ? undefined : `第${line}行第${column}列`;
  const where = [file ?? 'nianbao', place, path].filter((part) => part !== undefined);
  return `${where.join(': ')}: ${message} [${code}]`;
};

/** The sentence of any error, without its stack. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
