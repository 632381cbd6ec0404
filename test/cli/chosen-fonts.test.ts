import { expect, it } from 'vitest';
import { chooseFonts } from '../../src/cli/chosen-fonts.js';

it('tells that stand-ins are embedded, in words that hold for every file with fonts', async () => {
  const { fonts, remarks } = await chooseFonts(undefined);
  expect(fonts).toBeUndefined();
  expect(remarks).toEqual([expect.stringContaining('文件嵌入的是随软件包提供的开源替代字体')]);
  expect(remarks.join()).not.toMatch(/PDF|OFD/);
});
