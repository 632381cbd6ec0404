import { checkReport } from '../../check/check-report.js';
import { nestById } from '../../figures/figures.js';
import { figuresIn } from '../../report/figures-in.js';
import type { CollectFinding } from '../collection.js';
import type { FindContext } from './find-context.js';
import type { Found } from './found.js';
import { figuresAmong, oneARow } from './own-checks.js';

/** What the sum cannot help: told unit by unit, or by the findings on the sum. */
const toldElsewhere: ReadonlySet<string> = new Set(['blank-figure', 'previous-agency', 'tenfold-jump']);

/** A finding between units that is told of the sum under another name. */
const sameAs: { readonly [code: string]: string } = { 'succession-differs': 'last-year-mismatch' };

/**
 * The collecting agency's own checks. A fault that a unit brings along is told on that unit alone; a sum that is not whole
 * is compared with nothing; without a draft there is no text to check.
 */
export const sumChecks = (context: FindContext, ofUnits: readonly CollectFinding[]): readonly Found[] => {
  const { report, form, options, trail, lastYear } = context;
  const known = figuresIn(report, form);
  const whole = new Map(
    [...known].map(([id, value]) => [id, trail.get(id)?.complete === true ? value : null] as const),
  );
  const findings = checkReport(
    { ...report, statistics: nestById(whole) },
    {
      forms: [form, ...(options.forms ?? []).filter(({ id }) => id !== form.id)],
      previous: lastYear.published,
      severities: options.severities,
      ...(options.vocabulary === undefined ? {} : { vocabulary: options.vocabulary }),
    },
  );
  const told = new Set(ofUnits.flatMap(({ code, figures }) => figures.map((id) => `${sameAs[code] ?? code} ${id}`)));
  return oneARow(findings).flatMap(({ code, severity, paths, message, expected, actual }): readonly Found[] => {
    const figures = figuresAmong(paths);
    const isText = figures.length < paths.length;
    const isTold = toldElsewhere.has(code) || figures.some((id) => told.has(`${code} ${id}`));
    if (isTold || (isText && options.draft === undefined)) return [];
    return [
      {
        code,
        severity,
        units: [],
        figures,
        paths,
        message,
        ...(expected === undefined ? {} : { expected }),
        ...(actual === undefined ? {} : { actual }),
      },
    ];
  });
};
