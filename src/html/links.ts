import { linksIn } from '../text/links.js';
import { element, join, type Markup, words } from './markup.js';

/**
 * Words with links where addresses of the web and of mail stand in them.
 *
 * @example linkedWords('见www.example.gov.cn。') // 见<a href="http://www.example.gov.cn">www.example.gov.cn</a>。
 */
export const linkedWords = (text: string): Markup => {
  let done = 0;
  const pieces = linksIn(text, 0).flatMap(({ start, end, target }) => {
    if (!('uri' in target)) return [];
    const piece = [words(text.slice(done, start)), element('a', { href: target.uri }, words(text.slice(start, end)))];
    done = end;
    return piece;
  });
  return join([...pieces, words(text.slice(done))]);
};
