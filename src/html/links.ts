import { linksIn } from '../text/links.js';
import { element, join, type Markup, plainText } from './markup.js';

/**
 * Text with links where addresses of the web and of mail stand in them.
 *
 * @example linkedText('见www.example.gov.cn。') // 见<a href="http://www.example.gov.cn">www.example.gov.cn</a>。
 */
export const linkedText = (text: string): Markup => {
  let done = 0;
  const pieces = linksIn(text, 0).flatMap(({ start, end, target }) => {
    if (!('uri' in target)) return [];
    const piece = [
      plainText(text.slice(done, start)),
      element('a', { href: target.uri }, plainText(text.slice(start, end))),
    ];
    done = end;
    return piece;
  });
  return join([...pieces, plainText(text.slice(done))]);
};
