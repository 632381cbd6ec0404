import type { Figures } from '../figures/figures.js';
import { type Path, printPath } from '../report/path.js';
import type { FigureSource } from '../report/print-pieces.js';
import { issueAt, type ReportIssue } from '../report/report-error.js';
import type { PlacedText } from '../report/texts.js';
import { type Piece, parsePlaceholders } from '../text/placeholders.js';
import { printedText } from './outline.js';
import type { Text } from './printed.js';

/** Prints one text of the report. */
export type PrintText = (text: string, path: Path) => Text;

/** A text as printed, with its source. */
export const resolveText = (text: string, path: Path, figures: FigureSource): Text => ({
  text: printedText(text, figures).text,
  from: printPath(path),
});

const growthFault = (
  piece: Piece & { type: 'growth' },
  path: Path,
  previous: Figures | undefined,
): readonly ReportIssue[] => {
  const { source, id: figure } = piece;
  if (!previous)
    return [issueAt('growth-without-previous', path, `“${source}”要与上年比较，请一并给出上年的报告`, { source })];
  if (!previous.has(figure)) {
    const message = `“${source}”引用的数据项 ${figure} 不在上年报告的统计表中`;
    return [issueAt('placeholder-unknown', path, message, { source, figure, year: 'last' })];
  }
  if (previous.get(figure) === 0) {
    return [issueAt('growth-from-zero', path, `“${source}”：上年为0，无法计算增长率`, { source })];
  }
  return [];
};

/** Growths that cannot be printed: no report of last year, another form, or a zero to grow from. */
export const findGrowthFaults = (texts: readonly PlacedText[], previous: Figures | undefined): readonly ReportIssue[] =>
  texts.flatMap(({ path, text }) =>
    parsePlaceholders(text).flatMap((piece) => (piece.type === 'growth' ? growthFault(piece, path, previous) : [])),
  );
