/** Writes the pictures of docs/pdf.md anew, each element of a page's tags outlined: a part of `npm run images`. */
import { writeFileSync } from 'node:fs';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderPdf } from '../src/pdf/index.js';
import { fixtureReport } from './golden-files.js';
import { paintPage } from './page-images.js';

const SCALE = 0.92;
/** Room around the text, in points. */
const EDGE = 2;

const shown = [
  { name: 'pdf-tags-text', fixture: 'haishu-2018', page: 1 },
  { name: 'pdf-tags-table', fixture: 'municipality-2024', page: 5 },
] as const;

/** Of the structure of a page as pdf.js reads it. */
interface TreeNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

interface TaggedBox extends Box {
  readonly role: string;
}

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.max(...boxes.map(({ top }) => top)),
});

/** A box a line. */
const byLine = (boxes: readonly Box[]): readonly Box[] =>
  [...new Set(boxes.map(({ bottom }) => Math.round(bottom)))].map((line) =>
    around(boxes.filter(({ bottom }) => Math.round(bottom) === line)),
  );

/** Where the words of each numbered content stand, by its id. */
const contentBoxes = async (page: PDFPageProxy): Promise<ReadonlyMap<string, readonly Box[]>> => {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const boxes = new Map<string, readonly Box[]>();
  const open: string[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
      continue;
    }
    const id = open.at(-1) ?? '';
    if (id === '' || item.str.trim() === '') continue;
    const [, , , size = 0, left = 0, base = 0] = item.transform as readonly number[];
    const box = { left, bottom: base - size * 0.2, right: left + item.width, top: base + size * 0.9 };
    boxes.set(id, [...(boxes.get(id) ?? []), box]);
  }
  return boxes;
};

const looks: readonly { readonly role: RegExp; readonly colour: string }[] = [
  { role: /^H\d$/, colour: '#b3261e' },
  { role: /^P$/, colour: '#1f5fbf' },
  { role: /^Link$/, colour: '#8a2be2' },
  { role: /^TH$/, colour: '#9a5b00' },
  { role: /^TD$/, colour: '#1b7f3b' },
  { role: /^Table$/, colour: '#444444' },
];

const colourOf = (role: string): string | undefined => looks.find((look) => look.role.test(role))?.colour;

/** The outlined elements of a page in the order of reading, an element before those within it. */
const taggedBoxes = async (page: PDFPageProxy): Promise<readonly TaggedBox[]> => {
  const contents = await contentBoxes(page);
  const read = (node: TreeNode): { readonly own: readonly Box[]; readonly tagged: readonly TaggedBox[] } => {
    const below = (node.children ?? []).map(read);
    const own = [...(contents.get(node.id ?? '') ?? []), ...below.flatMap((each) => each.own)];
    const tagged = below.flatMap((each) => each.tagged);
    const role = node.role ?? '';
    if (colourOf(role) === undefined || own.length === 0) return { own, tagged };
    const outlined = role === 'Link' ? byLine(own) : [around(own)];
    return { own, tagged: [...outlined.map((box) => ({ role, ...box })), ...tagged] };
  };
  return read((await page.getStructTree()) as unknown as TreeNode).tagged;
};

const outline = (context: SKRSContext2D, height: number, box: TaggedBox): void => {
  const edge = box.role === 'Table' ? 4 * EDGE : EDGE;
  const colour = colourOf(box.role) ?? '';
  const [left, top] = [(box.left - edge) * SCALE, height - (box.top + edge) * SCALE];
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.strokeRect(left, top, (box.right - box.left + 2 * edge) * SCALE, (box.top - box.bottom + 2 * edge) * SCALE);
  if (/^T[HD]$/.test(box.role)) return; // their colours tell them apart, and a name would cover the figures
  context.font = 'bold 9px sans-serif';
  const width = context.measureText(box.role).width + 4;
  context.fillStyle = colour;
  context.fillRect(left - width, top, width, 11);
  context.fillStyle = '#ffffff';
  context.fillText(box.role, left - width + 2, top + 9);
};

const picture = async (fixture: string, number: number): Promise<Uint8Array> => {
  const pdf = await getDocument({ data: await renderPdf(fixtureReport(fixture)), verbosity: 0 }).promise;
  const page = await pdf.getPage(number);
  const canvas = await paintPage(page, SCALE);
  const { height } = page.getViewport({ scale: SCALE });
  for (const box of await taggedBoxes(page)) outline(canvas.getContext('2d'), height, box);
  await pdf.destroy();
  return canvas.toBuffer('image/png');
};

for (const { name, fixture, page } of shown) {
  writeFileSync(`docs/images/${name}.png`, await picture(fixture, page));
  console.log(`docs/images/${name}.png: ${fixture}, page ${page}`);
}
