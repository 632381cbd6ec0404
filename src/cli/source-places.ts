import type { ReadFinding, SourcePlace } from '../read/index.js';
import { severityNames } from './severity-names.js';

/** A place in a file as a person finds it in Word or Excel; empty where nothing is known of it. */
export const placeWords = (place: SourcePlace | undefined): string => {
  switch (place?.in) {
    case undefined:
      return '';
    case 'text':
      return `第${place.paragraph}段`;
    case 'cell':
      return `第${place.table}个表格第${place.row}行第${place.column}列`;
    case 'sheet':
      return [place.sheet, place.cell].filter((part) => part !== undefined).join('!');
    case 'page':
      return `第${place.page}页${place.line === undefined ? '' : `第${place.line}行`}`;
  }
};

/** What was met while reading a file, as a line of the terminal. */
export const readFindingLine = (file: string, { severity, message, place, code }: ReadFinding): string => {
  const words = placeWords(place);
  return `${file}: ${words === '' ? '' : `${words}: `}【${severityNames[severity]}】${message} [${code}]`;
};
