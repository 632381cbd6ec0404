import { describe, expect, it } from 'vitest';
import { resolveLayout } from '../../src/layout/layout.js';

const layout = resolveLayout();
const { styles } = layout;

describe('the style of every role', () => {
  it('sets the body in 3号仿宋 on the grid, first lines two characters in (5.2.2, 5.2.3, 7.3.3)', () => {
    expect(styles.body).toMatchObject({ face: 'fangsong', latin: 'latin', size: 16, leading: 28.95, firstLine: 2 });
    expect(styles.body.advance).toBe(layout.grid.cell);
    expect(styles.body.onGrid).toBe(true);
  });

  it('sets titles in 2号小标宋, their digits too, lines even (7.3.1)', () => {
    for (const style of [styles.title, styles.annexTitle]) {
      expect(style).toMatchObject({ face: 'title', latin: 'title', size: 22, align: 'centred', lines: 'even' });
    }
    expect([styles.title.before, styles.title.after]).toEqual([2 * 28.95, 28.95]);
  });

  it('sets the annex title on the third line (7.3.7)', () => {
    expect(styles.annexMark.leading + styles.annexTitle.before).toBe(2 * layout.grid.pitch);
  });

  it('gives run-in headings the face and weight of their level, and nothing else', () => {
    const { styles: bold } = resolveLayout({ boldHeadingLevels: [2] });
    expect(bold.runIn[2]).toEqual({ ...bold.body, face: 'kai', bold: true });
    expect(bold.heading[2]).toMatchObject({ face: 'kai', bold: true, keepWithNext: true });
    expect(bold.heading[1]).toMatchObject({ face: 'hei', bold: false });
  });

  it('sets tables in 五号宋体, the note in the corner in 楷体', () => {
    for (const [role, style] of Object.entries(styles.cell)) {
      expect(style, role).toMatchObject({ face: role === 'corner' ? 'kai' : 'song', size: 10.5, firstLine: 0 });
    }
    expect(styles.cell.banner.fill).toBe('C6D9F1');
    expect(styles.cell.head.fill).toBeUndefined();
  });

  it('sets words that are read in lines from the left, all others of a table in the middle', () => {
    const left = Object.entries(styles.cell).flatMap(([role, { align }]) => (align === 'left' ? [role] : []));
    expect(left).toEqual(['corner', 'label']);
  });

  it('sets page numbers in 4号半角宋体 (7.5)', () => {
    expect(styles.pageNumber).toMatchObject({ face: 'song', latin: 'song', size: 14, advance: 14 });
  });

  it('follows every option', () => {
    const { styles: own } = resolveLayout({
      bodySize: 15,
      tableSize: 9,
      tableRowHeight: 18,
      headingFaces: { 3: 'kai' },
    });
    expect(own.body.size).toBe(15);
    expect(own.heading[3]).toMatchObject({ face: 'kai', size: 15 });
    expect(own.cell.label).toMatchObject({ size: 9, leading: 9 * 1.2 });
    expect(own.line.note).toMatchObject({ size: 9, leading: 18 });
    expect(own.annexMark.size).toBe(16);
  });
});
