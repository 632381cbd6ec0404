import { readFileSync } from 'node:fs';
import type { Item, Report, Section } from '../../../src/index.js';
import { cellChanged, cut, inserted, like, paragraphWith, retyped, tracked } from './word-file.js';

/** Twelve edits of one report in Word, each with the change that it makes, and one that contradicts a placeholder. */

interface Editable {
  preamble: string[];
  parts: { [key: string]: Item[] | { heading: string; body: Item[] } };
  statistics: {
    requests: { carriedOut: { natural: number; total: number } };
    proactive: { coercion: { decisions: number } };
  };
}

export interface ScriptedEdit {
  readonly name: string;
  readonly kind: 'text' | 'heading' | 'figure' | 'inserted' | 'deleted' | 'moved' | 'conflict';
  /** Path of what changed: in the report as it was, of an insertion in the report as it becomes. */
  readonly path: string;
  /** Where what moved stands now. */
  readonly to?: string;
  /** What a person does to the Word file's main part. */
  readonly inWord: (xml: string) => string;
  /** What should become of the report. */
  readonly inReport: (report: Editable) => void;
}

export const baseReport = (): Report =>
  JSON.parse(readFileSync(new URL('../../../fixtures/municipality-2024/report.json', import.meta.url), 'utf8'));

const itemsOf = (report: Editable, part: string): Item[] => {
  const items = report.parts[part];
  if (items === undefined) throw new Error(`no part ${part}`);
  return 'body' in items ? items.body : items;
};

const sectionOf = (report: Editable, heading: string): Section & { heading: string; body: Item[] } => {
  const found = itemsOf(report, 'overview').find((item) => typeof item !== 'string' && item.heading === heading);
  if (found === undefined || typeof found === 'string') throw new Error(`no section ${heading}`);
  return found as Section & { heading: string; body: Item[] };
};

const reworded = (items: Item[], before: string, after: string): void => {
  const at = items.findIndex((item) => typeof item === 'string' && item.includes(before));
  const item = items[at];
  if (typeof item !== 'string') throw new Error(`no paragraph with ${before}`);
  items[at] = item.replace(before, () => after);
};

const newParagraph = '全年受理群众对政府信息公开工作的意见建议36条，均在15个工作日内反馈办理情况。';
const newSection = [
  '开展主题宣传',
  '结合“政府开放日”活动宣传《条例》，发放宣传册2.4万册，现场解答咨询1100余人次。',
] as const;

