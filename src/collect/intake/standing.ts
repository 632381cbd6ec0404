import type { AppliedDecision, ToDecide, UnitFile, UnitState } from '../collection.js';
import type { Decision } from '../decision.js';
import type { FiledFile } from './take-in.js';
import { differing, onlyVersion, type Version } from './version.js';

/** Where a unit's submission stands after all decisions on it. */
export interface Standing {
  readonly state: UnitState;
  /** The version that its report is read from. */
  readonly version?: Version;
  readonly toDecide: readonly ToDecide[];
  readonly roles: ReadonlyMap<FiledFile, UnitFile['role']>;
  /** 第n次报送. */
  readonly times: number;
  /** The return that stands, if one does. */
  readonly returned?: Decision;
  readonly applied: ReadonlyMap<Decision, AppliedDecision>;
}

/** What decisions have made of a unit's files so far. */
interface Ledger {
  readonly returned: Set<FiledFile>;
  readonly passedOver: Set<FiledFile>;
  accepted: readonly FiledFile[];
  /** Hashes that were accepted and of which no file is there. */
  gone: readonly string[];
  published: boolean;
  returns: readonly Decision[];
}

/** Of a hash, to tell a file by. */
const MIN_DIGITS = 8;

const isNamed = ({ sha256 }: FiledFile, hashes: readonly string[]): boolean =>
  hashes.some((hash) => hash.length >= MIN_DIGITS && sha256.startsWith(hash.toLowerCase()));

const isOpen = (file: FiledFile, { returned, passedOver }: Ledger): boolean =>
  !returned.has(file) && !passedOver.has(file);

/** The files that a decision is about. */
const targetsOf = (decision: Decision, files: readonly FiledFile[], ledger: Ledger): readonly FiledFile[] => {
  if (decision.sha256 !== undefined) return files.filter((file) => isNamed(file, decision.sha256 ?? []));
  const open = files.filter((file) => isOpen(file, ledger));
  // What came after the decision is another submission.
  return open.filter(({ received }) => received === undefined || received.slice(0, 10) <= decision.date);
};

const giveBack = (decision: Decision, targets: readonly FiledFile[], ledger: Ledger): boolean => {
  for (const file of targets) ledger.returned.add(file);
  ledger.accepted = ledger.accepted.filter((file) => !ledger.returned.has(file));
  if (ledger.accepted.length === 0) ledger.published = false;
  if (decision.sha256 === undefined) ledger.gone = [];
  ledger.returns = [...ledger.returns, decision];
  return true;
};

const takeOne = (targets: readonly FiledFile[], files: readonly FiledFile[], ledger: Ledger): boolean => {
  const brings = new Set(targets.map(({ brings }) => brings));
  for (const file of targets) {
    ledger.returned.delete(file);
    ledger.passedOver.delete(file);
  }
  for (const file of files) {
    if (!targets.includes(file) && isOpen(file, ledger) && brings.has(file.brings)) ledger.passedOver.add(file);
  }
  return targets.length > 0;
};

const accept = (decision: Decision, targets: readonly FiledFile[], ledger: Ledger): boolean => {
  const hashes = decision.sha256;
  // Without hashes it can only mean what is there, if that is one thing.
  if (hashes === undefined && differing(targets).length > 0) return false;
  if (hashes === undefined && targets.length === 0) return false;
  for (const file of targets) {
    ledger.returned.delete(file);
    ledger.passedOver.delete(file);
  }
  ledger.accepted = targets;
  ledger.gone = (hashes ?? []).filter((hash) => !targets.some((file) => isNamed(file, [hash])));
  return true;
};

const publish = (decision: Decision, targets: readonly FiledFile[], ledger: Ledger): boolean => {
  const stands = ledger.accepted.length > 0 && decision.sha256 === undefined;
  if (!stands && !accept(decision, targets, ledger)) return false;
  ledger.published = true;
  return true;
};

const apply = (decision: Decision, files: readonly FiledFile[], ledger: Ledger): AppliedDecision | undefined => {
  const targets = targetsOf(decision, files, ledger);
  const done = (isDone: boolean): AppliedDecision => ({
    ...decision,
    ...(targets.length > 0 ? { sha256: targets.map(({ sha256 }) => sha256).sort() } : {}),
    effect: isDone ? 'applied' : 'nothing',
  });
  switch (decision.kind) {
    case 'return':
      return done(giveBack(decision, targets, ledger));
    case 'use':
      return done(takeOne(targets, files, ledger));
    case 'accept':
      return done(accept(decision, targets, ledger));
    case 'publish':
      return done(publish(decision, targets, ledger));
    default:
      return undefined;
  }
};

