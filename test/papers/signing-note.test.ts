import { describe, expect, it } from 'vitest';
import { printText } from '../../src/document/to-text.js';
import { defaultFonts } from '../../src/fonts/default-fonts.js';
import { openFaces } from '../../src/fonts/report-faces.js';
import { forms } from '../../src/form/index.js';
import { onOnePage } from '../../src/papers/signing/one-page.js';
import { signingNote } from '../../src/papers/signing/signing-note.js';
import { typeset } from '../../src/typeset/index.js';
import { finding, sampleCollection } from './sample-collection.js';

const form = forms['national-2021'];
const collection = sampleCollection();

const noteOf = (given = collection) => {
  const previous = {
    ...given.report,
    statistics: {
      ...given.report.statistics,
      requests: { ...Reflect.get(given.report.statistics, 'requests'), received: { total: 20 } },
    },
  };
  return (size: { figures: number; listed: number }) => signingNote(given, form, previous, size);
};

describe('signingNote', () => {
  it('says what is in the sum, main figures against last year, 纠错, 其他处理, fees and what is open', () => {
    const text = printText(noteOf()({ figures: 14, listed: 5 }));
    for (const words of [
      '应报6个单位，已报5个（迟报2个）',
      '未报1个：+南湖乡',
      '新收申请（件）\t44\t20\t+120.0%\t变化较大，请核实并说明',
      '行政复议被纠正37件（上年37件）',
      '其他处理占办理结果的',
      '收取信息处理费120元，其中清河县教育局120元；1个单位的报告没有说明收费情况',
      '待审1个单位：清河县财政局',
      '目前不能定稿',
      '拟稿',
      '签发',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('gives the reason that people have given for a large change', () => {
    const cleared = { kind: 'explain', who: '李', why: '征迁集中', date: '2026-01-21' } as const;
    const explained = finding('清河县教育局', { figures: ['requests.received.total'], cleared });
    const text = printText(noteOf(sampleCollection({ findings: [explained] }))({ figures: 14, listed: 5 }));
    expect(text).toContain('+120.0%\t征迁集中');
  });

  it('stands on one page, however much there is to say', async () => {
    const { metrics } = openFaces(await defaultFonts());
    const many = Array.from({ length: 400 }, (_, index) => `第${index}个乡镇人民政府街道办事处`);
    const crowded = sampleCollection({
      coverage: { ...collection.coverage, expected: 3000, missing: many },
      obstacles: many.map((name) =>
        `${name}的统计表与正文不一致，经两次退回仍未改正，需要当面核对后再作处理`.repeat(3),
      ),
      fees: many.map((unit) => ({ unit, yuan: 1 })),
    });
    for (const given of [collection, crowded]) {
      const { document, layout } = onOnePage(noteOf(given), undefined, metrics);
      expect(typeset(document, layout, metrics).pages).toHaveLength(1);
    }
  });
});
