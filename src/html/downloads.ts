import { fileTypeOf, printSize } from './file-types.js';
import { block, element, type Markup, plainText } from './markup.js';
import type { Download } from './site.js';

/** A link that says what it leads to: name, type and size. */
export const downloadLink = (download: Download, title: string): Markup => {
  const type = fileTypeOf(download);
  const about = [...(type ? [type.label] : []), printSize(download.size)].join('，');
  return element(
    'a',
    { href: download.href, type: type?.mediaType },
    plainText(`${download.name ?? title}（${about}）`),
  );
};

/** The files that a page offers, each in a paragraph of its own. */
export const renderDownloads = (downloads: readonly Download[], title: string): readonly Markup[] =>
  downloads.length === 0
    ? []
    : [
        block(
          'nav',
          { class: 'downloads', 'aria-label': '文件下载' },
          ...downloads.map((download) => element('p', {}, downloadLink(download, title))),
        ),
      ];