const named = (files: readonly FiledFile[]): string =>
  files.map(({ name, sha256 }) => `${name}（校验值${sha256.slice(0, 8)}）`).join('、');

/** What the accepted files and another say differently, in words. */
const likeAccepted = (file: FiledFile, accepted: readonly FiledFile[]): string => {
  if (file.reading === undefined) return '读不出来';
  return accepted.some((one) => one.content === file.content) ? '内容与已通过的相同' : '内容与已通过的不同';
};

const toDecideOf = (files: readonly FiledFile[], ledger: Ledger): readonly ToDecide[] => {
  const open = files.filter((file) => isOpen(file, ledger));
  const hashes = (some: readonly FiledFile[]): readonly string[] => some.map(({ sha256 }) => sha256);
  if (ledger.gone.length > 0) {
    const gone = ledger.gone.map((hash) => hash.slice(0, 8)).join('、');
    const now = open.length === 0 ? '现在没有文件' : `现有${named(open)}`;
    const message = `已通过的文件（校验值${gone}）不见了，${now}，请裁定`;
    return [{ code: 'accepted-changed', message, sha256: hashes(open) }];
  }
  const added = open.filter((file) => !ledger.accepted.includes(file));
  if (ledger.accepted.length > 0 && added.length > 0) {
    const each = added.map((file) => `${named([file])}${likeAccepted(file, ledger.accepted)}`).join('；');
    return [{ code: 'accepted-changed', message: `通过之后另有文件：${each}，请裁定`, sha256: hashes(added) }];
  }
  const versions = differing(open);
  if (versions.length === 0) return [];
  const message = `有内容不同的文件：${named(versions)}，请裁定采用哪一个`;
  return [{ code: 'versions-differ', message, sha256: hashes(versions) }];
};

const stateOf = (files: readonly FiledFile[], ledger: Ledger): UnitState => {
  if (ledger.accepted.length > 0 && ledger.gone.length === 0) return ledger.published ? 'published' : 'accepted';
  if (files.some((file) => isOpen(file, ledger))) return 'pending';
  return files.length > 0 || ledger.returns.length > 0 ? 'returned' : 'missing';
};

const roleOf = (file: FiledFile, version: Version | undefined, ledger: Ledger): UnitFile['role'] => {
  if (file.fault !== undefined || file.reading === undefined) return 'unread';
  if (file.foreign !== undefined) return 'not-ours';
  if (ledger.returned.has(file)) return 'returned';
  if (ledger.passedOver.has(file)) return 'passed-over';
  if (version?.files.includes(file)) return 'used';
  const isCopy = version?.files.some((used) => used.brings === file.brings && used.content === file.content);
  return isCopy ? 'same' : 'open';
};

const timesOf = (files: readonly FiledFile[], ledger: Ledger): number => {
  const open = files.some((file) => isOpen(file, ledger)) ? 1 : 0;
  const dates = new Set(files.flatMap(({ received }) => received ?? [])).size;
  return Math.max(ledger.returns.length + open, dates);
};

/** Applies decisions, in their order, to a unit's files. */
export const standingOf = (files: readonly FiledFile[], decisions: readonly Decision[]): Standing => {
  const ledger: Ledger = {
    returned: new Set(),
    passedOver: new Set(),
    accepted: [],
    gone: [],
    published: false,
    returns: [],
  };
  const applied = new Map(
    decisions.flatMap((decision) => {
      const done = apply(decision, files, ledger);
      return done === undefined ? [] : [[decision, done] as const];
    }),
  );
  const state = stateOf(files, ledger);
  const isAccepted = state === 'accepted' || state === 'published';
  const open = files.filter((file) => isOpen(file, ledger));
  const version = onlyVersion(isAccepted ? ledger.accepted : open.length > 0 ? open : files);
  const lastReturn = state === 'returned' ? ledger.returns.at(-1) : undefined;
  return {
    state,
    ...(version === undefined ? {} : { version }),
    toDecide: toDecideOf(files, ledger),
    roles: new Map(files.map((file) => [file, roleOf(file, version, ledger)])),
    times: timesOf(files, ledger),
    ...(lastReturn === undefined ? {} : { returned: lastReturn }),
    applied,
  };
};
