import { cutText } from '../../lines/cut-text.js';
import { emWidthOf } from '../../lines/em-width.js';
import { titleLines } from '../../lines/title-lines.js';
import { emUnits } from '../../lines/unit.js';
import { wordLines } from '../../lines/word-lines.js';
import { type Attributes, block, element, lines, type Markup, plainText } from '../markup.js';
import {
  type Entry,
  type Picture,
  pictureText,
  pictureTitle,
  printChange,
  printValue,
  type Section,
} from './picture.js';

/** As wide as pictures for telephones are made. */
const WIDTH = 750;
const EDGE = 40;
const ROOM = WIDTH - 2 * EDGE;

/** Dark and light enough to be told apart in grey, and from white. */
const colours = {
  ink: '#1a1a1a',
  quiet: '#595959',
  now: '#1f4e79',
  before: '#a9c3dd',
  band: '#e9eff6',
  ground: '#ffffff',
};

const sizes = { title: 40, section: 30, head: 22, entry: 26 };
const BAR = 18;
const THIN_BAR = 9;
const LINE = 1.35;

/** Right edges of the columns of figures. */
const columnsOf = (comparesYears: boolean) =>
  comparesYears
    ? { now: EDGE + 430, before: EDGE + 550, change: EDGE + ROOM }
    : { now: EDGE + ROOM, before: undefined, change: undefined };

/** The least room that a figure keeps to its left. */
const FIGURE_ROOM = 120;

/** Something drawn, and how high it stands. */
interface Drawn {
  readonly height: number;
  readonly at: (top: number) => Markup;
}

const text = (content: string, x: number, y: number, size: number, attributes: Attributes = {}): Markup =>
  element('text', { x, y: Math.round(y), 'font-size': size, ...attributes }, plainText(content));

const END = { 'text-anchor': 'end' };

const brokenText = (content: string, room: number, size: number): readonly string[] =>
  cutText(content, wordLines(emUnits(content, size), { first: room, rest: room }));

/** The size at which a figure of any length stands in its column. */
const figureSize = (content: string, room: number): number =>
  Math.min(sizes.entry, Math.floor(room / emWidthOf(content)));

const figureText = (content: string, x: number, y: number, attributes: Attributes = {}): Markup =>
  text(content, x, y, figureSize(content, FIGURE_ROOM - 10), { role: 'cell', ...END, ...attributes });

const titleOf = (picture: Picture): Drawn => {
  const texts = [picture.agency, `${picture.year}年政府信息公开数据图解`];
  const broken = titleLines(
    texts.map((content) => emUnits(content, sizes.title)),
    ROOM,
  );
  const all = texts.flatMap((content, at) => cutText(content, broken[at] ?? []));
  const step = sizes.title * LINE;
  const height = Math.round(all.length * step + 60);
  return {
    height,
    at: (top) =>
      lines(
        element('rect', { x: 0, y: top, width: WIDTH, height, fill: colours.now }),
        ...all.map((line, index) =>
          text(line, WIDTH / 2, top + 30 + (index + 0.8) * step, sizes.title, {
            'text-anchor': 'middle',
            fill: colours.ground,
            'font-weight': 'bold',
          }),
        ),
      ),
  };
};

const headOf = (picture: Picture, { unit }: Section): Drawn => {
  const columns = columnsOf(picture.comparesYears);
  const height = 40;
  const head = (content: string, x: number, top: number, attributes: Attributes = {}) =>
    text(content, x, top + 26, sizes.head, { role: 'columnheader', fill: colours.quiet, ...attributes });
  return {
    height,
    at: (top) =>
      element(
        'g',
        { role: 'row' },
        head(`项目（单位：${unit}）`, EDGE, top),
        head(`${picture.year}年`, columns.now, top, END),
        ...(columns.before === undefined ? [] : [head(`${picture.year - 1}年`, columns.before, top, END)]),
        ...(columns.change === undefined ? [] : [head('比上年', columns.change, top, END)]),
      ),
  };
};

/** A bar that is seen, however small its figure; none for 0. */
const barWidth = (value: number | null | undefined, max: number): number =>
  value === null || value === undefined || value <= 0 ? 0 : Math.max(2, Math.round((value / max) * ROOM));

const bar = (
  value: number | null | undefined,
  max: number,
  y: number,
  height: number,
  fill: string,
): readonly Markup[] => {
  const width = barWidth(value, max);
  if (width === 0) return [];
  return [
    element('rect', {
      x: EDGE,
      y: Math.round(y),
      width,
      height,
      fill,
      stroke: colours.now,
      'stroke-width': 1,
      'aria-hidden': 'true',
    }),
  ];
};

