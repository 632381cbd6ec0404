/**
 * The parts of pdfmake that are used: its document and its renderer. pdfmake's public face is one object for the whole
 * process with fonts set globally; these two classes hold all their state themselves. They are no documented entry points, so
 * nothing else of the library imports them.
 */

import documentModule from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import type { EmbeddedFace, PdfRef } from './embedded-face.js';

/** A run of text as pdfmake's renderer takes it. */
export interface Inline {
  readonly x: number;
  readonly text: string;
  readonly font: EmbeddedFace;
  readonly fontSize: number;
  readonly characterSpacing: number;
}

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly inlines: readonly Inline[];
  readonly bold: boolean;
  /** Of the characters, across. */
  readonly stretch: number;
  getHeight(): number;
  getAscenderHeight(): number;
}

export type Vector =
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color: string;
    };

/** The page that is being written. */
interface OpenPage {
  readonly dictionary: PdfRef;
  readonly annotations: PdfRef[];
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

export interface Renderer {
  readonly pdfDocument: Document;
  renderVector(vector: Vector): void;
  renderLine(line: Line, x: number, y: number): void;
}

export type DocumentClass = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
) => Document;
export type RendererClass = new (document: Document) => Renderer;

/**
 * The class that a CommonJS module exports as `default`: what `import` gives is the module's exports in Node, and the class
 * itself from bundlers that follow the mark `__esModule`.
 */
const exported = <T>(module: T | { readonly default: T }): T =>
  typeof module === 'object' && module !== null && 'default' in module ? module.default : (module as T);

export const PdfmakeDocument = exported<DocumentClass>(documentModule);
export const PdfmakeRenderer = exported<RendererClass>(rendererModule);
