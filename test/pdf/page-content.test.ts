import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageContent, type TextState } from '../../src/pdf/page-content.js';

interface Shown extends TextState {
  readonly codes: string;
  readonly x: number;
  readonly y: number;
}

/** What a reader draws of the operators: characters with the state that they meet, lines with their weight, fills. */
const drawnBy = (content: string) => {
  const state = { font: '', size: 0, spacing: 0, stretch: 100, mode: 0, width: 1, fill: '0', x: 0, y: 0 };
  const shown: Shown[] = [];
  const rules: string[] = [];
  const fills: string[] = [];
  let inText = false;
  let path = '';
  const words = content.match(/<<.*?>>|<[^>]*>|\S+/g) ?? [];
  let operands: string[] = [];
  const number = (at: number): number => Number(operands.at(at));
  for (const word of words) {
    switch (word) {
      case 'BT':
      case 'ET':
        expect(inText).toBe(word === 'ET');
        inText = !inText;
        break;
      case 'Tf':
        state.font = operands[0]?.slice(1) ?? '';
        state.size = number(1);
        break;
      case 'Tc':
        state.spacing = number(0);
        break;
      case 'Tz':
        state.stretch = number(0);
        break;
      case 'Tr':
        state.mode = number(0);
        break;
      case 'w':
        state.width = number(0);
        break;
      case 'rg':
        state.fill = operands.join(' ');
        break;
      case 'RG':
        expect(operands).toEqual(['0', '0', '0']);
        break;
      case 'Tm':
        expect(operands.slice(0, 4)).toEqual(['1', '0', '0', '-1']);
        [state.x, state.y] = [number(4), number(5)];
        break;
      case 'Tj':
        expect([inText, state.fill]).toEqual([true, '0 0 0']);
        shown.push({
          codes: operands[0]?.slice(1, -1) ?? '',
          x: state.x,
          y: state.y,
          font: state.font,
          size: state.size,
          spacing: state.spacing,
          stretch: state.stretch,
          stroke: state.mode === 2 ? state.width : 0,
        });
        break;
      case 'm':
      case 'l':
        path += ` ${operands.join(' ')}`;
        break;
      case 'S':
        rules.push(`${path.trim()} ${state.width}`);
        path = '';
        break;
      case 're':
        path = operands.join(' ');
        break;
      case 'f':
        fills.push(`${path} ${state.fill}`);
        path = '';
        break;
      case 'BMC':
      case 'BDC':
      case 'EMC':
        expect(inText).toBe(false);
        break;
      default:
        operands.push(word);
        continue;
    }
    operands = [];
  }
  expect([inText, operands]).toEqual([false, []]);
  return { shown, rules, fills };
};

const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);
const text = fc.record({
  codes: fc.constantFrom('0001', '00010002'),
  x: hundredths(500),
  y: hundredths(800),
  font: fc.constantFrom('F1', 'F2'),
  size: fc.constantFrom(10.5, 16),
  spacing: fc.constantFrom(0, -0.2, 0.3),
  stretch: fc.constantFrom(100, 104),
  stroke: fc.constantFrom(0, 0.48, 0.5),
});

describe('the content of a page', () => {
  it('draws each run in its own state, whatever stood before it, and rules in their own weight', () => {
    const steps = fc.array(
      fc.oneof(
        text.map((run) => ({ run })),
        fc.constantFrom(0.48, 0.5, 1).map((width) => ({ width })),
        fc.constant({ marked: true }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const content = new PageContent();
        for (const step of all) {
          if ('run' in step) content.show(step.run.codes, step.run.x, step.run.y, step.run);
          else if ('width' in step) content.rule(1, 2, 3, 4, step.width);
          else {
            content.begin('/P <</MCID 0>> BDC');
            content.end();
          }
        }
        const { shown, rules } = drawnBy(content.toString());
        expect(shown).toEqual(all.flatMap((step) => ('run' in step ? [step.run] : [])));
        expect(rules).toEqual(all.flatMap((step) => ('width' in step ? [`1 2 3 4 ${step.width}`] : [])));
      }),
    );
  });

  it('fills an area in its colour and goes on in black', () => {
    const content = new PageContent();
    content.fill(1, 2, 3, 4, 'FF0033');
    content.show('0001', 0, 0, { font: 'F1', size: 16, spacing: 0, stretch: 100, stroke: 0 });
    expect(drawnBy(content.toString()).fills).toEqual(['1 2 3 4 1 0 0.2']);
  });

  it('says once what stays as it is, and nothing of no characters', () => {
    const content = new PageContent();
    const state = { font: 'F1', size: 16, spacing: -0.25, stretch: 100, stroke: 0 };
    content.begin('/P <</MCID 0>> BDC');
    content.show('0001', 10, 20, state);
    content.show('', 15, 20, { ...state, size: 12 });
    content.show('0002', 10.00049, 30, state);
    content.end();
    expect(content.toString().split('\n')).toEqual([
      '0 0 0 rg',
      '0 0 0 RG',
      '/P <</MCID 0>> BDC',
      'BT',
      '/F1 16 Tf',
      '-0.25 Tc',
      '1 0 0 -1 10 20 Tm',
      '<0001> Tj',
      '1 0 0 -1 10 30 Tm',
      '<0002> Tj',
      'ET',
      'EMC',
    ]);
  });
});
