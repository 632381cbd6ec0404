import type { Reading } from '../../read/reading.js';
import { hashOf } from './hash.js';

/** Keeps one of all equal values. */
const oneOfEach = <T>(keyOf: (json: string) => string): ((value: T) => T) => {
  const known = new Map<string, T>();
  return (value) => {
    const key = keyOf(JSON.stringify(value));
    const found = known.get(key) ?? value;
    known.set(key, found);
    return found;
  };
};

/**
 * Makes readings share what is equal in them: units fill in one model, so that of thousands of files nearly all have each
 * figure in the same cell, and a place apiece would take most of the memory that a collection needs.
 */
export const readingSharer = (): ((reading: Reading) => Reading) => {
  const place = oneOfEach<Reading['places'][string]>((json) => json);
  const places = oneOfEach<Reading['places']>(hashOf);
  return (reading) => {
    const { report, statistics } = reading;
    const alike = report !== undefined && JSON.stringify(report.statistics) === JSON.stringify(statistics);
    return {
      ...reading,
      ...(alike && { statistics: report.statistics }),
      places: places(
        Object.fromEntries(Object.entries(reading.places).map(([path, where]) => [path, place(where)] as const)),
      ),
    };
  };
};
