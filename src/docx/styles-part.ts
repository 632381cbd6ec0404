import type { Faces } from '../layout/faces.js';
import type { Layout } from '../layout/layout.js';
import { eighths, halfPoints, hundredths, twips } from './measure.js';
import { HEADING_NUMBERS } from './numbering-part.js';
import { stylesOf } from './styles.js';
import type { ParagraphLook, RunLook, Style } from './word-style.js';
import { DECLARATION, escapeXml, WORD_NAMESPACE } from './xml.js';

/** An empty element with those of its attributes that have a value. */
const element = (name: string, values: { readonly [name: string]: string | number | undefined }): string => {
  let tag = `<w:${name}`;
  for (const key in values) {
    const value = values[key];
    if (value !== undefined) tag += ` w:${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  return `${tag}/>`;
};

const when = (condition: unknown, xml: string): string => (condition ? xml : '');

const chars = (characters: number | undefined) => (characters === undefined ? undefined : hundredths(characters));

// Character counts go before twips in Word, so that an indent follows the type size; other programs read the twips.
const indentXml = ({ em, firstLine, left, right }: NonNullable<ParagraphLook['indent']>): string => {
  const length = (characters: number | undefined) => (characters === undefined ? undefined : twips(characters * em));
  return element('ind', {
    leftChars: chars(left),
    left: length(left),
    rightChars: chars(right),
    right: length(right),
    firstLineChars: chars(firstLine),
    firstLine: length(firstLine),
  });
};

const spacingXml = ({ before, after, line }: ParagraphLook): string =>
  when(
    before !== undefined || after !== undefined || line !== undefined,
    element('spacing', {
      before: before === undefined ? undefined : twips(before),
      after: after === undefined ? undefined : twips(after),
      line: line === undefined ? undefined : twips(line),
      lineRule: line === undefined ? undefined : 'exact',
    }),
  );

const numberXml = (level: number): string =>
  `<w:numPr>${element('ilvl', { val: level })}${element('numId', { val: HEADING_NUMBERS })}</w:numPr>`;

// The order of the elements is the schema's.
const paragraphXml = (look: ParagraphLook, typography = ''): string =>
  [
    when(look.keepNext, '<w:keepNext/>'),
    when(look.pageBreakBefore, '<w:pageBreakBefore/>'),
    look.numbered === undefined ? '' : numberXml(look.numbered),
    typography,
    when(look.offGrid, '<w:snapToGrid w:val="0"/>'),
    spacingXml(look),
    look.indent ? indentXml(look.indent) : '',
    when(look.contextual, '<w:contextualSpacing/>'),
    look.align ? element('jc', { val: look.align }) : '',
    look.outline === undefined ? '' : element('outlineLvl', { val: look.outline }),
  ].join('');

// A page holds its 22 lines (no widow control), no mark opens a line or hangs in the margin, and digits get no automatic
// gap: lines end where those of the PDF do. LibreOffice reads the switch of hanging marks the other way round.
const TYPOGRAPHY =
  '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

const runXml = (look: RunLook, faces: Faces): string => {
  const latin = faces[look.latin ?? 'latin'];
  const bold = look.bold === undefined ? '' : look.bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>';
  const size = look.size === undefined ? undefined : halfPoints(look.size);
  return [
    look.face ? element('rFonts', { ascii: latin, eastAsia: faces[look.face], hAnsi: latin, cs: latin }) : '',
    bold,
    look.spacing === undefined ? '' : element('spacing', { val: look.spacing }),
    size === undefined ? '' : element('sz', { val: size }) + element('szCs', { val: size }),
  ].join('');
};

const wrap = (name: string, xml: string): string => when(xml, `<w:${name}>${xml}</w:${name}>`);

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

const styleXml = (style: Style, faces: Faces): string => {
  const open = (isDefault = false, isCustom = true): string =>
    `<w:style w:type="${style.type}"${when(isDefault, ' w:default="1"')}${when(isCustom, ' w:customStyle="1"')} w:styleId="${style.id}">${element('name', { val: style.name })}`;
  if (style.type === 'table') {
    const border = { val: 'single', sz: eighths(style.border), space: 0, color: 'auto' };
    const { sides, above } = style.padding;
    const edges = { top: above, left: sides, bottom: above, right: sides };
    const padding = Object.entries(edges).map(([edge, points]) => element(edge, { w: twips(points), type: 'dxa' }));
    return `${open()}<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${SIDES.map((side) => element(side, border)).join('')}</w:tblBorders><w:tblCellMar>${padding.join('')}</w:tblCellMar></w:tblPr></w:style>`;
  }
  if (style.type === 'character') {
    return `${open()}<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>${wrap('rPr', runXml(style.run, faces))}</w:style>`;
  }
  const isNormal = style.id === 'Normal';
  // The names that Word knows itself are in Latin letters, and Chinese Word shows them in Chinese.
  const isCustom = !/^[a-zA-Z]/.test(style.name);
  return [
    open(isNormal, isCustom),
    style.basedOn ? element('basedOn', { val: style.basedOn }) : '',
    style.next ? element('next', { val: style.next }) : '',
    '<w:qFormat/>',
    wrap('pPr', paragraphXml(style.paragraph, when(isNormal, TYPOGRAPHY))),
    wrap('rPr', runXml(style.run, faces)),
    '</w:style>',
  ].join('');
};

/** The styles that every Word document has. */
const BUILT_IN = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('');

const defaultsXml = ({ faces, styles: { body } }: Layout): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${runXml({ face: body.face, latin: body.latin, size: body.size }, faces)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

/** `word/styles.xml`. */
export const stylesPart = (layout: Layout): string =>
  [
    `${DECLARATION}<w:styles xmlns:w="${WORD_NAMESPACE}">`,
    defaultsXml(layout),
    ...stylesOf(layout).map((style) => styleXml(style, layout.faces)),
    BUILT_IN,
    '</w:styles>',
  ].join('');
