/**
 * The part of pdfmake that is used: its document. pdfmake's public face is one object for the whole process with fonts set
 * globally; this class holds all its state itself. It is no documented entry point, so nothing else of the library imports
 * it.
 */

import documentModule from 'pdfmake/js/PDFDocument.js';
import type { EmbeddedFace, PdfRef } from './embedded-face.js';

/** The page that is being written. */
interface OpenPage {
  readonly dictionary: PdfRef;
  readonly annotations: PdfRef[];
  /** Resources of the page by name. */
  readonly fonts: { [name: string]: PdfRef };
}

interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly relationship: string;
  readonly creationDate: Date;
  readonly modifiedDate: Date;
}

export interface Outline {
  readonly outlineData: { Count?: number };
  readonly children: readonly Outline[];
  addItem(title: string, place: { pageNumber: number; top: number; left: number }): Outline;
}

export interface DocumentInfo {
  Title: string;
  Author: string;
  Subject: string;
  Creator: string;
  Producer: string;
  CreationDate: Date;
  ModDate: Date;
}

export interface Document {
  info: DocumentInfo;
  readonly outline: Outline;
  readonly _fontFamilies: { [id: string]: EmbeddedFace };
  readonly page: OpenPage;
  /** The catalog. */
  readonly _root: PdfRef;
  ref(data?: object): PdfRef;
  addPage(options: { size: readonly [width: number, height: number] }): this;
  file(bytes: Uint8Array, options: Attachment): PdfRef;
  addContent(operators: string): this;
  endMetadata(): void;
  end(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
}

export type DocumentClass = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
) => Document;

/**
 * The class that a CommonJS module exports as `default`: what `import` gives is the module's exports in Node, and the class
 * itself from bundlers that follow the mark `__esModule`.
 */
const exported = <T>(module: T | { readonly default: T }): T =>
  typeof module === 'object' && module !== null && 'default' in module ? module.default : (module as T);

export const PdfmakeDocument = exported<DocumentClass>(documentModule);
