import { NianbaoError } from '../faults/nianbao-error.js';

/** Exit status where a report can be read but is found wrong. */
export const EXIT_FINDINGS = 1;

/** Exit status where an input is faulty or the command is misused. */
export const EXIT_FAULT = 2;

/** What keeps the command from its work: lines for the terminal, each `file: place: sentence`. */
export class CommandFault extends NianbaoError<'command'> {
  override readonly name = 'CommandFault';
  constructor(
    readonly lines: readonly string[],
    readonly status: typeof EXIT_FINDINGS | typeof EXIT_FAULT = EXIT_FAULT,
  ) {
    super('command', lines.join('\n'));
  }
}

/** The sentence of any error, without its stack. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
