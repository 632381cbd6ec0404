import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/check/check-report.js';
import type { Mention } from '../../../src/check/reading/mention.js';
import { passageReader } from '../../../src/check/reading/read-passage.js';
import { outlineOf } from '../../../src/document/outline.js';
import { nestById } from '../../../src/figures/figures.js';
import { forms } from '../../../src/form/index.js';
import { national2021 } from '../../../src/form/national-2021.js';
import { figuresIn } from '../../../src/report/figures-in.js';
import type { Report } from '../../../src/report/report.js';
import { vocabulary2021 } from '../../../src/vocabulary/national-2021.js';
import { vocabularies } from '../../../src/vocabulary/vocabularies.js';
import { fixtureReport } from '../../../tools/golden-files.js';
import wordings from './six-parts-wordings.json' with { type: 'json' };

const read = passageReader(vocabulary2021, { name: '江州市人民政府' }, 2024);

/** Short names of sums: of a group's rows, of the two blocks of litigation, of the five kinds of organizations. */
const sumName = (first: string): string => {
  if (first === 'requests.received.total') return 'requests.received+carriedIn';
  if (first === 'requests.granted.total') return 'requests.granted+partlyGranted';
  if (first === 'requests.received.business') return 'requests.received.organizations';
  const names = first.split('.');
  if (first.startsWith('disputes.reconsideration.')) return `disputes.both.${names.at(-1)}`;
  return first.startsWith('disputes.') ? `disputes.litigation.${names.at(-1)}` : `requests.${names[1]}`;
};

const said = (mention: Mention): string => {
  if (mention.type === 'rate') return `rate ${mention.percent}%`;
  const [first = '', ...others] = mention.type === 'number' ? (mention.sums[0] ?? []) : mention.figures;
  return `${others.length === 0 ? first : sumName(first)} ${mention.type === 'number' ? mention.value : '零'}`;
};

describe('a text of the forms since 2019', () => {
  it.each(wordings)('$part: $text', ({ part: key, text, says }) => {
    const part = national2021.parts.find((def) => def.key === key);
    const passage = {
      kind: 'paragraph',
      path: 'here',
      place: '此处',
      text,
      resolved: [],
      headings: [],
      ...(part && { part }),
    } as const;
    expect(read(passage).map(said)).toEqual(says);
  });
});

const ofText = ['text-table-mismatch', 'denial-mismatch', 'claim-mismatch', 'fees-mismatch'];

const formOf = ({ form: id }: Report) => {
  const form = forms[id];
  const mentions = vocabularies[id];
  if (!form || !mentions) throw new Error(id);
  return { form, mentions };
};

/** The figures that a report's text speaks of, each with its number; placeholders take theirs from the table. */
const spokenOf = (report: Report): readonly (readonly string[])[] => {
  const { form, mentions } = formOf(report);
  return outlineOf(report, form, { current: figuresIn(report, form) })
    .all.flatMap(passageReader(mentions, report.agency, report.year))
    .flatMap((mention) =>
      mention.type === 'zero'
        ? [mention.figures]
        : mention.type === 'number' && mention.match === 'equal' && !mention.resolved
          ? [mention.sums[0] ?? []]
          : [],
    );
};

describe.each(['municipality-2024', 'township-2022', 'municipality-2019'])('the text of %s', (name) => {
  const report = fixtureReport(name);
  const told = (changed: Report) => checkReport(changed).filter(({ code }) => ofText.includes(code));

  it('agrees with its tables', () => {
    expect(told(report)).toEqual([]);
  });

  it('is found to disagree once a figure that it speaks of is another', () => {
    const { form } = formOf(report);
    const values = figuresIn(report, form);
    const spoken = spokenOf(report);
    expect(spoken.length).toBeGreaterThan(0);
    for (const [figure = ''] of spoken) {
      const statistics = nestById(
        new Map([...values].map(([id, value]) => [id, id === figure ? (value ?? 0) + 1 : value])),
      );
      const findings = told({ ...report, statistics });
      expect(findings.length, figure).toBeGreaterThan(0);
      for (const { paths } of findings) expect(paths).toContain(`statistics.${figure}`);
    }
  });
});
