import { figurePath } from '../../figures/names.js';
import { canonicalJson } from '../canonical.js';
import type { CollectFinding, FoundPlace } from '../collection.js';
import type { Decision } from '../decision.js';
import { digest } from '../digest.js';
import type { Unit } from '../unit.js';
import { alikeFigures, alikeFiles } from './alike-files.js';
import { alikeText } from './alike-text.js';
import { doubleCounts } from './double-counts.js';
import type { FindContext } from './find-context.js';
import type { Finder, Found } from './found.js';
import { otherPlaces, otherUnitsNamed } from './named-in-text.js';
import { ownChecks } from './own-checks.js';
import { tablesAlone } from './record-findings.js';
import { subTotalsDiffer, subTotalsLow, successionsDiffer } from './sub-totals.js';
import {
  differentFiles,
  foreignFiles,
  formerNames,
  otherUnits,
  readerFindings,
  undecided,
  unknownUnits,
  unreadFiles,
} from './submission-findings.js';
import {
  changesOfSums,
  enteredOutside,
  incompleteSums,
  officeFilesSum,
  officeMissing,
  openBounds,
} from './sum-findings.js';
import { abovePeers, droppedToZero, officeOnly, zeroUnlikely } from './unlikely-figures.js';

/** In the order in which they stand for a unit: what came, what it says, how it stands beside others. */
const finders: readonly Finder[] = [
  unreadFiles,
  foreignFiles,
  unknownUnits,
  undecided,
  formerNames,
  otherUnits,
  alikeFiles,
  differentFiles,
  readerFindings,
  ownChecks,
  successionsDiffer,
  subTotalsDiffer,
  subTotalsLow,
  officeOnly,
  officeFilesSum,
  alikeFigures,
  doubleCounts,
  zeroUnlikely,
  droppedToZero,
  abovePeers,
  alikeText,
  otherUnitsNamed,
  otherPlaces,
  tablesAlone,
  incompleteSums,
  openBounds,
  enteredOutside,
  officeMissing,
  changesOfSums,
];

const MAX_PLACES = 5;

const placesOf = (found: Found, context: FindContext): readonly FoundPlace[] => {
  if (found.places !== undefined) return found.places;
  const paths = (found.paths ?? found.figures?.map(figurePath) ?? []).slice(0, MAX_PLACES);
  return found.units.flatMap((unit) =>
    paths.flatMap((path) => {
      const place = context.workOf(unit).read?.placeOf(path);
      return place === undefined ? [] : [{ unit: unit.name, ...place }];
    }),
  );
};

/** What an explanation clears it by: another value is another finding. */
const keyOf = (
  { code, units, figures = [], paths, message, expected, actual, about }: Found,
  context: FindContext,
): string => {
  const values = figures.map((id) => [
    id,
    ...(units.length === 0
      ? [context.trail.get(id)?.value]
      : units.map((unit) => context.figuresOfUnit(unit).get(id) ?? null)),
  ]);
  const rest = about ?? (figures.length === 0 ? [paths, message] : null);
  const parts = [code, units.map(({ name }) => name), values, expected ?? null, actual ?? null, rest];
  return `${code}-${digest(canonicalJson(parts))}`;
};

/** Units here are asked; of others nobody asks anything. */
const canBeAsked = ({ summed, kind }: Unit): boolean => summed && kind !== 'vertical';

/** A finding as the collection keeps it. */
export const collectFinding = (found: Found, context: FindContext): CollectFinding => {
  const { code, severity, units, figures = [], message, expected, actual } = found;
  return {
    key: keyOf(found, context),
    code,
    severity,
    units: units.map(({ name }) => name),
    asks: (found.asks ?? units).filter(canBeAsked).map(({ name }) => name),
    figures,
    paths: found.paths ?? figures.map(figurePath),
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    places: placesOf(found, context),
  };
};

/** What is only unlikely, from the likelier fault to the less likely; what is not named is a fault. */
const guesses: readonly string[] = [
  'money-unit',
  'double-count',
  'tenfold-jump',
  'sub-total-low',
  'zero-unlikely',
  'dropped-to-zero',
  'above-peers',
  'unlikely-relation',
  'stock-below-issued',
];