export const edits: readonly ScriptedEdit[] = [
  {
    name: 'words of a paragraph, changes tracked',
    kind: 'text',
    path: 'parts.overview[0]',
    inWord: (xml) => tracked(xml, '平稳有序推进', '质量稳步提升'),
    inReport: (report) => reworded(itemsOf(report, 'overview'), '平稳有序推进', '质量稳步提升'),
  },
  {
    name: 'words round placeholders, which stay',
    kind: 'text',
    path: 'parts.overview[2].body[0]',
    inWord: (xml) => retyped(xml, '实行疑难申请会商制度，', '实行疑难复杂申请集体会商制度，'),
    inReport: (report) =>
      reworded(sectionOf(report, '依申请公开').body, '实行疑难申请会商制度，', '实行疑难复杂申请集体会商制度，'),
  },
  {
    name: 'a telephone in the preamble',
    kind: 'text',
    path: 'preamble[1]',
    inWord: (xml) => retyped(xml, '0000-5550120', '0000-5550129'),
    inReport: (report) => reworded(report.preamble, '0000-5550120', '0000-5550129'),
  },
  {
    name: 'the heading of a section',
    kind: 'heading',
    path: 'parts.overview[3]',
    inWord: (xml) => retyped(xml, '（三）政府信息管理', '（三）政府信息管理和保密审查'),
    inReport: (report) => {
      sectionOf(report, '政府信息管理').heading = '政府信息管理和保密审查';
    },
  },
  {
    name: 'the heading of a part',
    kind: 'heading',
    path: 'parts.problemsAndImprovements',
    inWord: (xml) => retyped(xml, '五、存在的主要问题及改进情况', '五、存在的主要问题和改进情况'),
    inReport: (report) => {
      const body = itemsOf(report, 'problemsAndImprovements');
      report.parts.problemsAndImprovements = { heading: '存在的主要问题和改进情况', body };
    },
  },
  {
    name: 'a paragraph inserted',
    kind: 'inserted',
    path: 'parts.overview[5].body[1]',
    inWord: (xml) => {
      const before = paragraphWith(xml, '政府信息公开纳入市政府综合考核');
      return inserted(xml, before, like(before, newParagraph));
    },
    inReport: (report) => sectionOf(report, '监督保障').body.push(newParagraph),
  },
  {
    name: 'a paragraph deleted',
    kind: 'deleted',
    path: 'parts.otherMatters[1]',
    inWord: (xml) => cut(xml, paragraphWith(xml, '除上述事项外')).rest,
    inReport: (report) => void itemsOf(report, 'otherMatters').pop(),
  },
  {
    name: 'a paragraph moved',
    kind: 'moved',
    path: 'parts.problemsAndImprovements[1]',
    to: 'parts.problemsAndImprovements[0]',
    inWord: (xml) => {
      const { rest, piece } = cut(xml, paragraphWith(xml, '针对上述问题'));
      const before = paragraphWith(rest, '政府信息公开工作存在的主要问题：');
      return rest.replace(before, () => piece + before);
    },
    inReport: (report) => void itemsOf(report, 'problemsAndImprovements').reverse(),
  },
  {
    name: 'a section inserted',
    kind: 'inserted',
    path: 'parts.overview[6]',
    inWord: (xml) => {
      const heading = paragraphWith(xml, '（五）监督保障');
      const text = paragraphWith(xml, '围绕优化营商环境');
      const before = paragraphWith(xml, '二、主动公开政府信息情况');
      return xml.replace(before, () => like(heading, `（六）${newSection[0]}`) + like(text, newSection[1]) + before);
    },
    inReport: (report) => void itemsOf(report, 'overview').push({ heading: newSection[0], body: [newSection[1]] }),
  },
  {
    name: 'a section deleted, those after it numbered anew',
    kind: 'deleted',
    path: 'parts.overview[4]',
    inWord: (xml) => {
      const first = paragraphWith(xml, '（四）政府信息公开平台建设');
      const { rest } = cut(xml, first, paragraphWith(xml, '完成市政府门户网站'));
      return retyped(rest, '（五）监督保障', '（四）监督保障');
    },
    inReport: (report) => {
      const items = itemsOf(report, 'overview');
      items.splice(items.indexOf(sectionOf(report, '政府信息公开平台建设')), 1);
    },
  },
  {
    name: 'a figure in the second table',
    kind: 'figure',
    path: 'statistics.proactive.coercion.decisions',
    inWord: (xml) => cellChanged(xml, '行政强制', 1, '58421'),
    inReport: (report) => {
      report.statistics.proactive.coercion.decisions = 58421;
    },
  },
  {
    name: 'a section moved, its number left as it was',
    kind: 'moved',
    path: 'parts.overview[2]',
    to: 'parts.overview[1]',
    inWord: (xml) => {
      const { rest, piece } = cut(
        xml,
        paragraphWith(xml, '（二）依申请公开'),
        paragraphWith(xml, '全市新收政府信息公开申请'),
      );
      const before = paragraphWith(rest, '（一）主动公开');
      return rest.replace(before, () => piece + before);
    },
    inReport: (report) => {
      const items = itemsOf(report, 'overview');
      const section = sectionOf(report, '依申请公开');
      items.splice(items.indexOf(section), 1);
      items.splice(items.indexOf(sectionOf(report, '主动公开')), 0, section);
    },
  },
];

/** The printed value of a placeholder overtyped: neither value is taken, both are told. */
export const conflict: ScriptedEdit = {
  name: 'the value of a placeholder',
  kind: 'conflict',
  path: 'parts.overview[1].body[0]',
  inWord: (xml) => retyped(xml, '行政规范性文件46件', '行政规范性文件64件'),
  inReport: () => {},
};

/** The report as it should be after some of the edits. */
export const afterEdits = (some: readonly ScriptedEdit[]): Report => {
  const report = baseReport();
  for (const { inReport } of some) inReport(report as unknown as Editable);
  return report;
};
