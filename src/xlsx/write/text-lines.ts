import { breakLines } from '../../lines/break-lines.js';
import { cutText } from '../../lines/cut-text.js';
import { emUnits } from '../../lines/unit.js';

/** The lines of a text in a cell that holds so many characters: full ones, but for a last one of a character or two. */
export const textLines = (text: string, characters: number): readonly string[] =>
  cutText(text, breakLines(emUnits(text, 1), { first: characters, rest: characters }));
