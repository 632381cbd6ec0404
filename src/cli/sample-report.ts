import { figuresOf, nestById } from '../figures/figures.js';
import type { FigureId, Form, PartDef, Topic } from '../form/form.js';

interface SampleFor {
  readonly year: number;
  readonly agency: string;
  readonly shortName?: string;
}

type Figures = { readonly [id: FigureId]: number };

/** Three requests, of which two were granted and one asked for what is not held. */
const since2019: Figures = {
  'requests.received.natural': 3,
  'requests.received.total': 3,
  'requests.granted.natural': 2,
  'requests.granted.total': 2,
  'requests.unavailable.notHeld.natural': 1,
  'requests.unavailable.notHeld.total': 1,
  'requests.concluded.natural': 3,
  'requests.concluded.total': 3,
};

const of2014: Figures = {
  'proactive.total': 120,
  'proactive.channels.website': 120,
  'requests.received.total': 3,
  'requests.received.inPerson': 1,
  'requests.received.online': 2,
  'requests.concluded.total': 3,
  'requests.concluded.onTime': 3,
  'requests.replied.total': 3,
  'requests.replied.granted': 2,
  'requests.replied.nonexistent': 1,
};

/** What is filed in the forms that are known; in any other form every figure is 0. */
const figures: { readonly [formId: string]: Figures } = {
  'national-2014': of2014,
  'national-2019': since2019,
  'national-2021': since2019,
};

const section = (heading: string, text: string) => ({ heading, body: [text] });

const requestsIn = (form: Form): string =>
  form.id in figures
    ? '全年收到政府信息公开申请{{requests.received.total}}件，办结{{requests.concluded.total}}件，均按期答复。'
    : '依申请公开工作按规定的程序和期限办理。';

/** What a part on a topic may say: plain sentences that the table bears out, to be written anew. */
const texts: { readonly [topic in Topic]: (form: Form, year: number) => readonly unknown[] } = {
  overview: (form, year) => [
    `${year}年，本机关按照《中华人民共和国政府信息公开条例》的规定推进政府信息公开工作，总体情况如下。`,
    section('主动公开', '围绕群众关心的事项，在政府网站及时公开政策文件、办事指南和财政预算决算。'),
    // The form of 2014 tells of requests in a part of its own.
    ...(form.id === 'national-2014' ? [] : [section('依申请公开', requestsIn(form))]),
    section('政府信息管理', '落实公开属性源头认定和发布前的保密审查，对已公开的信息定期清理。'),
    section('平台建设', '在政府网站设置政府信息公开专栏，在办事大厅设置查阅场所。'),
    section('监督保障', '明确专人负责政府信息公开工作，组织业务培训，没有发生需要追究责任的情形。'),
  ],
  proactive: (form) =>
    form.id === 'national-2014' ? ['全年主动公开政府信息{{proactive.total}}条，均通过政府网站公开。'] : [],
  requests: (form) => (form.id === 'national-2014' ? [requestsIn(form)] : []),
  fees: () => ['本年度没有收取政府信息公开费用。'],
  disputes: (form) =>
    form.id === 'national-2014' ? ['本年度未发生因政府信息公开引起的投诉、行政复议和行政诉讼。'] : [],
  problems: (_, year) => [
    '主要问题：公开的信息以文字为主，图表、视频等形式较少，群众理解政策不够方便。',
    `改进情况：本年度对群众咨询较多的政策配发了图解；${year + 1}年将把图解的范围扩大到全部惠民政策。`,
  ],
  other: (form) => [`本年度${form.id === 'national-2014' ? '' : '没有收取信息处理费，'}没有其他需要报告的事项。`],
};

const periodOf = ({ year, agency }: SampleFor): string =>
  `根据《中华人民共和国政府信息公开条例》的规定，编制${agency}${year}年政府信息公开工作年度报告。报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`;

const textOf = (form: Form, { topics = [] }: PartDef, year: number): readonly unknown[] =>
  topics.flatMap((topic) => texts[topic](form, year));

/** A filled report that renders and in which nothing is found: to try the commands on, and to write over. */
export const sampleReport = (form: Form, options: SampleFor): object => {
  const { year, agency, shortName } = options;
  const filed = figures[form.id] ?? {};
  return {
    form: form.id,
    year,
    agency: { name: agency, ...(shortName !== undefined && { shortName }) },
    preamble: [periodOf(options)],
    parts: Object.fromEntries(form.parts.map((part) => [part.key, textOf(form, part, year)])),
    statistics: nestById(new Map([...figuresOf(form).keys()].map((id) => [id, filed[id] ?? 0]))),
    ...(form.annex && { filing: { phone: '0000-5550100', date: `${year + 1}-01-15` } }),
  };
};
