// A web app: bundled for browsers, then run in Chromium. It gives what it rendered as base64.
import { parseReport, toText } from 'nianbao';
import { renderDocx } from 'nianbao/docx';
import { renderHtml } from 'nianbao/html';
import { renderPdf } from 'nianbao/pdf';
import { readXlsx } from 'nianbao/read';
import { renderXlsx } from 'nianbao/xlsx';

const base64 = (bytes) => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

const font = async (role) => ({ bytes: new Uint8Array(await (await fetch(`/fonts/${role}.ttf`)).arrayBuffer()) });

const fontSet = async () => {
  const roles = ['title', 'song', 'fangsong', 'kai', 'hei', 'latin'];
  const fonts = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await font(role)])));
  return { ...fonts, fallbacks: [fonts.fangsong] };
};

let fonts;

globalThis.render = async (json) => {
  const report = parseReport(JSON.parse(json));
  fonts ??= await fontSet();
  const xlsx = await renderXlsx(report);
  const { statistics } = await readXlsx(xlsx);
  return {
    txt: toText(report),
    html: renderHtml(report, { fragment: true }).length,
    docx: base64(await renderDocx(report)),
    xlsx: base64(xlsx),
    pdf: base64(await renderPdf(report, { fonts })),
    statistics: JSON.stringify(statistics),
  };
};
