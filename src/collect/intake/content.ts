import { flatFigures } from '../../read/flat-figures.js';
import type { Reading } from '../../read/reading.js';
import { type PlacedText, textsOf } from '../../report/texts.js';
import { byText } from '../canonical.js';
import { digest } from '../digest.js';
import type { SubmittedFile } from '../submission.js';

/** Texts that stand in the parts, with what opens them. */
export const partTexts = (reading: Reading): readonly PlacedText[] =>
  reading.report === undefined ? [] : textsOf({ parts: reading.report.parts, preamble: reading.report.preamble });

/**
 * What a file brings: a report's text, with its tables or without, or tables alone (a workbook, the annex as a Word file
 * of its own).
 */
export const bringsOf = ({ reading }: SubmittedFile): 'text' | 'tables' =>
  reading?.format === 'docx' && (reading.report === undefined || partTexts(reading).length > 0) ? 'text' : 'tables';

/** The same for two files that say the same, whichever program saved them. */
export const contentOf = (file: SubmittedFile): string => {
  const { reading } = file;
  if (reading === undefined) return file.sha256;
  const figures = [...flatFigures(reading.statistics)];
  const texts = bringsOf(file) === 'text' ? partTexts(reading).map(({ text }) => text) : [];
  return digest(JSON.stringify([figures.sort(byText(([id]) => id)), [...reading.unread].sort(), texts]));
};