const entryOf = (picture: Picture, entry: Entry, max: number): Drawn => {
  const columns = columnsOf(picture.comparesYears);
  const label = brokenText(entry.label, columns.now - FIGURE_ROOM - EDGE, sizes.entry);
  const step = sizes.entry * LINE;
  const labelHeight = label.length * step;
  const bars = BAR + (picture.comparesYears ? THIN_BAR + 3 : 0);
  return {
    height: Math.round(labelHeight + bars + 24),
    at: (top) => {
      const base = top + 8 + 0.8 * step;
      const under = top + 8 + labelHeight + 4;
      return element(
        'g',
        { role: 'row' },
        element(
          'text',
          { role: 'rowheader', x: EDGE, y: Math.round(base), 'font-size': sizes.entry },
          ...label.map((line, index) =>
            element('tspan', index === 0 ? {} : { x: EDGE, dy: Math.round(step) }, plainText(line)),
          ),
        ),
        figureText(printValue(entry.value), columns.now, base, { 'font-weight': 'bold' }),
        ...(columns.before === undefined
          ? []
          : [figureText(printValue(entry.last), columns.before, base, { fill: colours.quiet })]),
        ...(columns.change === undefined
          ? []
          : [figureText(printChange(entry), columns.change, base, { fill: colours.quiet })]),
        ...bar(entry.value, max, under, BAR, colours.now),
        ...bar(entry.last, max, under + BAR + 3, THIN_BAR, colours.before),
      );
    },
  };
};

/** One below the other. */
const stacked = (drawn: readonly Drawn[]): Drawn => ({
  height: drawn.reduce((sum, { height }) => sum + height, 0),
  at: (top) => {
    let y = top;
    return lines(
      ...drawn.map((each) => {
        const markup = each.at(y);
        y += each.height;
        return markup;
      }),
    );
  },
});

const BAND = 56;
const SECTION_GAP = 28;

const bandOf = ({ title }: Section): Drawn => ({
  height: SECTION_GAP + BAND,
  at: (top) =>
    lines(
      element('rect', { x: 0, y: top + SECTION_GAP, width: WIDTH, height: BAND, fill: colours.band }),
      element('rect', { x: EDGE - 20, y: top + SECTION_GAP + 14, width: 8, height: BAND - 28, fill: colours.now }),
      text(title, EDGE, top + SECTION_GAP + 39, sizes.section, {
        'font-weight': 'bold',
        fill: colours.now,
        role: 'heading',
        'aria-level': 2,
      }),
    ),
});

const sectionOf = (picture: Picture, section: Section): Drawn => {
  const max = Math.max(1, ...section.entries.flatMap(({ value, last }) => [value ?? 0, last ?? 0]));
  const table = stacked([headOf(picture, section), ...section.entries.map((entry) => entryOf(picture, entry, max))]);
  return stacked([
    bandOf(section),
    { ...table, at: (top) => block('g', { role: 'table', 'aria-label': section.title }, table.at(top)) },
  ]);
};

const legendOf = ({ year, comparesYears }: Picture): readonly Drawn[] => {
  if (!comparesYears) return [];
  const swatch = (x: number, top: number, fill: string, height: number) =>
    element('rect', { x, y: top + 40 - height, width: 44, height, fill, stroke: colours.now, 'stroke-width': 1 });
  return [
    {
      height: 48,
      at: (top) =>
        lines(
          swatch(EDGE, top, colours.now, BAR),
          text(`${year}年`, EDGE + 56, top + 40, sizes.head),
          swatch(EDGE + 180, top, colours.before, THIN_BAR),
          text(`${year - 1}年`, EDGE + 236, top + 40, sizes.head),
        ),
    },
  ];
};

const FACES = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',SimHei,sans-serif";

/** The picture as SVG. Each section is a table to those who hear it: what is drawn is what is read out. */
export const drawPicture = (picture: Picture): Markup => {
  const whole = stacked([
    titleOf(picture),
    ...legendOf(picture),
    ...picture.sections.map((section) => sectionOf(picture, section)),
  ]);
  const height = whole.height + EDGE;
  return block(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      lang: 'zh-CN',
      role: 'group',
      'aria-labelledby': 'figures-title',
      'aria-describedby': 'figures-text',
      'font-family': FACES,
      fill: colours.ink,
    },
    element('title', { id: 'figures-title' }, plainText(pictureTitle(picture))),
    element('desc', { id: 'figures-text' }, plainText(pictureText(picture))),
    element('rect', { width: WIDTH, height, fill: colours.ground }),
    whole.at(0),
  );
};
