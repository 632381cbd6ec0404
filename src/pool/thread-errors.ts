import { OptionError } from '../faults/option-error.js';
import { FontError } from '../fonts/font-error.js';
import { MissingGlyphError } from '../fonts/missing-glyph-error.js';
import { HtmlError } from '../html/html-error.js';
import { LayoutError } from '../layout/layout-error.js';
import { ConformanceError } from '../pages/conformance-error.js';
import { ReportError } from '../report/report-error.js';
import { WorkbookError } from '../xlsx/workbook-error.js';

// What goes from thread to thread is copied and loses its class.
const classes = {
  ConformanceError,
  FontError,
  HtmlError,
  LayoutError,
  MissingGlyphError,
  OptionError,
  ReportError,
  WorkbookError,
} as const;

const isKnown = (name: string): name is keyof typeof classes => Object.hasOwn(classes, name);

/** An error as it goes from thread to thread. */
export interface PackedError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  /** What its class adds: codes, paths. */
  readonly fields: object;
}

export const packError = (thrown: unknown): PackedError => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { name: error.name, message: error.message, stack: error.stack, fields: { ...error } };
};

/** The same error on this side, so that `instanceof` holds. */
export const unpackError = ({ name, message, stack, fields }: PackedError): Error => {
  const error = Object.assign(new Error(message), fields, { stack });
  return isKnown(name) ? Object.setPrototypeOf(error, classes[name].prototype) : error;
};
