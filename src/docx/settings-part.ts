import type { Layout } from '../layout/layout.js';
import { neverFirstMarks, neverLastMarks } from '../text/composition.js';
import { twips } from './measure.js';
import { DECLARATION, escapeXml, WORD_NAMESPACE } from './xml.js';

/**
 * `word/settings.xml`. Punctuation is not compressed: a line of 28 characters holds 28, whatever they are. Marks that may
 * not begin or end a line are those of the PDF: Word's own list lets —— and ～ begin one. Mode 15 is
 * Word 2013 and later; anything else opens as a document of an older Word.
 */
export const settingsPart = (layout: Layout): string =>
  [
    `${DECLARATION}<w:settings xmlns:w="${WORD_NAMESPACE}">`,
    `<w:defaultTabStop w:val="${twips(layout.firstLineIndent * layout.bodySize)}"/>`,
    layout.pageNumber.position === 'outside' ? '<w:evenAndOddHeaders/>' : '',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${escapeXml(neverLastMarks)}"/>`,
    `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${escapeXml(neverFirstMarks)}"/>`,
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    '</w:settings>',
  ].join('');
