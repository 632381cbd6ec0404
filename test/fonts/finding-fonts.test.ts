import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  defaultFonts,
  type FontChoice,
  findOfficialFonts,
  fontsFromFolder,
  OptionError,
  openFont,
} from '../../src/fonts/index.js';
import { usualFontFolders } from '../../src/fonts/usual-folders.js';
import { bold, collection, fontCalled, italic, withLicenceBits } from './altered-font.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-fonts-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}

function choiceOf(report: readonly FontChoice[], role: FontChoice['role']): FontChoice | undefined {
  return report.find((choice) => choice.role === role);
}

describe('the official faces', () => {
  it('are found by their Chinese, English and PostScript names, in folders below', async () => {
    const title = await put('方正/xbs.TTF', fontCalled('FZXBSJW--GB1-0'));
    const body = await put('fs.ttf', fontCalled('仿宋_GB2312'));
    const kai = await put('wps/office6/kai.ttf', fontCalled('KaiTi_GB2312'));
    const { fonts, report } = await findOfficialFonts({ folders: [folder] });
    expect(choiceOf(report, 'title')).toMatchObject({ kind: 'official', family: '方正小标宋简体', file: title });
    expect(choiceOf(report, 'fangsong')).toMatchObject({ kind: 'official', family: '仿宋_GB2312', file: body });
    expect(choiceOf(report, 'kai')).toMatchObject({ kind: 'official', family: '楷体_GB2312', file: kai });
    expect(openFont(fonts.fangsong).familyNames).toEqual(['仿宋_GB2312']);
  });

  it('of another preset serve where the wanted ones are not there, and the report says so', async () => {
    await put('fang.ttf', fontCalled('FangSong'));
    const { report } = await findOfficialFonts({ preset: 'gb2312', folders: [folder] });
    expect(choiceOf(report, 'fangsong')).toMatchObject({ kind: 'similar', family: '仿宋' });
    expect(choiceOf(report, 'fangsong')?.message).toContain('没有找到“仿宋_GB2312”');
    const windows = await findOfficialFonts({ preset: 'windows', folders: [folder] });
    expect(choiceOf(windows.report, 'fangsong')).toMatchObject({ kind: 'official', family: '仿宋' });
  });

  it('give way to the stand-ins where there are none, role by role', async () => {
    await put('hei.ttf', fontCalled('SimHei'));
    const { fonts, report } = await findOfficialFonts({ folders: [join(folder, 'nothing'), folder] });
    expect(report.map(({ role, kind }) => `${role} ${kind}`)).toEqual([
      'title stand-in',
      'fangsong stand-in',
      'kai stand-in',
      'hei official',
      'song stand-in',
      'latin stand-in',
    ]);
    const standIns = await defaultFonts();
    expect(fonts.title).toBe(standIns.title);
    expect(fonts.latin).toBe(standIns.latin);
    expect(fonts.fallbacks).toEqual([standIns.song, ...(standIns.fallbacks ?? [])]);
  });

  it('are taken out of collections by name', async () => {
    await put('simsun.ttc', collection([fontCalled('NSimSun'), fontCalled('SimSun')]));
    const { fonts } = await findOfficialFonts({ folders: [folder] });
    expect(fonts.song.name).toBe('SimSun');
    expect(openFont(fonts.song).familyNames).toEqual(['SimSun']);
  });

  it('are taken upright and regular', async () => {
    const times = fontCalled('Times New Roman');
    await put('times-a-italic.ttf', italic(times));
    await put('times-b-bold.ttf', bold(times));
    const regular = await put('times-c.ttf', times);
    const { report } = await findOfficialFonts({ folders: [folder] });
    expect(choiceOf(report, 'latin')).toMatchObject({ kind: 'official', file: regular });
  });

  it('that may not be embedded are passed over, and the report says why', async () => {
    await put('simkai.ttf', withLicenceBits(fontCalled('楷体_GB2312'), 2));
    const { report } = await findOfficialFonts({ folders: [folder] });
    expect(choiceOf(report, 'kai')).toMatchObject({ kind: 'stand-in' });
    expect(choiceOf(report, 'kai')?.message).toContain('禁止嵌入');
  });

  it('are found beside broken files', async () => {
    await put('a.ttf', Buffer.from('no font'));
    await put('b.ttc', Buffer.from('ttcf'));
    await put('c.ttf', fontCalled('SimHei').subarray(0, 40));
    await put('d.ttf', fontCalled('SimHei'));
    const { report } = await findOfficialFonts({ folders: [folder] });
    expect(choiceOf(report, 'hei')).toMatchObject({ kind: 'official' });
  });

  it('are looked for with options that exist', async () => {
    const misspelt = findOfficialFonts({ folder } as object);
    await expect(misspelt).rejects.toBeInstanceOf(OptionError);
    await expect(misspelt).rejects.toThrow('folder');
  });
});

