import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/document/compose-document.js';
import { national2014 } from '../../src/form/national-2014.js';
import { reportOf } from '../reports/report-of.js';
import { placesOf } from './issues-of.js';

const report = { ...reportOf(national2014), year: 2017 };
const places = (year: number) => placesOf(() => composeDocument(report, { previous: { ...report, year } }));

describe('last year’s report', () => {
  it('is that of the year before', () => {
    expect(places(2016)).toEqual([]);
  });

  it.each([2014, 2015, 2017, 2018])('is no report of another year, earlier or later: %i', (year) => {
    expect(places(year)).toEqual(['previous-year year']);
  });

  it('is held against the rules for reports', () => {
    const previous = { ...report, year: 2016, agency: { name: ' ' } };
    expect(placesOf(() => composeDocument(report, { previous }))).toEqual(['text-empty agency.name']);
  });
});
