import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const has = (tool: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`]);
    return true;
  } catch {
    return false;
  }
};

const needs: readonly { readonly what: string; readonly from: string; readonly isThere: () => boolean }[] = [
  { what: 'soffice', from: 'libreoffice-writer', isThere: () => has('soffice') },
  { what: 'pdftotext', from: 'poppler-utils', isThere: () => has('pdftotext') },
  {
    what: 'a Chinese font',
    from: 'fonts-noto-cjk',
    isThere: () => has('fc-list') && execFileSync('fc-list', [':lang=zh-cn']).length > 0,
  },
  {
    // Another face sets digits wider, and lines end elsewhere.
    what: 'a font as wide as Times New Roman',
    from: 'fonts-liberation',
    isThere: () => /times|liberation|tinos/i.test(execFileSync('fc-match', ['Times New Roman'], { encoding: 'utf8' })),
  },
];

/** Says which of the programs that measure an Office file are missing, and what to install. */
export const requireOffice = (): void => {
  const missing = needs.filter((need) => !need.isThere());
  if (missing.length === 0) return;
  const names = missing.map(({ what }) => what).join(', ');
  throw new Error(`missing: ${names}; apt-get install ${missing.map(({ from }) => from).join(' ')}`);
};

/** A new folder for LibreOffice's files; a profile of its own keeps it apart from other runs. */
export const officeFolder = (): string => mkdtempSync(join(tmpdir(), 'nianbao-office-'));

/** Converts files of a folder into another format beside them. */
export const convert = (folder: string, format: string, files: readonly string[]): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 240_000,
  });
};

/** A line of text as it stands on a page, in points from the page's upper left corner. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const decode = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

const joined = (words: readonly PageLine[]): PageLine => ({
  text: [...words]
    .sort((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .join(''),
  left: Math.min(...words.map(({ left }) => left)),
  right: Math.max(...words.map(({ right }) => right)),
  top: Math.min(...words.map(({ top }) => top)),
  bottom: Math.max(...words.map(({ bottom }) => bottom)),
});

/** Words whose heights overlap by more than half are one line. */
const joinLines = (words: readonly PageLine[]): readonly PageLine[] => {
  const lines: PageLine[][] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && word.top < (first.top + first.bottom) / 2) last.push(word);
    else lines.push([word]);
  }
  return lines.map(joined);
};

/** The lines of each page of a PDF, from top to bottom. */
export const pagesOf = (pdf: string): readonly (readonly PageLine[])[] =>
  execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('<page ')
    .slice(1)
    .map((page) =>
      joinLines(
        [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
          text: decode(text),
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
        })),
      ),
    );

export const mm = (points: number): number => (points / 72) * 25.4;