/** Whether another finding says of the same figures what this one only guesses at. */
const isToldBy = (guess: CollectFinding, other: CollectFinding): boolean =>
  other.severity !== 'info' &&
  guesses.indexOf(other.code) < guesses.indexOf(guess.code) &&
  other.figures.some((id) => guess.figures.includes(id));

/** Another unit's report in the place of one's own: what is wrong with it is the other's affair. */
const wholeReport: readonly string[] = ['files-alike', 'other-unit'];
/** Of the files, and not of what they say. */
const ofFiles: ReadonlySet<string> = new Set([
  'file-unread',
  'wrong-year',
  'wrong-form',
  'versions-differ',
  'accepted-changed',
]);

const isSameReport = (part: CollectFinding, other: CollectFinding): boolean => {
  const rank = wholeReport.indexOf(other.code);
  if (rank < 0 || ofFiles.has(part.code) || part.units.some((unit) => !other.asks.includes(unit))) return false;
  return !wholeReport.includes(part.code) || wholeReport.indexOf(part.code) > rank;
};

/** Between units: the other of the two brings it along. */
const isBrought = (part: CollectFinding, other: CollectFinding): boolean =>
  wholeReport.includes(other.code) && ['figures-alike', 'text-alike', 'double-count'].includes(part.code);

/** Copied text that tells of the unit it was copied from is one fault. */
const isSameCopy = (part: CollectFinding, other: CollectFinding): boolean =>
  (part.code === 'other-place' && other.code === 'other-unit-named') ||
  (part.code === 'double-count' && other.code === 'figures-alike');

/** One fault is told once: without guesses at what is a fault already. */
const eachFaultOnce = (findings: readonly CollectFinding[]): readonly CollectFinding[] => {
  const byUnit = new Map<string, CollectFinding[]>();
  for (const finding of findings) {
    for (const unit of finding.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), finding]);
  }
  return findings.filter((finding) => {
    const around = finding.units.flatMap((unit) => byUnit.get(unit) ?? []);
    return !around.some(
      (other) =>
        other !== finding &&
        ((guesses.includes(finding.code) && isToldBy(finding, other)) ||
          isSameReport(finding, other) ||
          isBrought(finding, other) ||
          isSameCopy(finding, other)),
    );
  });
};

/** Each key once. */
const eachKeyOnce = (findings: readonly CollectFinding[]): readonly CollectFinding[] =>
  [...new Map(findings.toReversed().map((finding) => [finding.key, finding])).values()].toReversed();

/** All findings but those of the sum's own checks, in the order of the units. */
export const findAll = (context: FindContext): readonly CollectFinding[] => {
  const order = new Map(context.units.map(({ name }, index) => [name, index]));
  const placeOf = ({ units: [first] }: CollectFinding): number => order.get(first ?? '') ?? context.units.length;
  const all = finders.flatMap((find) => find(context)).map((found) => collectFinding(found, context));
  return eachFaultOnce(eachKeyOnce(all))
    .map((finding, index) => ({ finding, index }))
    .sort((one, other) => placeOf(one.finding) - placeOf(other.finding) || one.index - other.index)
    .map(({ finding }) => finding);
};

/** Findings with what clears them: an explanation of their key, or values entered in place of those that differ. */
export const withCleared = (
  findings: readonly CollectFinding[],
  explanations: ReadonlyMap<string, Decision>,
  context: FindContext,
): readonly CollectFinding[] =>
  findings.map((finding) => {
    const explained = explanations.get(finding.key);
    if (explained !== undefined) return { ...finding, cleared: explained };
    const [unit] = finding.units;
    const work = context.works.find((one) => one.unit.name === unit);
    const entered = finding.figures.flatMap((id) => work?.entered.get(id) ?? []);
    const isSettled = finding.code === 'files-differ' && entered.length === finding.figures.length;
    const [decision] = entered;
    return isSettled && decision !== undefined ? { ...finding, cleared: decision } : finding;
  });
