import type { DocumentProperties } from '../document/printed.js';
import type { FontFace } from '../fonts/open-font.js';
import type { ConformanceOptions } from './conformance.js';
import { EmbeddedFace } from './embedded-face.js';
import { type DocumentInfo, PdfmakeDocument } from './pdfmake.js';
import { srgbProfile } from './srgb-profile.js';
import { xmpPacket } from './xmp.js';

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

/** A pdfmake document for a report: fonts come parsed, and the metadata and what it claims are our own. */
export class ReportDocument extends PdfmakeDocument {
  private readonly faces = new Map<FontFace, EmbeddedFace>();

  constructor(
    properties: DocumentProperties,
    private readonly conformance: ConformanceOptions,
  ) {
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

  /** Attaches the report as data, the source of what is printed (ISO 19005-3, annex E). */
  attach(json: string): void {
    this.file(Buffer.from(json), {
      name: 'report.json',
      type: 'application/json',
      description: `${this.info.Title}（数据）`,
      relationship: 'Source',
      creationDate: this.info.CreationDate,
      modifiedDate: this.info.ModDate,
    });
  }

  /** pdfkit puts title, author and subject into the XMP packet as they are: not even well-formed. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Archives read it without unpacking.
    metadata.compress = false;
    metadata.end(Buffer.from(xmpPacket(this.info, this.conformance)));
    this._root.data.Metadata = metadata;
    if (this.conformance.conformance !== undefined) this._root.data.OutputIntents = [this.outputIntent()];
  }

  /** What the colours of the file mean (ISO 19005-2, 6.2.3). */
  private outputIntent(): object {
    const profile = this.ref({ N: 3 });
    profile.end(srgbProfile());
    const identifier = new String('sRGB IEC61966-2.1');
    return {
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: identifier,
      Info: identifier,
      DestOutputProfile: profile,
    };
  }
}
