import type { SourcePlace } from './reading.js';

/**
 * A place in a file as a person finds it in Word or Excel; empty where nothing is known of it.
 *
 * @example placeText({ in: 'sheet', sheet: '表三', cell: 'D5' }) // '表三!D5'
 */
export const placeText = (place: SourcePlace | undefined): string => {
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