describe('a pipe among the fonts', () => {
  // Nobody writes to it: whoever opens it to read would wait for ever.
  it('is passed over where a machine’s folders are looked through, and refused in a folder of one’s own', async () => {
    execFileSync('mkfifo', [join(folder, 'kai.ttf')]);
    const { report } = await findOfficialFonts({ folders: [folder] });
    expect(choiceOf(report, 'kai')).toMatchObject({ kind: 'stand-in' });
    await expect(fontsFromFolder(folder)).rejects.toMatchObject({ code: 'font-not-a-font' });
  });
});

describe('the fonts of a folder', () => {
  it('play the roles that their file names tell', async () => {
    const file = await put('Title.ttf', fontCalled('My Own Face'));
    const { fonts, report } = await fontsFromFolder(folder);
    expect(openFont(fonts.title).familyNames).toEqual(['My Own Face']);
    expect(choiceOf(report, 'title')).toMatchObject({ kind: 'own', family: 'My Own Face', file });
    expect(choiceOf(report, 'fangsong')).toMatchObject({ kind: 'stand-in' });
  });

  it('play the roles for which their families are official; a file name tells more than a family', async () => {
    await put('body.ttf', fontCalled('方正仿宋_GBK'));
    await put('title.ttf', fontCalled('SimSun'));
    const { fonts, report } = await fontsFromFolder(folder);
    expect(openFont(fonts.fangsong).familyNames).toEqual(['方正仿宋_GBK']);
    expect(openFont(fonts.title).familyNames).toEqual(['SimSun']);
    expect(choiceOf(report, 'song')).toMatchObject({ kind: 'stand-in' });
  });

  it('are fallbacks where they play no role', async () => {
    await put('hei.ttf', fontCalled('Some Hei'));
    await put('rare.ttf', fontCalled('Rare Characters'));
    const { fonts } = await fontsFromFolder(folder);
    const standIns = await defaultFonts();
    const [first, ...others] = fonts.fallbacks ?? [];
    expect(first && 'bytes' in first && openFont(first).familyNames).toEqual(['Rare Characters']);
    expect(others).toEqual([standIns.song, ...(standIns.fallbacks ?? [])]);
  });

  it.each([
    ['kai.woff2', Buffer.from('wOF2............'), 'font-format'],
    ['kai.ttf', Buffer.from('no font at all'), 'font-not-a-font'],
    ['kai.ttf', fontCalled('Kai').subarray(0, 9000), 'font-corrupt'],
    ['kai.ttf', withLicenceBits(fontCalled('Kai'), 2), 'font-restricted'],
  ])('are refused where one cannot be used (%s)', async (name, bytes, code) => {
    const file = await put(name, bytes);
    await expect(fontsFromFolder(folder)).rejects.toMatchObject({ name: 'FontError', code, file });
    await expect(fontsFromFolder(folder)).rejects.toThrow(file);
  });

  it('must be there', async () => {
    await expect(fontsFromFolder(folder)).rejects.toMatchObject({ code: 'font-none' });
    await expect(fontsFromFolder(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'font-unreadable' });
  });
});

describe('the usual folders', () => {
  it('are those of the system, of the user and of WPS Office', () => {
    const windows = usualFontFolders({
      platform: 'win32',
      home: 'C:\\Users\\li',
      env: { SystemRoot: 'D:\\Windows', ProgramFiles: 'C:\\Program Files' },
    });
    expect(windows).toContain('D:\\Windows\\Fonts');
    expect(windows).toContain('C:\\Users\\li\\AppData\\Local\\Microsoft\\Windows\\Fonts');
    expect(windows).toContain('C:\\Program Files\\Kingsoft\\WPS Office');
    expect(usualFontFolders({ platform: 'darwin', home: '/Users/li', env: {} })).toContain('/Users/li/Library/Fonts');
    const linux = usualFontFolders({ platform: 'linux', home: '/home/li', env: {} });
    expect(linux).toContain('/home/li/.local/share/fonts');
    expect(linux).toContain('/usr/share/fonts');
    expect(linux).toContain('/opt/kingsoft/wps-office/office6/fonts');
  });
});
