import type { FoundPlace } from '../collection.js';
import { digest } from '../digest.js';
import type { FiledFile } from '../intake/take-in.js';
import { readFaults } from '../intake/version.js';
import type { UnitWork } from '../unit-work.js';
import type { FindContext } from './find-context.js';
import type { Finder, Found } from './found.js';

const placeOf = (unit: string, { name, sha256 }: FiledFile): FoundPlace => ({ unit, file: name, sha256 });

/** Files that could not be read: named and left out. */
export const unreadFiles: Finder = ({ works }) =>
  works.flatMap(({ unit, files }) =>
    files.flatMap((file): readonly Found[] =>
      file.reading !== undefined
        ? []
        : [
            {
              code: 'file-unread',
              severity: 'error',
              units: [unit],
              message: `文件“${file.name}”没有读出来，未计入：${file.fault?.message ?? '没有读取'}`,
              paths: ['$'],
              places: [placeOf(unit.name, file)],
              about: file.sha256,
            },
          ],
    ),
  );

/** Last year's file, or one of another form. */
export const foreignFiles: Finder = ({ works, year, form }) =>
  works.flatMap(({ unit, files, standing }) =>
    files
      .filter((file) => file.foreign !== undefined && standing.roles.get(file) === 'not-ours')
      .map((file): Found => {
        const isYear = file.foreign === 'wrong-year';
        const found = isYear ? `${file.reading?.year}年度` : `${file.reading?.form}格式`;
        const wanted = isYear ? `${year}年度` : `${form.id}格式`;
        return {
          code: isYear ? 'wrong-year' : 'wrong-form',
          severity: 'error',
          units: [unit],
          message: `文件“${file.name}”是${found}的，应报${wanted}的，未计入，请重新报送。`,
          paths: ['$'],
          expected: wanted,
          actual: found,
          places: [placeOf(unit.name, file)],
          about: file.sha256,
        };
      }),
  );

/** Of nobody in the register. */
export const unknownUnits: Finder = ({ intake }) =>
  intake.unknown.map(({ file, named, successors }): Found => {
    const who = named === undefined ? '没有写明单位' : `写的单位是“${named}”`;
    const split = successors.map(({ name }) => name).join('、');
    const message =
      successors.length > 0
        ? `文件“${file.name}”${who}，其职责已由${split}承接，请核对是哪个单位的，未计入。`
        : `文件“${file.name}”${who}，名册中没有，未计入，请核对名册或文件。`;
    return {
      code: successors.length > 0 ? 'former-name' : 'unit-unknown',
      severity: 'error',
      units: successors,
      asks: [],
      message,
      paths: ['agency.name'],
      ...(named === undefined ? {} : { actual: named }),
      places: [{ unit: named ?? '', file: file.name, sha256: file.sha256 }],
      about: file.sha256,
    };
  });

/** Filed under the name that the unit, or one that it took over, had before (机构改革). */
export const formerNames: Finder = ({ works }) =>
  works.flatMap(({ unit, files, standing }) => {
    const file = files.find(({ former }) => former !== undefined);
    if (file?.former === undefined || standing.roles.get(file) === 'returned') return [];
    return [
      {
        code: 'former-name',
        severity: 'warning',
        units: [unit],
        message: `报告的单位写作“${file.former}”，应为“${unit.name}”，请改正单位名称。`,
        paths: ['agency.name'],
        expected: unit.name,
        actual: file.former,
        places: [placeOf(unit.name, file)],
      } satisfies Found,
    ];
  });

/** A report that calls itself another unit's. */
export const otherUnits: Finder = ({ works }) =>
  works.flatMap(({ unit, files, standing }) =>
    files
      .filter((file) => file.claims !== undefined && standing.roles.get(file) !== 'returned')
      .slice(0, 1)
      .map(
        (file): Found => ({
          code: 'other-unit',
          severity: 'error',
          units: [unit],
          message: `“${unit.name}”报送的文件“${file.name}”写的是“${file.claims?.name}”，请核对是否错报、错放或沿用他人文稿。`,
          paths: ['agency.name'],
          expected: unit.name,
          actual: file.claims?.name ?? '',
          places: [placeOf(unit.name, file)],
          about: file.content,
        }),
      ),
  );

const MAX_NAMED = 3;

/** Where Word file and workbook say different things. */
const differences = (work: UnitWork, { naming }: FindContext): readonly Found[] => {
  const { unit, read } = work;
  const differ = read?.reading.findings.filter(({ code }) => code === 'figures-differ') ?? [];
  const figures = differ.flatMap(({ figure }) => figure ?? []);
  if (read === undefined || figures.length === 0) return [];
  const each = differ
    .slice(0, MAX_NAMED)
    .map(({ figure = '', found = '' }) => {
      const [text = '', tables = ''] = found.split('、');
      return `${naming.place(figure)} Word稿${text}、表格${tables}`;
    })
    .join('；');
  const more = differ.length > MAX_NAMED ? `；等${differ.length}处` : '';
  const places = figures.flatMap((id) =>
    (work.standing.version?.files ?? []).map((file): FoundPlace => {
      const place = file.reading?.places[`statistics.${id}`];
      return { ...placeOf(unit.name, file), ...(place === undefined ? {} : { place }) };
    }),
  );
  return [
    {
      code: 'files-differ',
      severity: 'error',
      units: [unit],
      figures,
      message: `Word稿与表格不一致：${each}${more}，请核对后一并重新报送。`,
      places,
      actual: differ.map(({ found }) => found).join('；'),
    },
  ];
};

export const differentFiles: Finder = (context) => context.works.flatMap((work) => differences(work, context));

/** Told of as something else, or of no account for a sum. */
const toldElsewhere: ReadonlySet<string> = new Set(['figures-differ', 'agency-missing', 'blank-figure']);

/** What a reader did not read, or read but would have looked at. */
export const readerFindings: Finder = ({ works }) =>
  works.flatMap((work) => {
    const { unit, read } = work;
    if (read === undefined) return [];
    return readFaults(read)
      .filter(({ code, figure }) => !toldElsewhere.has(code) && !(figure !== undefined && work.entered.has(figure)))
      .map(({ code, severity, message, path, figure, place, found }): Found => {
        const at = read.placeOf(path ?? (figure === undefined ? '$' : `statistics.${figure}`));
        return {
          code,
          severity,
          units: [unit],
          // What was read all the same is for the office to look at.
          ...(severity === 'error' ? {} : { asks: [] }),
          figures: figure === undefined ? [] : [figure],
          paths: [path ?? '$'],
          message,
          ...(found === undefined ? {} : { actual: found }),
          ...(at === undefined
            ? {}
            : { places: [{ unit: unit.name, ...at, ...(place === undefined ? {} : { place }) }] }),
        };
      });
  });

/** 需裁定: said among the findings, too, so that one list holds all. */
export const undecided: Finder = ({ works }) =>
  works.flatMap(({ unit, standing, files }) =>
    standing.toDecide.map(
      ({ code, message, sha256 }): Found => ({
        code,
        severity: 'error',
        units: [unit],
        asks: [],
        paths: ['$'],
        message: `${unit.name}${message}`,
        places: files.filter((file) => sha256.includes(file.sha256)).map((file) => placeOf(unit.name, file)),
        about: digest(sha256.join()),
      }),
    ),
  );
