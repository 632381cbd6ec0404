import type { FigureId } from '../../form/form.js';

/** Where the label of an entry stands in the form: at its row, its column, or the group of rows that it sums up. */
export type LabelFrom = 'row' | 'column' | 'group';

/** A section of the picture. A form that has none of its figures has no such section. */
export interface SectionDef {
  readonly title: string;
  readonly labels: LabelFrom;
  /** An entry each: Σ of the figures that it names; `*` stands for one or more segments. */
  readonly entries: readonly (FigureId | EntryDef)[];
}

/** An entry whose label in the table says too little where they stand alone. */
export interface EntryDef {
  readonly figures: FigureId;
  readonly label: string;
}

/** In the order of each form: the total after its parts in the tables since 2019, before them in that of 2014. */
const outcomes = ['upheld', 'corrected', 'other', 'pending', 'total'];
const outcomes2014 = ['total', 'upheld', 'upheldOrDismissed', 'corrected', 'other'];

/** What the picture tells, of the seven-part report of 2014 and of the six-part ones since 2019. */
export const sections: readonly SectionDef[] = [
  {
    title: '申请的收到和办理',
    labels: 'row',
    entries: [
      'requests.received.total',
      'requests.carriedIn.total',
      { figures: 'requests.concluded.total', label: '办结申请' },
      'requests.concluded.onTime',
      'requests.concluded.extended',
      'requests.carriedOut.total',
    ],
  },
  {
    title: '申请由谁提出',
    labels: 'column',
    entries: ['natural', 'business', 'research', 'publicWelfare', 'legalServices', 'otherOrganizations'].map(
      (applicant) => `requests.received.${applicant}`,
    ),
  },
  {
    title: '申请如何提出',
    labels: 'row',
    entries: ['inPerson', 'fax', 'online', 'letter'].map((means) => `requests.received.${means}`),
  },
  {
    title: '办理结果',
    labels: 'row',
    entries: ['requests.granted.total', 'requests.partlyGranted.total'],
  },
  {
    title: '办理结果',
    labels: 'group',
    entries: ['refused', 'unavailable', 'notProcessed', 'other'].map((result) => `requests.${result}.*.total`),
  },
  {
    title: '办理结果',
    labels: 'row',
    entries: [
      'requests.other.total',
      ...[
        'alreadyDisclosed',
        'granted',
        'partlyGranted',
        'refused.total',
        'notThisAgency',
        'nonexistent',
        'amendmentRequested',
        'otherProcedure',
      ].map((reply) => `requests.replied.${reply}`),
    ],
  },
  {
    title: '行政复议',
    labels: 'column',
    entries: outcomes.map((outcome) => `disputes.reconsideration.${outcome}`),
  },
  {
    title: '行政诉讼',
    labels: 'column',
    entries: outcomes.map((outcome) => `disputes.litigation.*.${outcome}`),
  },
  { title: '行政复议', labels: 'row', entries: outcomes2014.map((outcome) => `reconsideration.${outcome}`) },
  { title: '行政诉讼', labels: 'row', entries: outcomes2014.map((outcome) => `litigation.${outcome}`) },
];
