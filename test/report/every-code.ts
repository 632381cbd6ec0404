import { composeDocument } from '../../src/document/compose-document.js';
import type { Form } from '../../src/form/form.js';
import { national2014 } from '../../src/form/national-2014.js';
import type { ReportIssueCode } from '../../src/report/issue-params.js';
import { parseReport } from '../../src/report/parse-report.js';
import { fujian } from '../forms/fujian.js';
import { reportOf } from '../reports/report-of.js';

const parse = (changes: object) => () => parseReport({ ...reportOf(national2014), ...changes });

const statistics = (id: string, value: unknown): object => {
  const changed: Record<string, unknown> = structuredClone(reportOf(national2014).statistics) as never; // a plain tree
  const keys = id.split('.');
  const last = keys.pop() ?? '';
  let node = changed;
  for (const key of keys) node = node[key] as Record<string, unknown>; // inner keys of figure ids hold objects
  node[last] = value;
  return { statistics: changed };
};

const overview = (value: unknown) => ({ parts: { ...reportOf(national2014).parts, overview: value } });

const withChange: Form = {
  id: 'with-change',
  name: '',
  source: '',
  years: [2019],
  parts: [
    {
      key: 'licences',
      heading: '主动公开政府信息情况',
      text: 'optional',
      tables: [
        {
          id: 'licences',
          name: '',
          grid: [1, 1],
          blocks: [
            {
              stub: [{ head: '信息内容', show: 'label' }],
              columns: [{ id: 'change', label: '本年增/减', kind: 'change' }],
              rows: [{ id: 'licences', label: '行政许可' }],
            },
          ],
        },
      ],
    },
  ],
  relations: [],
};

/** For every code one way to meet it, and the place that the issue names. */
export const everyCode: { readonly [code in ReportIssueCode]: readonly [path: string, act: () => unknown] } = {
  type: ['agency.name', parse({ agency: { name: 7 } })],
  missing: ['agency', parse({ agency: undefined })],
  'unknown-key': ['agency.shortname', parse({ agency: { name: '某局', shortname: '局' } })],
  value: ['issued.at', parse({ issued: { date: '2019-01-05', at: 'top' } })],
  length: ['title', parse({ title: [] })],
  'form-unknown': ['form', parse({ form: 'national-1999' })],
  'form-invalid': [
    'form',
    () => parseReport(reportOf(fujian), { forms: [{ ...fujian, parts: [...fujian.parts, ...fujian.parts] }] }),
  ],
  'year-outside-form': ['year', parse({ year: 2019 })],
  'figure-count': ['statistics.complaints.total', parse(statistics('complaints.total', -1))],
  'figure-money': ['statistics.fees.charged', parse(statistics('fees.charged', 0.1234567))],
  'figure-change': [
    'statistics.licences.change',
    () => parseReport({ ...reportOf(withChange), statistics: { licences: { change: 0.5 } } }, { forms: [withChange] }),
  ],
  date: ['issued.date', parse({ issued: { date: '2018-02-30' } })],
  'text-empty': ['preamble[1]', parse({ preamble: ['一段。', ' \u3000'] })],
  'text-character': ['agency.name', parse({ agency: { name: '某\u200b局' } })],
  'text-line-break': ['parts.overview[0]', parse(overview(['一\n二']))],
  'section-depth': [
    'parts.overview[0].body[0].body[0].body[0].body[0]',
    parse(
      overview([
        {
          heading: '一',
          body: [
            {
              heading: '二',
              body: [{ heading: '三', body: [{ heading: '四', body: [{ heading: '五', body: [] }] }] }],
            },
          ],
        },
      ]),
    ),
  ],
  'section-count': ['parts.overview', parse(overview(Array.from({ length: 51 }, () => ({ heading: '节', body: [] }))))],
  'run-in-paragraph': [
    'parts.overview[0].body',
    parse(overview([{ heading: '节。', runIn: true, body: [{ heading: '子', body: [] }] }])),
  ],
  'placeholder-malformed': ['preamble[0]', parse({ preamble: ['共{{收到}}件'] })],
  'placeholder-unknown': ['preamble[0]', parse({ preamble: ['共{{requests.total}}件'] })],
  'growth-without-previous': [
    'preamble[0]',
    () => composeDocument(reportOf(national2014, { preamble: ['{{growth:complaints.total}}'] })),
  ],
  'growth-from-zero': [
    'preamble[0]',
    () =>
      composeDocument(reportOf(national2014, { year: 2018, preamble: ['{{growth:complaints.total}}'] }), {
        previous: reportOf(national2014, { year: 2017, ...statistics('complaints.total', 0) }),
      }),
  ],
  'previous-year': [
    'year',
    () => composeDocument(reportOf(national2014), { previous: reportOf(national2014, { year: 2018 }) }),
  ],
};
