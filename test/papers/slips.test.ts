import { describe, expect, it } from 'vitest';
import { printText } from '../../src/document/to-text.js';
import { MissingGlyphError, renderSlip, slipsOf } from '../../src/papers/index.js';
import { bodyOf, textOf } from '../docx/word-file.js';
import { finding, sampleCollection, sampleUnits } from './sample-collection.js';

const options = {
  contact: '王敏，0552-6012345',
  notice: '《关于报送年报的通知》',
  replyBy: '2026-01-25',
} as const;

const education = '清河县教育局';

describe('slipsOf', () => {
  it('writes to units with something to say, and to no other', () => {
    expect(slipsOf(sampleCollection()).map(({ kind, unit }) => [kind, unit])).toEqual([
      ['return', education],
      ['reminder', '+南湖乡'],
    ]);
  });

  it('says of each thing where it is, what stands there, what is wrong and what to do', () => {
    const [slip] = slipsOf(sampleCollection(), options);
    expect(slip?.lines[0]).toBe('【退回】清河县教育局：2025年年度报告第1次退回，请核改2处：');
    expect(slip?.lines[1]).toContain('表三“二、上年结转政府信息公开申请数量”（总计）');
    expect(slip?.lines[1]).toContain('（清河县教育局.xlsx 表三!J6）');
    expect(slip?.lines[1]).toContain('现填12。');
    expect(slip?.lines[1]).toContain('应为9');
    expect(slip?.lines[2]).toContain('现填1280。');
    expect(slip?.lines.at(-2)).toContain('请于1月25日前重新报送Word文件和统计表工作簿');
    expect(slip?.lines.at(-1)).toContain('王敏，0552-6012345');
  });

  it('prints the same words as a document, with its number and room for an explanation', () => {
    const [slip] = slipsOf(sampleCollection(), options);
    const text = slip === undefined ? '' : printText(slip.document);
    for (const words of [
      '2025年政府信息公开工作年度报告退回单',
      '（第1次退回）',
      '清河县教育局：',
      '清河县教育局.xlsx，1月18日收到',
      '编号：2025-B03-1',
      '序号\t位置\t现填\t问题\t修改要求',
      '情况说明',
      '填报人',
      '审核人',
      '2026年1月22日',
    ]) {
      expect(text).toContain(words);
    }
  });

  it.each([
    ['has been explained', { cleared: { kind: 'explain', who: '李', why: '属实', date: '2026-01-21' } }],
    ['is only to be known', { severity: 'info' }],
    ['another unit is asked about', { asks: ['城关镇'] }],
  ] as const)('leaves out what %s', (_, more) => {
    const slips = slipsOf(sampleCollection({ findings: [finding(education, more)] }));
    expect(slips.filter(({ unit }) => unit === education)).toEqual([]);
  });

  it('counts returns, and tells what the reviewer wrote', () => {
    const units = sampleUnits.map((status) =>
      status.unit.name === education ? { ...status, state: 'returned' as const, counted: false } : status,
    );
    const decision = { kind: 'return', who: '李', why: '盖章页缺失', effect: 'applied' } as const;
    const decisions = [
      { ...decision, unit: 'B03', date: '2026-01-18' },
      { ...decision, unit: education, date: '2026-01-20', due: '2026-01-24' },
    ];
    const [slip] = slipsOf(sampleCollection({ units, decisions, findings: [] }), options);
    expect(slip?.lines.slice(0, 2)).toEqual([
      '【退回】清河县教育局：2025年年度报告第2次退回，请核改1处：',
      '1．审核意见：盖章页缺失（请按审核意见修改）',
    ]);
    expect(slip?.lines[2]).toContain('1月24日前');
  });

  it('reminds with the notice, the date, the law and whom to call; speaks of 通报 only the second time', () => {
    const reminder = (more: object) =>
      slipsOf(sampleCollection(), { ...options, ...more }).find(({ kind }) => kind === 'reminder');
    const first = reminder({})?.lines.join('');
    for (const words of [
      '《关于报送年报的通知》',
      '1月20日前',
      '截至2026年1月22日',
      '第四十九条',
      '1月31日',
      '确有困难的',
    ]) {
      expect(first).toContain(words);
    }
    expect(first).not.toContain('通报');
    expect(reminder({ reminder: 2 })?.lines.join('')).toContain('通报');
  });

  it.each([
    ['its date has not passed', { late: false }],
    ['it is not chased', { unit: { ...(sampleUnits[5]?.unit ?? {}), chased: false } }],
    ['it is only watched', { watched: true }],
  ])('does not remind a unit when %s', (_, more) => {
    const units = sampleUnits.map((status, at) => (at === 5 ? { ...status, ...more } : status)) as typeof sampleUnits;
    expect(slipsOf(sampleCollection({ units, findings: [] }))).toEqual([]);
  });

  it('keeps a paper printable whatever the names hold', () => {
    const units = sampleUnits.map((status) => ({
      ...status,
      files: status.files.map((file) => ({ ...file, name: 'a\u0007\n\ufeffb.xlsx' })),
    }));
    const [slip] = slipsOf(sampleCollection({ units }));
    expect(slip === undefined ? '' : printText(slip.document)).toContain('a   b.xlsx');
  });
});

describe('renderSlip', () => {
  it('writes a Word file and a PDF, the same bytes each time', async () => {
    const [slip] = slipsOf(sampleCollection(), options);
    if (slip === undefined) throw new Error('no slip');
    const docx = await renderSlip(slip, 'docx');
    expect(bodyOf(docx).children.map(textOf)).toContain('清河县教育局：');
    expect(await renderSlip(slip, 'docx')).toEqual(docx);
    const pdf = await renderSlip(slip, 'pdf');
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    expect(await renderSlip(slip, 'pdf')).toEqual(pdf);
  });

  it('refuses a PDF with gaps', async () => {
    const [slip] = slipsOf(sampleCollection({ findings: [finding(education, { message: '\u{2ebe0}' })] }));
    if (slip === undefined) throw new Error('no slip');
    await expect(renderSlip(slip, 'pdf')).rejects.toThrow(MissingGlyphError);
  });
});
