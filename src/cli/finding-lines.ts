import type { Finding } from '../check/finding.js';
import { placeText } from '../read/place-text.js';
import { chineseNumeral } from '../text/numerals.js';
import { formOf } from './custom-forms.js';
import type { Input } from './read-reports.js';
import { severityNames } from './severity-names.js';

const grave = Object.keys(severityNames);

interface Group {
  readonly heading: string;
  /** Whether a path leads into it. */
  readonly holds: (root: string, key: string | undefined) => boolean;
}

/** The stretches of a printed report, in order. */
const groupsOf = ({ file, report }: Input): readonly Group[] => [
  { heading: '标题', holds: (root) => root === 'title' },
  { heading: '前言', holds: (root) => root === 'preamble' },
  ...formOf(file, report).parts.map((part, index) => ({
    heading: `第${chineseNumeral(index + 1)}部分 ${part.heading}`,
    holds: (root: string, key: string | undefined) => root === 'parts' && key === part.key,
  })),
  { heading: '统计表', holds: (root) => root === 'statistics' },
  { heading: '填报信息和日期', holds: (root) => root === 'filing' || root === 'issued' },
];

const isIn = ({ paths }: Finding, group: Group): boolean => {
  const [root = '', key] = (paths[0] ?? '').split(/[.[]/);
  return group.holds(root, key);
};

const bySeverity = (one: Finding, other: Finding): number =>
  grave.indexOf(one.severity) - grave.indexOf(other.severity);

/** Where a finding stands in the Word file that was read: at its path, or at what holds that. */
const inFile = ({ reading }: Input, { paths: [path = ''] }: Finding): string => {
  for (let at = path; reading !== undefined && at !== ''; at = at.replace(/(?:\.?[^.[\]]+|\[[^\]]*\])$/, '')) {
    const place = placeText(reading.places[at]);
    if (place !== '') return `${place}：`;
  }
  return '';
};

/** The findings of one report for the terminal, by part. */
export const findingLines = (input: Input, findings: readonly Finding[]): readonly string[] => {
  const groups = groupsOf(input)
    .map(({ heading, holds }) => ({ heading, found: findings.filter((finding) => isIn(finding, { heading, holds })) }))
    .filter(({ found }) => found.length > 0);
  const { agency, year } = input.report;
  return [
    `${input.file}（${agency.name}${year}年度）${findings.length === 0 ? '：没有发现问题' : ''}`,
    ...groups.flatMap(({ heading, found }) => [
      `  ${heading}`,
      ...found.sort(bySeverity).map((finding) => {
        const { code, severity, message } = finding;
        return `    【${severityNames[severity]}】${inFile(input, finding)}${message} [${code}]`;
      }),
    ]),
  ];
};

/** How many findings of each severity there are in all, and how many files could not be read. */
export const summaryLine = (all: readonly (readonly Finding[])[], unread: number): string => {
  const counts = Object.entries(severityNames).map(
    ([severity, name]) => `${name}${all.flat().filter((finding) => finding.severity === severity).length}个`,
  );
  const missing = unread === 0 ? '' : `；另有${unread}份读不了`;
  return `共${all.length}份报告：${counts.join('，')}${missing}`;
};
