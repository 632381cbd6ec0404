import { Paragraph } from 'docx';
import type { Layout } from '../layout/layout.js';
import { fitEven } from './fit.js';
import { twips } from './measure.js';
import { pageOf } from './page.js';
import { textRuns } from './runs.js';

/** One line of a title; one that is too long for the page breaks into lines of like length. */
export const titleLine = (text: string, style: string, layout: Layout): Paragraph => {
  const width = pageOf(layout).textWidth / 20;
  const { size } = layout.title;
  const side = twips(fitEven(text, { width, size, least: size }).narrower / 2);
  return new Paragraph({ style, ...(side > 0 && { indent: { left: side, right: side } }), children: textRuns(text) });
};
