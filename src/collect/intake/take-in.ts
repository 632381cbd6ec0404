import { byText, groupBy } from '../canonical.js';
import type { Submission, SubmittedFile } from '../submission.js';
import type { Unit } from '../unit.js';
import { bringsOf, contentOf } from './content.js';
import { plainName, type UnitNames } from './unit-names.js';

/** A file with whose it is. */
export interface FiledFile extends SubmittedFile {
  /** A report's text, with its tables or without; or tables alone. */
  readonly brings: 'text' | 'tables';
  /** The same for two files that say the same, whichever program saved them. */
  readonly content: string;
  readonly received?: string;
  /** The name of a predecessor, under which it was filed. */
  readonly former?: string;
  /** The report calls itself another unit's. */
  readonly claims?: Unit;
  /** Another year's, or another form's. */
  readonly foreign?: 'wrong-year' | 'wrong-form';
}

/** What came in, by unit. */
export interface Intake {
  /** Each unit's files, each content once, by name. */
  readonly byUnit: ReadonlyMap<Unit, readonly FiledFile[]>;
  /** Files of which nobody can say whose they are, with what they say. */
  readonly unknown: readonly {
    readonly file: SubmittedFile;
    readonly named?: string;
    readonly successors: readonly Unit[];
  }[];
}

/** What is collected. */
export interface Wanted {
  readonly form: string;
  readonly year: number;
}

interface Given {
  readonly file: SubmittedFile;
  readonly unit?: string;
  readonly received?: string;
}

const foreignOf = ({ reading }: SubmittedFile, { form, year }: Wanted): FiledFile['foreign'] => {
  if (reading === undefined) return undefined;
  if (reading.year !== undefined && reading.year !== year) return 'wrong-year';
  return reading.form === form ? undefined : 'wrong-form';
};

/**
 * Whose a file is: who the folder or the list of receipts says, else who its name says, else who the report says it is.
 */
const assign = ({ file, unit: listed, received }: Given, names: UnitNames, wanted: Wanted) => {
  const says = file.reading?.agency === undefined ? undefined : names.find(file.reading.agency);
  const found = (listed === undefined ? undefined : names.find(listed)) ?? names.findIn(file.name) ?? says ?? undefined;
  const former = found?.former ?? (says?.unit === found?.unit ? says?.former : undefined);
  const claims = says !== undefined && says.unit !== found?.unit ? says.unit : undefined;
  const foreign = foreignOf(file, wanted);
  const filed: FiledFile = {
    ...file,
    brings: bringsOf(file),
    content: contentOf(file),
    ...(received === undefined ? {} : { received }),
    ...(former === undefined ? {} : { former }),
    ...(claims === undefined ? {} : { claims }),
    ...(foreign === undefined ? {} : { foreign }),
  };
  return { unit: found?.unit, filed, named: listed ?? file.reading?.agency };
};

/** Copies of one content become one file: the first by name, received when the first was. */
const eachContentOnce = (files: readonly FiledFile[]): readonly FiledFile[] =>
  [...groupBy(files, ({ sha256 }) => sha256).values()]
    .flatMap((copies) => {
      const [first] = [...copies].sort(byText(({ name, received }) => `${name}\u0000${received ?? ''}`));
      const received = copies.flatMap((copy) => copy.received ?? []).sort()[0];
      return first === undefined ? [] : [{ ...first, ...(received === undefined ? {} : { received }) }];
    })
    .sort(byText(({ name, sha256 }) => `${name}\u0000${sha256}`));

/** Puts files together by unit, in an order that does not depend on that in which they came. */
export const takeIn = (
  submissions: readonly Submission[],
  units: readonly Unit[],
  names: UnitNames,
  wanted: Wanted,
): Intake => {
  const given = submissions.flatMap(({ files, unit, received }): readonly Given[] =>
    files.map((file) => ({
      file,
      ...(unit === undefined ? {} : { unit }),
      ...(received === undefined ? {} : { received }),
    })),
  );
  const assigned = given.map((one) => assign(one, names, wanted));
  const filed = groupBy(assigned, ({ unit }) => unit);
  return {
    byUnit: new Map(
      units.map((unit) => [unit, eachContentOnce((filed.get(unit) ?? []).map((one) => one.filed))] as const),
    ),
    unknown: [...groupBy(filed.get(undefined) ?? [], (one) => one.filed.sha256).values()]
      .flatMap((copies) => [...copies].sort(byText((one) => `${one.filed.name}\u0000${one.named ?? ''}`))[0] ?? [])
      .map(({ filed: file, named }) => ({
        file,
        ...(named === undefined ? {} : { named }),
        successors: named === undefined ? [] : names.successorsOf(plainName(named)),
      }))
      .sort(byText(({ file }) => `${file.name}\u0000${file.sha256}`)),
  };
};
