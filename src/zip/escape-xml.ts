const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const entityOf = (character: string): string => entities[character] ?? character;

/** Text as it may stand in an element or an attribute of XML or HTML. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, entityOf);

/** Text as it may stand in an element, its quotation marks as they are. */
export const escapeXmlText = (text: string): string => text.replace(/[&<>]/g, entityOf);
