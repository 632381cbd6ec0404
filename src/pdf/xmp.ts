import { escapeXml } from '../zip/escape-xml.js';
import type { ConformanceOptions } from './conformance.js';
import type { DocumentInfo } from './pdfmake.js';

const dated = (date: Date): string => date.toISOString().replace(/\.\d+/, '');

const described = (namespace: string, uri: string, properties: string): string =>
  `<rdf:Description rdf:about="" xmlns:${namespace}="${uri}">\n${properties}\n</rdf:Description>`;

const inDefaultLanguage = (property: string, text: string): string =>
  `<${property}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${property}>`;

const PDFUAID = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A knows no property of PDF/UA: a file that claims both describes it (ISO 19005-2, 6.6.2.3.3). */
const pdfuaSchema = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  '  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${PDFUAID}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  '</rdf:Description>',
].join('\n');

const claims = ({ conformance, ua }: ConformanceOptions): readonly string[] => {
  const part = conformance === 'pdf/a-2a' ? 2 : 3;
  return [
    ...(conformance === undefined
      ? []
      : [
          described(
            'pdfaid',
            'http://www.aiim.org/pdfa/ns/id/',
            `<pdfaid:part>${part}</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>`,
          ),
        ]),
    ...(ua ? [described('pdfuaid', PDFUAID, '<pdfuaid:part>1</pdfuaid:part>')] : []),
    ...(ua && conformance !== undefined ? [pdfuaSchema] : []),
  ];
};

/** The metadata of a file as an XMP packet: the same values as in its information dictionary, and what it claims. */
export const xmpPacket = (info: DocumentInfo, conformance: ConformanceOptions): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    described(
      'dc',
      'http://purl.org/dc/elements/1.1/',
      [
        inDefaultLanguage('dc:title', info.Title),
        `<dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author)}</rdf:li></rdf:Seq></dc:creator>`,
        inDefaultLanguage('dc:description', info.Subject),
      ].join('\n'),
    ),
    described(
      'xmp',
      'http://ns.adobe.com/xap/1.0/',
      [
        `<xmp:CreateDate>${dated(info.CreationDate)}</xmp:CreateDate>`,
        `<xmp:ModifyDate>${dated(info.ModDate)}</xmp:ModifyDate>`,
        `<xmp:CreatorTool>${escapeXml(info.Creator)}</xmp:CreatorTool>`,
      ].join('\n'),
    ),
    described('pdf', 'http://ns.adobe.com/pdf/1.3/', `<pdf:Producer>${escapeXml(info.Producer)}</pdf:Producer>`),
    ...claims(conformance),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
