import type { DocumentProperties } from '../document/printed.js';
import type { FontFace } from '../fonts/open-font.js';
import { EmbeddedFace } from './embedded-face.js';
import { type DocumentInfo, PdfmakeDocument } from './pdfmake.js';

const LANGUAGE = 'zh-CN';
const PROGRAM = 'nianbao';

const infoOf = ({ title, author, subject, dated }: DocumentProperties): DocumentInfo => {
  const date = new Date(`${dated}T00:00:00Z`);
  return {
    Title: title,
    Author: author,
    Subject: subject,
    Creator: PROGRAM,
    Producer: `${PROGRAM}, pdfmake`,
    CreationDate: date,
    ModDate: date,
  };
};

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A pdfmake document for a report: fonts come parsed, and its metadata is well-formed. */
export class ReportDocument extends PdfmakeDocument {
  private readonly faces = new Map<FontFace, EmbeddedFace>();

  constructor(properties: DocumentProperties) {
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        lang: LANGUAGE,
        displayTitle: true,
        compress: true,
        autoFirstPage: false,
        font: null,
        info: infoOf(properties),
      },
    );
  }

  /** The face in this file. */
  embedded(face: FontFace): EmbeddedFace {
    const known = this.faces.get(face);
    if (known) return known;
    const embedded = new EmbeddedFace(this, `F${this.faces.size + 1}`, face);
    this.faces.set(face, embedded);
    // pdfkit writes the fonts that it finds here at the end of the file.
    this._fontFamilies[embedded.id] = embedded;
    return embedded;
  }

  /** pdfkit puts title, author and subject into the XMP packet as they are. */
  override endMetadata(): void {
    const { info } = this;
    this.info = {
      ...info,
      Title: escapeXml(info.Title),
      Author: escapeXml(info.Author),
      Subject: escapeXml(info.Subject),
    };
    super.endMetadata();
    this.info = info;
  }
}
