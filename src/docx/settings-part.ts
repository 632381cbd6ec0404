import type { Layout } from '../layout/layout.js';
import { twips } from './measure.js';
import { DECLARATION, WORD_NAMESPACE } from './xml.js';

/**
 * `word/settings.xml`. Punctuation is not compressed: a line of 28 characters holds 28, whatever they are. Mode 15 is
 * Word 2013 and later; anything else opens as a document of an older Word.
 */
export const settingsPart = (layout: Layout): string =>
  [
    `${DECLARATION}<w:settings xmlns:w="${WORD_NAMESPACE}">`,
    `<w:defaultTabStop w:val="${twips(layout.firstLineIndent * layout.bodySize)}"/>`,
    layout.pageNumber.position === 'outside' ? '<w:evenAndOddHeaders/>' : '',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    '</w:settings>',
  ].join('');
