import { yearIn } from '../around.js';
import type { TextRead } from './build-report.js';
import type { DocumentProperties } from './open-document.js';

const ownSubject = /^(\d{4})年政府信息公开工作年度报告$/;

/** Whether `renderDocx` wrote a file first, whoever has saved it since: its subject names the report. */
export const isOwnFile = ({ subject = '' }: DocumentProperties): boolean => ownSubject.test(subject);

const chineseYear = /二[〇○零Oo0Ｏ]([一二三四五六七八九〇○零])([一二三四五六七八九〇○零])年/u;
const digits = '〇一二三四五六七八九';
const digitOf = (text: string): number => Math.max(0, digits.indexOf(text));

/** A year as titles write it: 2023年, 二〇二三年. */
const yearOf = (text: string): number | undefined => {
  const chinese = chineseYear.exec(text);
  if (chinese) return 2000 + digitOf(chinese[1] ?? '') * 10 + digitOf(chinese[2] ?? '');
  return yearIn(text);
};

/** The report year: as a file of ours says, the title, the line over the table, else the preamble. */
export const yearFrom = (text: TextRead, { subject = '' }: DocumentProperties): number | undefined => {
  const number = ownSubject.exec(subject)?.[1];
  if (number !== undefined) return Number(number);
  return (
    text.title.map(yearOf).find((year) => year !== undefined) ??
    text.year ??
    text.preamble.map(yearOf).find((year) => year !== undefined)
  );
};

/** 某局关于2023年…, 某局2023年…, 某局政府信息公开…. */
const beforeYear = /^\s*(.+?)\s*(?:关于)?\s*(?:\d{4}|二[〇○零Oo0Ｏ][^年]{2})\s*年/u;
const beforeSubject = /^\s*(.+?)(?:政府信息公开|政务公开)/u;

const isReportWords = (text: string): boolean => /报告|年报|年度/.test(text);

/** The agency: as a file of ours says, the line over the table, the title, else the signature. */
export const agencyFrom = (text: TextRead, { subject = '', creator = '' }: DocumentProperties): string | undefined => {
  if (isOwnFile({ subject }) && creator.trim() !== '') return creator.trim();
  if (text.unit !== undefined) return text.unit;
  const { title } = text;
  const [first = ''] = title;
  if (title.length > 1 && !isReportWords(first) && !/^\d{4}年/.test(first)) return first.replace(/关于$/u, '');
  const whole = title.join('');
  const named = beforeYear.exec(whole)?.[1] ?? beforeSubject.exec(whole)?.[1];
  const agency = named?.replace(/关于$/u, '').trim();
  if (agency !== undefined && agency !== '' && !/\d{4}年/.test(agency)) return agency;
  return text.signature;
};
