import type { Figures } from '../figures/figures.js';
import { printFigure, printGrowth } from '../text/decimals.js';
import { type Piece, parsePlaceholders } from '../text/placeholders.js';

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
  next?.type === 'literal' && /^(%|％|个百分点)/.test(next.text) ? '' : '%';

const printPiece = (piece: Piece, next: Piece | undefined, figures: FigureSource): string => {
  switch (piece.type) {
    case 'literal':
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

/** A piece of a text, and what is printed for it. */
export interface PrintedPiece {
  readonly piece: Piece;
  readonly printed: string;
}

/** A text's pieces as printed: figures and growths in place of their placeholders. */
export const printPieces = (text: string, figures: FigureSource): readonly PrintedPiece[] => {
  const pieces = parsePlaceholders(text);
  return pieces.map((piece, index) => ({ piece, printed: printPiece(piece, pieces[index + 1], figures) }));
};
