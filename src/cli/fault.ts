/** What keeps the command from its work: lines for the terminal, each `file: place: sentence`. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Exit status where an input is faulty or the command is misused. */
export const EXIT_FAULT = 2;

/** The sentence of any error, without its stack. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
