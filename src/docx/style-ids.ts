import type { HeadingLevelNumber } from '../layout/measures.js';

/** Ids of our own styles, by use. A clerk sees their Chinese names. */
export const styleIds = {
  text: 'ReportText',
  addressText: 'AddressText',
  titleAgency: 'TitleAgency',
  titleDate: 'TitleDate',
  agency: 'IssuingAgency',
  date: 'IssueDate',
  annexMark: 'AnnexMark',
  annexTitle: 'AnnexTitle',
  period: 'TablePeriod',
  unitLine: 'TableUnitLine',
  note: 'TableNote',
  filing: 'FilingLine',
  gap: 'TableGap',
  table: 'StatisticsTable',
  head: 'TableHead',
  banner: 'TableBanner',
  corner: 'TableCorner',
  label: 'TableLabel',
  figure: 'TableFigure',
  oddPage: 'PageNumberOdd',
  evenPage: 'PageNumberEven',
  centredPage: 'PageNumberCentred',
} as const;

export const headingStyle = (level: HeadingLevelNumber): string => `Heading${level}`;
export const runInStyle = (level: HeadingLevelNumber): string => `RunInHeading${level}`;
