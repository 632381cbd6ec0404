import { composeRead } from '../document/compose-document.js';
import { checkOptions } from '../faults/check-options.js';
import type { FontSet } from '../fonts/font-set.js';
import { resolveLayout } from '../layout/layout.js';
import { checkMeaning } from '../pages/check-meaning.js';
import { jsonOf } from '../pages/json-of.js';
import { setPages } from '../pages/set-pages.js';
import { composeOptionChecks } from '../report/options.js';
import { readReport } from '../report/parse-report.js';
import type { Report } from '../report/report.js';
import { type OfdOptions, ofdOptionChecks } from './options.js';
import { writeOfd } from './write-ofd.js';

/** Renders a report; `otherwise` gives the fonts where the caller has none. */
export const renderGiven = async (
  report: Report,
  options: OfdOptions,
  otherwise: () => Promise<FontSet>,
): Promise<Uint8Array<ArrayBuffer>> => {
  checkOptions(options, { ...composeOptionChecks, ...ofdOptionChecks });
  const read = readReport(report, options);
  const document = composeRead(read, options);
  const layout = resolveLayout(options.layout);
  const set = setPages(document, layout, options.fonts ?? (await otherwise()));
  const { archive = false, embed = archive } = options;
  if (archive) checkMeaning(set.pages);
  return writeOfd(set, document, { archive, json: embed ? jsonOf(read.report) : undefined });
};
