import type { ReadFinding } from '../read/index.js';
import { placeText } from '../read/place-text.js';
import { severityNames } from './severity-names.js';

/** What was met while reading a file, as a line of the terminal. */
export const readFindingLine = (file: string, { severity, message, place, code }: ReadFinding): string => {
  const where = placeText(place);
  return `${file}: ${where === '' ? '' : `${where}: `}【${severityNames[severity]}】${message} [${code}]`;
};
