import { DECLARATION, WORD_NAMESPACE } from './xml.js';

/** Id of the list that the headings are numbered by. */
export const HEADING_NUMBERS = 1;

/** 一、 （一） 1. （1） ① as Word's own numbers (GB/T 9704-2012, 7.3.3). */
const LEVELS: readonly { readonly format: string; readonly text: string }[] = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '（%4）' },
  { format: 'decimalEnclosedCircle', text: '%5' },
];

// Nothing between number and words, and the indent of the heading's style.
const levelXml = ({ format, text }: (typeof LEVELS)[number], level: number): string =>
  [
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>`,
    `<w:pStyle w:val="Heading${level + 1}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`,
    '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>',
  ].join('');

/** `word/numbering.xml`: the numbers of headings, each of which begins anew under the heading above it. */
export const numberingPart = (): string =>
  [
    `${DECLARATION}<w:numbering xmlns:w="${WORD_NAMESPACE}">`,
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>',
    ...LEVELS.map(levelXml),
    `</w:abstractNum><w:num w:numId="${HEADING_NUMBERS}"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  ].join('');
