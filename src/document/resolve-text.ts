import type { Figures } from '../report/figures-in.js';
import { type Path, printPath } from '../report/path.js';
import type { ReportIssue } from '../report/report-error.js';
import type { PlacedText } from '../report/texts.js';
import { printFigure, printGrowth } from '../text/decimals.js';
import { type Piece, parsePlaceholders } from '../text/placeholders.js';
import type { Text } from './printed.js';

/** What a blank figure prints in a text. */
export const TO_BE_FILLED = '〔待填〕';

/** The figures that placeholders stand for. */
export interface FigureSource {
  readonly current: Figures;
  /** Last year's; absent if no report of last year was given. */
  readonly previous?: Figures;
}

const growthOf = (piece: Piece & { type: 'growth' }, { current, previous }: FigureSource): string => {
  const now = current.get(piece.id) ?? null;
  const before = previous?.get(piece.id) ?? null;
  if (now === null || before === null) return TO_BE_FILLED;
  return printGrowth(now, before, piece.decimals) ?? TO_BE_FILLED;
};

// A growth is printed in percent; where the author has written the sign after it, it is not printed twice.
const percentAfter = (next: Piece | undefined): string =>
  next?.type === 'words' && /^(%|％|个百分点)/.test(next.text) ? '' : '%';

const printPiece = (piece: Piece, next: Piece | undefined, figures: FigureSource): string => {
  switch (piece.type) {
    case 'words':
      return piece.text;
    case 'malformed':
      return piece.source;
    case 'figure': {
      const value = figures.current.get(piece.id) ?? null;
      return value === null ? TO_BE_FILLED : printFigure(value);
    }
    case 'growth': {
      const growth = growthOf(piece, figures);
      return growth === TO_BE_FILLED ? growth : `${growth}${percentAfter(next)}`;
    }
  }
};

/** A text as printed: placeholders resolved, white space at its ends dropped (typed indents; the layout indents). */
export const resolveText = (text: string, path: Path, figures: FigureSource): Text => {
  const pieces = parsePlaceholders(text);
  const words = pieces.map((piece, index) => printPiece(piece, pieces[index + 1], figures)).join('');
  return { text: words.trim(), from: printPath(path) };
};

const growthFault = (
  piece: Piece & { type: 'growth' },
  path: Path,
  previous: Figures | undefined,
): readonly ReportIssue[] => {
  const fault = (code: ReportIssue['code'], message: string) => [{ code, path: printPath(path), message }];
  if (!previous) return fault('growth-without-previous', `“${piece.source}”要与上年比较，请一并给出上年的报告`);
  if (!previous.has(piece.id)) {
    return fault('placeholder-unknown', `“${piece.source}”引用的数据项 ${piece.id} 不在上年报告的统计表中`);
  }
  if (previous.get(piece.id) === 0) return fault('growth-from-zero', `“${piece.source}”：上年为0，无法计算增长率`);
  return [];
};

/** Growths that cannot be printed: no report of last year, another form, or a zero to grow from. */
export const findGrowthFaults = (texts: readonly PlacedText[], previous: Figures | undefined): readonly ReportIssue[] =>
  texts.flatMap(({ path, text }) =>
    parsePlaceholders(text).flatMap((piece) => (piece.type === 'growth' ? growthFault(piece, path, previous) : [])),
  );
