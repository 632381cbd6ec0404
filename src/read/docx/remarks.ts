import type { ReadFinding } from '../reading.js';
import { inText } from './line-words.js';
import type { WordDocument } from './open-document.js';
import type { Revisions } from './revisions.js';
import type { SourceParagraph } from './source.js';

const quoted = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Where a paragraph stands; of one within a table of figures, the finding on its cell tells. */
const placeOf = (paragraph: SourceParagraph): Pick<ReadFinding, 'place'> =>
  paragraph.place > 0 || paragraph.cell ? { place: inText(paragraph) } : {};

const notesOn = (
  paragraph: SourceParagraph,
  ids: readonly string[],
  texts: ReadonlyMap<string, string>,
  finding: (text: string) => Pick<ReadFinding, 'code' | 'severity' | 'message'>,
): readonly ReadFinding[] =>
  ids.map((id) => {
    const text = texts.get(id) ?? '';
    return { ...finding(quoted(text)), ...placeOf(paragraph), found: quoted(text) };
  });

const onParagraph = (paragraph: SourceParagraph, { comments, footnotes, endnotes, styles }: WordDocument) => {
  const note = (text: string) =>
    ({
      code: 'notes-unread',
      severity: 'warning',
      message: `脚注或尾注“${text}”没有读取，报告里没有脚注，请写进正文`,
    }) as const;
  const comment = (text: string) => ({ code: 'comment', severity: 'info', message: `批注：${text}` }) as const;
  const { look } = styles.byId(paragraph.style);
  const hidden = paragraph.pieces
    .filter((piece) => piece.look.hidden ?? look.hidden)
    .map(({ text }) => text)
    .join('');
  const found: readonly ReadFinding[] = [
    ...notesOn(paragraph, paragraph.comments, comments, comment),
    ...notesOn(paragraph, paragraph.footnotes, footnotes, note),
    ...notesOn(paragraph, paragraph.endnotes, endnotes, note),
    ...(paragraph.pictures === 0
      ? []
      : [
          {
            code: 'picture',
            severity: 'warning',
            ...placeOf(paragraph),
            message: '这里有图片，没有读取，图片里的文字和数据请录入',
          } as const,
        ]),
    ...(hidden.trim() === ''
      ? []
      : [
          {
            code: 'line-unread',
            severity: 'info',
            ...placeOf(paragraph),
            found: quoted(hidden),
            message: `隐藏文字“${quoted(hidden)}”没有读取`,
          } as const,
        ]),
  ];
  return found;
};

/** What a person should know of a Word file beside its text: comments, notes, pictures, tracked changes. */
export const remarksOn = (document: WordDocument, wanted: Revisions): readonly ReadFinding[] => {
  const { blocks, revisions, embedded } = document.body;
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap(({ paragraphs: inCell }) => inCell)),
  );
  const how = wanted === 'accept' ? '接受' : '拒绝';
  return [
    ...paragraphs.flatMap((paragraph) => onParagraph(paragraph, document)),
    ...(revisions === 0
      ? []
      : [{ code: 'revisions', severity: 'info', message: `文件里有${revisions}处修订，按全部${how}读取` } as const]),
    ...(embedded === 0
      ? []
      : [
          {
            code: 'embedded-part',
            severity: 'error',
            message: '文件里嵌有另一个文件，没有读取，请把它的内容粘贴进来',
          } as const,
        ]),
  ];
};
