import { type Xml, type XmlValues, xmlElement, xmlText } from '../zip/write-xml.js';

/** The namespace of OFD (GB/T 33190-2016, 7.1). */
export const OFD_NAMESPACE = 'http://www.ofdspec.org/2016';

/** An element of OFD. */
export const ofd = (name: string, values: XmlValues, ...content: readonly Xml[]): Xml =>
  xmlElement(`ofd:${name}`, values, ...content);

/** The root element of a part. */
export const ofdRoot = (name: string, values: XmlValues, ...content: readonly Xml[]): Xml =>
  ofd(name, { 'xmlns:ofd': OFD_NAMESPACE, ...values }, ...content);

/** An element that holds words or a value. */
export const ofdWords = (name: string, content: string): Xml => ofd(name, {}, xmlText(content));
