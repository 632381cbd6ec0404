import { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { linkField } from '../../src/docx/field.js';
import { frameOf } from '../../src/docx/frame.js';
import { resolveLayout } from '../../src/layout/layout.js';

const contentOf = (xml: string): string => xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('<w:sectPr'));

const packedByDocx = async (children: Paragraph[]): Promise<string> => {
  const packed = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return strFromU8(unzipSync(packed)['word/document.xml'] ?? new Uint8Array());
};

describe('the frame of a Word file', () => {
  test('holds what stands on the pages as the docx package itself writes it', async () => {
    const { documentWith } = await frameOf(resolveLayout());
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('&<>"\'', '甲\u0000乙\u001f', '', ' 、 '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), fc.boolean(), async (texts, bold) => {
        const content = () => [
          new Paragraph({
            style: 'A&B',
            keepNext: bold,
            children: [
              ...texts.map((each) => new TextRun({ text: each, bold, size: 21 })),
              new TextRun({ children: [new Tab(), ...texts.slice(0, 1)] }),
              ...linkField({ uri: 'https://example.cn/?a=1&b=2' }, [new TextRun('网址')]),
            ],
          }),
          new Paragraph({}),
          new Table({
            columnWidths: [9000],
            rows: [
              new TableRow({
                children: texts.concat('甲').map((each) => new TableCell({ children: [new Paragraph(each)] })),
              }),
            ],
          }) as unknown as Paragraph,
        ];
        expect(contentOf(documentWith(content()))).toBe(contentOf(await packedByDocx(content())));
      }),
    );
  });

  test('is made once for a layout', () => {
    const layout = resolveLayout({ linesPerPage: 23 });
    expect(frameOf(layout)).toBe(frameOf(layout));
    expect(frameOf(layout)).not.toBe(frameOf(resolveLayout()));
  });

  test('keeps nothing of one report for the next', async () => {
    const { documentWith } = await frameOf(resolveLayout());
    const empty = documentWith([]);
    expect(documentWith([new Paragraph('甲')])).toContain('甲');
    expect(documentWith([])).toBe(empty);
  });
});
